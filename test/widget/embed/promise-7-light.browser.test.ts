import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../../content/model/inline.ts';
import { explainer, quiz as planets, slug } from '../../fixtures/pieces.ts';
import { wrongAnswer } from '../../harness/key.ts';
import { addScript, GLOSS, placeFor, tagOf } from '../../harness/paste.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';

const stage = useStage();

beforeAll(async () => {
	await stage.put('planets-quiz', planets());
	await stage.put('planets-explainer', explainer());
});

/** A page on which nothing arrives but the first script: all else is asked for and waits until the test is over. */
async function withFirstScriptAlone(name: string): Promise<Page> {
	const page = await stage.show(placeFor(name));
	await page.route(/\/(?:a|d|media|v1)\//u, () => new Promise<never>(() => {}));
	await addScript(page, `${stage.gloss}/e/${name}.js`);
	return page;
}

describe('Promise 7, light: one script, and the answer to the first question waits for nothing', () => {
	test.each(['assad-quiz', 'assad-quiz-ar'])(
		'the first question can be answered after one script of at most 14,600 bytes: %s',
		async (name) => {
			const script = await (await fetch(`${stage.gloss}/e/${name}.js`)).text();
			const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
			expect(brotliCompressSync(script, { params }).length).toBeLessThanOrEqual(14_600);
		},
	);

	test.each(planets().questions.flatMap((it) => (it.kind === 'later' ? [] : [it])))(
		'the answer to the first question waits for nothing, feedback and notes included: $id',
		async (question) => {
			const name = slug(`only-${question.id}`);
			const others = planets().questions.filter(({ id }) => id !== question.id);
			await stage.put(name, planets({ slug: name, questions: [question, ...others] }));
			const page = await withFirstScriptAlone(name);
			const place = await placeOf(page, name);
			await draft(place, wrongAnswer(question));
			await handIn(place);
			await place.getByRole('heading', { name: english.say('explanation') }).waitFor();
			const text = await place.locator('.gloss').innerText();
			const verdict = question.kind === 'poll' ? 'uncounted' : 'wrong';
			expect(text).toContain(english.say(verdict));
			const options = question.kind === 'choice' ? question.options : [];
			const feedback = options.find(({ correct }) => !correct)?.feedback;
			if (feedback) expect(text).toContain(plainText(feedback));
			if (question.kind === 'poll') return;
			const note = english.say('note', { certainty: '' });
			await place.getByRole('button', { name: note }).first().click();
			await place.getByRole('note').getByText('A primer of the planets').waitFor();
		},
	);

	test('an explainer’s head and first card wait for nothing', async () => {
		const page = await withFirstScriptAlone('planets-explainer');
		const place = await placeOf(page, 'planets-explainer');
		await place.getByRole('heading', { name: 'The planets in brief' }).waitFor();
		await place.getByText('eight planets').click();
		await place.getByRole('note').getByText('A primer of the planets').waitFor();
	});

	test('the rest comes after the first paint, from the same origin', async () => {
		const page = await stage.show(placeFor('planets-quiz') + tagOf('planets-quiz'), {
			first: () =>
				document.addEventListener('gloss:ready', () =>
					requestAnimationFrame(() => Object.assign(window, { paintedAt: performance.now() })),
				),
		});
		await placeOf(page, 'planets-quiz');
		await page.waitForLoadState('networkidle');
		const asked = await page.evaluate(() =>
			performance.getEntriesByType('resource').map(({ name, startTime }) => ({
				origin: new URL(name).origin,
				path: new URL(name).pathname,
				after: startTime >= Reflect.get(window, 'paintedAt'),
			})),
		);
		const [first, ...rest] = asked.filter(({ origin }) => origin !== 'null');
		expect(first).toMatchObject({ origin: stage.gloss, path: '/e/planets-quiz.js', after: false });
		expect(rest.length).toBeGreaterThan(0);
		expect(rest.filter(({ origin, after }) => origin !== stage.gloss || !after)).toEqual([]);
	});

	test('what a quiz and an explainer share is fetched once, with the first of them', async () => {
		const names = ['planets-quiz', 'planets-explainer'];
		const eager = (name: string) => placeFor(name, 'data-gloss-load="eager"');
		const page = await stage.show(names.map(eager).join('') + GLOSS);
		for (const name of names) await placeOf(page, name);
		await page.waitForLoadState('networkidle');
		const parts = await page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.flatMap(({ name }) => /\/a\/([a-z-]+)-[0-9a-f]{12}\.js$/u.exec(name)?.[1] ?? []),
		);
		const code = parts.filter((it) => /^(?:app|quiz|explainer)(?:-app)?$/u.test(it)).toSorted();
		expect([
			['explainer', 'quiz-app'],
			['explainer-app', 'quiz'],
		]).toContainEqual(code);
	});
});
