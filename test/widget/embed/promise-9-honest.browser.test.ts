import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Piece } from '../../../content/model/piece.ts';
import { legible } from '../../fixtures/hostile/legible.ts';
import { explainer, quiz as planets, slug } from '../../fixtures/pieces.ts';
import { placeFor, tagOf } from '../../harness/paste.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';

const stage = useStage();
const { say, date } = english;

const corrections: Piece['corrections'] = [
	{
		id: 'count',
		at: '2020-01-02T12:00:00Z',
		target: 'piece',
		was: 'Nine planets.',
		now: 'Eight planets.',
		why: 'One is none.',
		effect: 'note',
	},
];

beforeAll(async () => {
	const [quiz, cards] = ['corrected-quiz', 'corrected-explainer'];
	const head = { corrections, reviewBy: '2020-01-03' };
	await stage.put(quiz, planets({ slug: slug(quiz), ...head }));
	await stage.put(cards, explainer({ slug: slug(cards), ...head }));
});

/** Each line that has to be seen: of what day it is, that it is old, that it is corrected, whose it is, when it changed. */
const linesOf = (place: Locator): [string, Locator][] =>
	[
		say('asOf', { date: date('2020-01-01') }),
		say('overdue', { date: date('2020-01-01') }),
		say('corrected', { date: date('2020-01-02') }),
		say('from', { name: 'Example Observatory' }),
		say('updated', { date: date('2020-01-02') }),
	].map((text) => [text, place.getByText(text, { exact: true })]);

/** Text has to stand out by 4.5 from what is behind it; the thin strokes of letters lose some of that on a screen. */
const READABLE = 3;

/** Styles by which a partner might try. */
const WAYS: Record<string, string> = {
	'by their names':
		'footer,header,.label,.age,.status,.small,[data-gloss] *{display:none!important}',
	'by a colour nobody sees': '[data-gloss]{--gloss-muted:transparent;--gloss-accent:transparent}',
	'by the colour of what is behind': '[data-gloss]{--gloss-muted:#fff;--gloss-accent:#fff}',
	'by a size nobody reads': '[data-gloss]{--gloss-font-size:0px}',
	'by parts without colour': '::part(container){color:transparent!important}',
	'by parts without size': '::part(container){font-size:0!important}',
	'by parts that are faint': '::part(container){opacity:.05!important}',
	'by a part that is cut': '::part(container){height:260px!important;overflow:hidden!important}',
	'by parts without fill':
		'::part(container){-webkit-text-fill-color:transparent}::part(question){-webkit-text-fill-color:#000}',
	'by registering a colour':
		'@property --sure{syntax:"<color>";inherits:false;initial-value:transparent}',
	'by registering a size': '@property --small{syntax:"<length>";inherits:false;initial-value:0px}',
	'by an outline of another part': '::part(question){outline:300px solid #fff}',
	'by another part that is moved':
		'::part(question){translate:0 -150px;padding-top:100px;background:#fff}',
	'by another part that is raised':
		'::part(title){position:relative;z-index:9;background:#fff;margin-block:-200px;padding-block:200px}',
	'by a place that is cut': '[data-gloss]{height:260px!important;overflow:hidden!important}',
	'by a place that is clipped': '[data-gloss]{clip-path:inset(60px 0 40px)!important}',
	'by a place that is faint': '[data-gloss]{opacity:.05!important;filter:opacity(.05)!important}',
};

describe('Promise 9, honest: the lines of credit, age and correction cannot be hidden by a partner’s styles', () => {
	test.each([
		['corrected-quiz', 1600],
		['corrected-explainer', 3600],
	])('they are there: %s', async (name, height) => {
		expect(await hiddenLines(await opened(name, height))).toEqual([]);
	});

	test('by none of these ways', async () => {
		const page = await opened('corrected-quiz');
		const seen: Record<string, string[]> = {};
		for (const [way, content] of Object.entries(WAYS)) {
			const style = await page.addStyleTag({ content });
			seen[way] = await hiddenLines(page);
			await style.evaluate((it) => it instanceof Element && it.remove());
		}
		expect(seen).toEqual(Object.fromEntries(Object.keys(WAYS).map((way) => [way, []])));
	});

	test('and a line that is hidden would be noticed', async () => {
		const page = await opened('corrected-quiz');
		const place = await placeOf(page, 'corrected-quiz');
		await place.locator('.gloss').evaluate((it) => it.setAttribute('style', 'color:#fff'));
		const { contrast } = await legible(place.getByRole('heading', { level: 2 }));
		expect(contrast).toBeLessThan(READABLE);
	});
});

/** A page with a piece, all of it on the screen: what has to be scrolled to inside the piece is as good as hidden. */
async function opened(name: string, height = 1600): Promise<Page> {
	const page = await stage.show(placeFor(name) + tagOf(name), { height });
	await placeOf(page, name);
	return page;
}

/** The lines that a reader does not see. */
async function hiddenLines(page: Page): Promise<string[]> {
	const hidden: string[] = [];
	for (const [text, line] of linesOf(page.locator('[data-gloss]'))) {
		const { contrast } = await legible(line);
		if (contrast < READABLE) hidden.push(`${text}: ${contrast.toFixed(1)}`);
	}
	return hidden;
}
