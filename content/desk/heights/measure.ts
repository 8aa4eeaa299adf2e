// Measures how high pieces are as they open: in a real browser, on a page for each width. No network is asked for
// anything; every request of these pages is answered from memory.
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { Heights, WIDTHS, type Width } from '../../model/heights.ts';

/** What stands at an address. */
export type Answer = { contentType: string; body: string | Buffer };

/** What is to be had, by path. */
export type Answers = ReadonlyMap<string, Answer>;

/** The address of pages, widget and pieces. Nothing is asked of it. */
export const ORIGIN = 'https://gloss.example';

/** Pieces come from memory; one that is not shown after this will not be. */
const PATIENCE_MS = 10_000;

/**
 * Opens `/`, on which places wait for pieces, in a column of each width, and starts the widget, `/gloss.js`. What could
 * not be shown is not in the answer.
 */
export async function measure(
	browser: Browser,
	answers: Answers,
): Promise<Map<string, Heights['at']>> {
	const columns = await Promise.all(
		WIDTHS.map(async (width) => ({ width, heights: await measureAt(browser, width, answers) })),
	);
	const slugs = columns.flatMap(({ heights }) => [...heights.keys()]);
	return new Map(
		slugs.flatMap((slug) => {
			const all = columns.map(({ width, heights }) => [width, heights.get(slug)]);
			const at = v.safeParse(Heights.entries.at, Object.fromEntries(all));
			return at.success ? [[slug, at.output]] : [];
		}),
	);
}

async function measureAt(browser: Browser, width: Width, answers: Answers) {
	// Animations would be measured halfway.
	const viewport = { width, height: 1000 };
	const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
	try {
		await context.route('**/*', (route) => {
			const answer = answers.get(new URL(route.request().url()).pathname);
			return answer ? route.fulfill(answer) : route.abort();
		});
		const page = await context.newPage();
		await page.goto(`${ORIGIN}/`);
		return new Map(await page.evaluate(showAndMeasure, PATIENCE_MS));
	} finally {
		await context.close();
	}
}

/** Runs in the page: starts the widget, waits until every place has its piece or a reason to have none. */
async function showAndMeasure(patience: number): Promise<[slug: string, pixels: number][]> {
	const places = [...document.querySelectorAll<HTMLElement>('[data-gloss]')];
	const ready = new Set<HTMLElement>();
	const settled = places.map(
		(place) =>
			new Promise<void>((resolve) => {
				place.addEventListener('gloss:ready', () => {
					ready.add(place);
					resolve();
				});
				place.addEventListener('gloss:error', () => resolve());
			}),
	);
	const script = document.createElement('script');
	script.src = '/gloss.js';
	document.body.append(script);
	await Promise.race([
		Promise.all(settled),
		new Promise((resolve) => setTimeout(resolve, patience)),
	]);
	await document.fonts.ready;
	// What a piece draws again at once has then been laid out.
	for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
	return [...ready].map((place) => [
		place.dataset.gloss ?? '',
		Math.ceil(place.getBoundingClientRect().height),
	]);
}
