// What the groups that need a browser share: Chromium, the edge, the worker with the real content behind it, and a
// partner's site on another one.
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../content/desk/heights/chromium.ts';
import { QUIET } from '../../content/desk/kv/wrangler.ts';
import { serialize } from '../../content/desk/publish/compile.ts';
import type { Piece } from '../../content/model/piece.ts';
import { compiledPieces } from '../harness/content.ts';
import { openPartnerSite } from '../harness/partner-site.ts';
import { startWorker } from '../harness/worker.ts';
import { buildSmallest } from './build-smallest.ts';
import { type Edge, openEdge } from './edge.ts';
import { SMALLEST } from './pages.ts';

export type Lab = {
	browser: Browser;
	edge: Edge;
	/** The pieces of content/stories by slug. */
	pieces: Map<string, Piece>;
	/** Puts a piece under `piece:<slug>`. */
	put(slug: string, piece: Piece): Promise<void>;
	/** Puts a page on the partner's site and gives its address. */
	publish(html: string): Promise<string>;
};

/** Opens all of it, does the work, and closes it again. */
export async function inLab<T>(work: (lab: Lab) => Promise<T>): Promise<T> {
	Object.assign(process.env, QUIET);
	const closers: (() => unknown)[] = [];
	try {
		const edge = await openEdge();
		closers.push(() => edge.close());
		const worker = await startWorker({ ORIGIN: edge.origin });
		closers.push(() => worker.close());
		edge.standBefore(worker.url);
		edge.put(SMALLEST, await buildSmallest());
		const site = await openPartnerSite(edge.origin);
		closers.push(async () => site.close());
		const browser = await launchChromium();
		closers.push(() => browser.close());
		const pieces = await compiledPieces();
		const put = (slug: string, piece: Piece) => worker.kv.put(`piece:${slug}`, serialize(piece));
		for (const [slug, piece] of pieces) await put(slug, piece);
		let published = 0;
		const publish = async (html: string) => {
			published += 1;
			const path = `/bench-${published}.html`;
			site.serve(path, html);
			return site.origin + path;
		};
		return await work({ browser, edge, pieces, put, publish });
	} finally {
		for (const close of closers.reverse()) await close();
	}
}
