// A visit to a page with twenty pieces: its tasks, its requests, its memory.
import { slug } from '../fixtures/pieces.ts';
import type { Lab } from './lab.ts';
import { load } from './load.ts';
import { pageOfMany, type TwentyWay } from './pages.ts';
import type { Tasks } from './trace.ts';
import { type Speed, visit } from './visit.ts';

export const PIECES = 20;

/** `asked`: the paths that were fetched from us; `heap`: bytes after a collection of garbage. */
export type Seen = { tasks: Tasks; runtimes: number; asked: string[]; heap: number };

/** Puts the real pieces in turns under twenty slugs, and the pages on the partner's site; gives their addresses. */
export async function publishTwenty({
	pieces,
	put,
	publish,
}: Lab): Promise<Record<TwentyWay, string>> {
	const originals = [...pieces.values()];
	const slugs: string[] = [];
	for (let i = 0; i < PIECES; i += 1) {
		const original = originals[i % originals.length];
		if (!original) throw new Error('There are no pieces.');
		const copy = slug(`${original.slug}-${i + 1}`);
		await put(copy, { ...original, slug: copy });
		slugs.push(copy);
	}
	const page = (way: TwentyWay) => publish(pageOfMany(way, slugs));
	return { bare: await page('bare'), general: await page('general'), tags: await page('tags') };
}

/** @throws if not all pieces are ready within the span */
export function look(
	{ browser, edge }: Lab,
	url: string,
	way: TwentyWay,
	{ cpu, span }: Speed & { span: number },
): Promise<Seen> {
	edge.sent();
	return visit(browser, { cpu }, async (reader) => {
		const tasks = await load({ browser, edge }, reader, url, span);
		const { page, cdp } = reader;
		const { ready, runtimes } = await page.evaluate(() => window.noted);
		const expected = way === 'bare' ? 0 : PIECES;
		if (ready !== expected)
			throw new Error(`${ready} of ${expected} pieces were ready after ${span} ms.`);
		if (expected > 0 && runtimes === 0) throw new Error('No runtime was seen to start.');
		const asked = edge.sent().map(({ path }) => path);
		await cdp.send('HeapProfiler.collectGarbage');
		const heap = await cdp.send('Runtime.getHeapUsage');
		return {
			tasks,
			runtimes,
			asked,
			// Script, the page's own objects, and what both keep outside.
			heap: heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize,
		};
	});
}
