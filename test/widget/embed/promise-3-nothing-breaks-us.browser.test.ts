import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { answerByPointer, takeQuiz } from '../../harness/by-pointer.ts';
import { asQuiz } from '../../harness/content.ts';
import { rightAnswer } from '../../harness/key.ts';
import { overflowIn } from '../../harness/layout.ts';
import { GLOSS, placeFor, tagOf } from '../../harness/paste.ts';
import { arabic, english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';

const stage = useStage();

beforeAll(() => stage.put('planets-quiz', planets()));

/** A page with a quiz and these styles of the partner's. */
async function styled(css: string, place = placeFor('planets-quiz')) {
	const page = await stage.show(place + GLOSS, {}, { head: `<style>${css}</style>` });
	return placeOf(page, 'planets-quiz');
}

/** Everything in a piece with its box and how it is set, as lines. */
const looksOf = (place: Locator) =>
	place.evaluate((host) => {
		const { x: left, y: top } = host.getBoundingClientRect();
		return [...(host.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((it) => {
			const { x, y, width, height } = it.getBoundingClientRect();
			if (width === 0 && height === 0) return [];
			const { font, color, opacity, visibility, direction } = getComputedStyle(it);
			const box = [x - left, y - top, width, height].map((n) => n.toFixed(1));
			const set = [font, color, opacity, visibility, direction];
			return [it.localName, it.className, ...box, ...set].join(' ');
		});
	});

/** What the page's own layout gives the place, last and strongest. */
const WIDTH = '[data-gloss]{display:block!important;width:440px!important}';

const HOSTILE = [
	'*{all:unset!important}',
	'html{font-size:62.5%}',
	'html{font-size:200%}',
	'button{opacity:.2!important}',
	'*,*::before{color:red!important;font:9px/1 cursive!important;letter-spacing:1em!important;text-transform:uppercase!important;visibility:hidden!important}',
	'div{display:none!important;opacity:0!important;text-indent:5em;line-height:4;white-space:pre;direction:rtl;pointer-events:none}',
];

describe('Promise 3, nothing of theirs breaks us: it still reads and works', () => {
	test('it looks as on a page of its own', async () => {
		const place = await styled(WIDTH);
		const own = await looksOf(place);
		const changed: Record<string, string[]> = {};
		for (const css of HOSTILE) {
			const style = await place.page().addStyleTag({ content: css + WIDTH });
			const looks = await looksOf(place);
			changed[css] = looks.filter((line, i) => line !== own[i]).slice(0, 3);
			expect(looks).toHaveLength(own.length);
			await style.evaluate((it) => it instanceof Element && it.remove());
		}
		expect(changed).toEqual(Object.fromEntries(HOSTILE.map((css) => [css, []])));
	});

	test.each([
		'*{all:unset!important}html{font-size:62.5%}button{opacity:.2!important}',
		HOSTILE.at(-1) ?? '',
	])('it works as on a page of its own: %s', async (css) => {
		const place = await styled(css + WIDTH);
		await takeQuiz(place, planets(), rightAnswer, english.say);
	});

	test.each([
		['an English one on a page written from right to left', 'assad-quiz', 'rtl', 'ltr', english],
		['an Arabic one on a page written from left to right', 'assad-quiz-ar', 'ltr', 'rtl', arabic],
	])('it is written in its own direction: %s', async (_, name, dir, own, { say }) => {
		const page = await stage.show(placeFor(name) + tagOf(name), {}, { dir });
		const place = await placeOf(page, name);
		const row = place.getByRole('radio').first();
		const [box, text] = [await row.boundingBox(), await row.locator('+ *').boundingBox()];
		if (!box || !text) throw new Error('There is no row.');
		expect(box.x < text.x ? 'ltr' : 'rtl').toBe(own);
		expect(await overflowIn(place)).toEqual([]);
		await takeQuiz(place, asQuiz(stage.pieces.get(name)), rightAnswer, say);
	});

	test('a column of 280 px is enough, and it is the column that counts, not the screen', async () => {
		const column = (width: number) =>
			stage.show(
				`<div style="inline-size:280px">${placeFor('planets-quiz')}</div>${GLOSS}`,
				{ width },
				{ head: '<style>body{margin:0}</style>' },
			);
		const [phone, wide] = [await column(280), await column(1400)];
		const place = await placeOf(wide, 'planets-quiz');
		expect(await looksOf(place)).toEqual(await looksOf(await placeOf(phone, 'planets-quiz')));
		for (const question of planets().questions) {
			if (question.kind === 'later') continue;
			expect(await overflowIn(place)).toEqual([]);
			await answerByPointer(place, question, rightAnswer(question), english.say);
			await place.locator('#onward').waitFor();
			expect(await overflowIn(place)).toEqual([]);
			await place.locator('#onward').click();
		}
		await place.locator('.score').waitFor();
		expect(await overflowIn(place)).toEqual([]);
	});
});
