// Where a reader is taken, from a note to its passage and back, in pages that have more that scrolls than the window.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TEXT } from '../../fixtures/passages/quoted.ts';
import { pressMark, waitForMarks } from '../../harness/marks.ts';
import { GLOSS } from '../../harness/paste.ts';
import { EXPLAINER, useQuotedPieces } from '../../harness/quoted-article.ts';
import { english } from '../../harness/say.ts';
import { placeOf, type Visit } from '../../harness/stage.ts';

const stage = useQuotedPieces();

/** A text as some systems print it: one element, with breaks for paragraphs. */
const filler = 'The tide went out, and it came in again, as it does. '.repeat(8);
const breaks = `${`${filler}<br><br>`.repeat(2)}${TEXT.heat}<br><br>${filler}`;
const HEADER =
	'<header style="position:sticky;top:0;height:70px;background:#eee">The paper</header>';
const FOOTER =
	'<footer style="position:fixed;inset:auto 0 0;height:70px;background:#eee">Subscribe</footer>';

/** Opens the page and the note of the passage, and goes from there to the passage. */
async function go(body: string, visit: Visit = {}): Promise<Page> {
	const page = await stage.show(body + GLOSS, visit);
	const place = await placeOf(page, 'quoted-explainer');
	await waitForMarks(page, 1);
	await place.getByText('hot on Venus').click();
	await place.getByRole('button', { name: english.say('showInArticle') }).click();
	return page;
}

/** Whether the beginning of the marked passage is in sight, with nothing over it. */
const sees = (page: Page) =>
	page.evaluate(() => {
		const [range] = CSS.highlights.get('gloss-passage') ?? [];
		const [line] = range instanceof Range ? range.getClientRects() : [];
		const hit = line && document.elementFromPoint(line.x + 9, line.y + line.height / 2);
		return hit?.contains(range?.startContainer ?? null) && hit !== document.documentElement;
	});

describe('a passage comes into view', () => {
	test.each([
		['nearly as high as the screen', `<p style="padding:80vh 0 0">${TEXT.heat}</p>`],
		['higher than the screen', `<p style="font-size:20px">${breaks}</p>`],
	])('from under a header and a footer that stay, in a text %s', async (_, text) => {
		const body = `${HEADER}<article>${EXPLAINER}${text}<p>${filler}</p></article>${FOOTER}`;
		const page = await go(body, { height: 400 });
		await expect.poll(() => sees(page)).toBe(true);
	});

	test.each([
		['a box that scrolls', 'height:60vh;overflow:auto'],
		['a box in columns that scrolls to the side', 'height:60vh;overflow:auto;column-width:60vw'],
	])('in %s', async (_, style) => {
		const article = `<article style="${style}">${breaks}</article>`;
		const page = await go(`${EXPLAINER}${article}`, { height: 400 });
		await expect.poll(() => sees(page)).toBe(true);
	});

	test('in a page whose body scrolls, in the place of its root', async () => {
		const head = '<style>html{overflow:hidden;height:100%}body{overflow:auto;height:100%}</style>';
		const page = await go(`${head}<article>${EXPLAINER}<p>${breaks}</p></article>`, {
			height: 400,
		});
		await expect.poll(() => sees(page)).toBe(true);
	});
});

test.each([
	['a paywall', 'max-height:120px;overflow:hidden'],
	[
		'lines that are cut',
		'display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden',
	],
])('what the page cuts off stays as it was, and its edge comes into view: %s', async (_, style) => {
	const cut = `<div id="cut" style="${style}"><p>${filler}</p><p>${TEXT.heat}</p></div><button>Read on</button>`;
	const page = await go(`<article>${EXPLAINER}${cut}<div style="height:2000px"></div></article>`, {
		height: 500,
	});
	await page.waitForFunction(() => {
		const { top, bottom } =
			document.querySelector('article > button')?.getBoundingClientRect() ?? {};
		return top !== undefined && bottom !== undefined && top > 0 && bottom < innerHeight;
	});
	expect(await page.locator('#cut').evaluate((it) => it.scrollTop)).toBe(0);
});

test('a press on a passage brings its note into view, all of it, from under a header that stays', async () => {
	const body = `${HEADER}<article><p>${TEXT.heat}</p>${EXPLAINER}<div style="height:2000px"></div></article>`;
	// There is room for the note alone.
	const page = await stage.show(body + GLOSS, { width: 320, height: 620 });
	const place = await placeOf(page, 'quoted-explainer');
	await waitForMarks(page, 1);
	await pressMark(page, 'Venus is the hottest');
	const note = place.getByRole('note');
	await note.waitFor();
	expect(await note.evaluate((it) => it.matches(':focus'))).toBe(true);
	const isWhole = () =>
		note.evaluate((it) => {
			const { top, bottom } = it.getBoundingClientRect();
			return top >= 70 && bottom <= innerHeight;
		});
	await expect.poll(isWhole).toBe(true);
});
