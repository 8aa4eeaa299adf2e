// A tab that stays open while a story moves on, by a clock of our own: what a reader sees a moment before and at the second.
import { describe, expect, test } from 'vitest';
import { explainer, slug } from '../../fixtures/pieces.ts';
import { focused } from '../../harness/focus.ts';
import {
	DAY,
	openBefore,
	quizNamed,
	status,
	stopBefore,
	toMidnight,
	until,
	ZONE,
} from '../../harness/midnight.ts';
import { linkOf, placeFor, stateOf, tagOf } from '../../harness/paste.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { arabic, english } from '../../harness/say.ts';
import { useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';

const stage = useStage();
const { say, date } = english;

const asOf = { date: date('2020-01-01') };

describe.each(['whole', 'first'] as const)('a quiz that comes as %s', (begins) => {
	test('says at the end of its day of review that it may have changed, and stays as it is', async () => {
		const next = slug('planets-explainer');
		const quiz = quizNamed(`reviewed-${begins}`, begins, { reviewBy: DAY, next });
		const { page, place } = await openBefore(stage, quiz);
		await stopBefore(page, async () => {
			await draft(place, begins === 'first' ? ['venus'] : 8);
			await handIn(place);
		});
		const before = { body: await place.locator('.body').innerHTML(), focus: await focused(page) };
		expect(await status(place)).toEqual([]);
		await toMidnight(page);
		expect(await status(place)).toEqual([`${say('overdue', asOf)} ${say('readAfter')}`]);
		const link = place.getByRole('link', { name: say('readAfter') });
		expect(await link.getAttribute('href')).toBe(`${stage.gloss}/p/${next}`);
		expect(await place.locator('.body').innerHTML()).toBe(before.body);
		expect((await focused(page)).id).toBe(before.focus.id);
	});

	test('says at the end of a claim’s time that it is out of date, before the question and at the phrase', async () => {
		const quiz = quizNamed(`stale-${begins}`, begins, {
			claims: until(begins === 'first' ? 'heat' : 'count', DAY),
		});
		const { page, place } = await openBefore(stage, quiz);
		await stopBefore(page, async () => {
			await draft(place, begins === 'first' ? ['venus'] : 8);
			await handIn(place);
		});
		const ask = place.locator('#ask');
		const sign = place.locator('.explain').getByRole('button', { name: /^Note/u });
		const [question] = quiz.questions;
		if (!question || question.kind === 'later') throw new Error('There is no question.');
		expect(await ask.innerText()).toBe(question.ask);
		expect(await sign.getAttribute('aria-label')).not.toContain(say('outdated'));
		await toMidnight(page);
		expect(await status(place)).toEqual([say('overtaken', asOf)]);
		expect((await ask.innerText()).split(/\s*\n\s*/u)).toEqual([say('asOf', asOf), question.ask]);
		expect(await sign.getAttribute('aria-label')).toContain(`(${say('outdated')})`);
		expect(await place.locator('.explain .since').innerText()).toBe(say('outdated'));
		await sign.click();
		expect(await place.getByRole('note').innerText()).toContain(say('stale', { date: date(DAY) }));
	});

	test('is gone when it expires: one line, the link, the same room, and the page is told', async () => {
		const quiz = quizNamed(`expiring-${begins}`, begins, { expires: DAY });
		const { page, place } = await openBefore(
			stage,
			quiz,
			`${placeFor(`expiring-${begins}`, 'data-gloss-load="eager"')}${tagOf(`expiring-${begins}`)}<p>What follows</p>`,
		);
		await stopBefore(page);
		await place.locator('input').first().focus();
		const below = page.getByText('What follows');
		const at = (await below.boundingBox())?.y ?? Number.NaN;
		expect(await linkOf(page, quiz.slug).isVisible()).toBe(false);
		await toMidnight(page);
		const line = place.getByText(say('quizGone'), { exact: true });
		await line.waitFor();
		expect(await place.locator('input').count()).toBe(0);
		expect(await linkOf(page, quiz.slug).isVisible()).toBe(true);
		expect(Math.abs(((await below.boundingBox())?.y ?? 0) - at)).toBeLessThan(1);
		expect((await focused(page)).name).toBe(say('quizGone'));
		expect(await toldOf(page, 'error')).toMatchObject([
			{ target: quiz.slug, detail: { slug: quiz.slug, code: 'gone' } },
		]);
		expect(await stateOf(page, quiz.slug)).toBe('failed');
		expect(stage.console()).toEqual([`gloss: ${quiz.slug}: gone`]);
		await page.evaluate(() => {
			const element = document.querySelector('[data-gloss]');
			window.gloss?.('unmount', element);
		});
		await line.waitFor({ state: 'detached' });
		expect(await linkOf(page, quiz.slug).isVisible()).toBe(true);
	});
});

test('a piece that is withdrawn says why, in its language, whatever was opened in it', async () => {
	const why = 'كان العدد خاطئًا.';
	const at = '2030-03-11T00:00:00-04:00';
	const piece = explainer({
		slug: slug('withdrawn-later'),
		lang: 'ar',
		zone: ZONE,
		withdrawn: { at, why },
	});
	const { page, place } = await openBefore(stage, piece);
	await stopBefore(page);
	await place.getByRole('button', { name: /حاشية/u }).first().click();
	await toMidnight(page);
	const line = place.getByText(`${arabic.say('explainerGone')} ${why}`, { exact: true });
	await line.waitFor();
	expect(await line.evaluate((it) => getComputedStyle(it).direction)).toBe('rtl');
	expect(await place.locator('.card').count()).toBe(0);
	stage.console();
});

test('a piece that ends while there is no network gives way to the page’s own link', async () => {
	const piece = quizNamed('unplugged', 'whole', { expires: DAY });
	const { page, place } = await openBefore(stage, piece);
	await stopBefore(page);
	await page.context().setOffline(true);
	await toMidnight(page);
	await linkOf(page, piece.slug).waitFor();
	expect(await place.locator('.gloss').count()).toBe(0);
	expect(stage.console().filter((line) => line.startsWith('gloss'))).toEqual([
		`gloss: ${piece.slug}: gone`,
	]);
});
