// What a test in Firefox or WebKit needs: the worker with the real content in its KV, a partner's pages on another
// origin, and the browser; a fresh profile a visit. Fails every test in which a page complains.

import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { serialize } from '../../../content/desk/publish/compile.ts';
import type { Piece } from '../../../content/model/piece.ts';
import { sharedWorker } from '../shared.ts';
import type {} from './complaints.ts';
import { findFirefox } from './find-firefox.ts';
import { findWebKit, isWhole } from './find-webkit.ts';
import { launchFirefox } from './firefox.ts';
import { mayLeaveOut, type OtherName } from './needed.ts';
import type { OtherBrowser, Page } from './page.ts';
import { type About, openPageServer, type PageServer } from './page-server.ts';
import { type Visit, visitTo } from './visit.ts';
import { launchWebKit } from './webkit.ts';

export type OtherStage = {
	/** The worker's address. */
	gloss: string;
	pieces: Map<string, Piece>;
	put(slug: string, piece: Piece): Promise<void>;
	/** Keeps a partner's page and gives its address. In it, `https://gloss.example` stands for the worker's address. */
	write: PageServer['write'];
};

/** For a file of tests: the worker and the pages, without a browser. */
export function useOtherStage(): OtherStage {
	let worker: Awaited<ReturnType<typeof sharedWorker>>;
	let server: PageServer;

	beforeAll(async () => {
		worker = await sharedWorker();
		stage.pieces = worker.pieces;
		stage.gloss = worker.url.origin;
		server = await openPageServer(stage.gloss);
	});

	afterAll(() => server?.close());

	const stage: OtherStage = {
		gloss: '',
		pieces: new Map(),
		put: (slug, piece) => worker.kv.put(`piece:${slug}`, serialize(piece)),
		write: (body, about) => server.write(body, about),
	};
	return stage;
}

/** Shows a page with this in its body to a reader. */
type Show = (body: string, page?: About & Reader) => Promise<Visit>;
type Reader = { prefers?: 'light' | 'dark'; width?: number; height?: number };

/** For each test of a suite, the suite's browser. */
export function useOtherBrowser(name: OtherName, stage: OtherStage): Show {
	let browser: OtherBrowser | undefined;
	let leftOut: string | undefined;
	let open: Page | undefined;
	let left: string[] = [];

	/** Closes the page that is open, and keeps what was amiss in it. */
	async function leave(): Promise<void> {
		const page = open;
		open = undefined;
		if (!page) return;
		const visit = visitTo(page);
		try {
			left.push(...(await visit.complaints()), ...(await visit.evaluate(strangers, stage.gloss)));
		} finally {
			await page.close();
		}
	}

	beforeAll(async () => {
		const there = name === 'Firefox' ? findFirefox() : isWhole(findWebKit());
		leftOut = there ? undefined : mayLeaveOut(name);
		if (leftOut !== undefined) return;
		browser = name === 'Firefox' ? launchFirefox() : await launchWebKit();
	});

	afterAll(() => browser?.close());

	beforeEach(({ skip }) => skip(leftOut !== undefined, `in ${name}, since ${leftOut}`));

	afterEach(async () => {
		await leave();
		const found = left;
		left = [];
		expect(found, 'in the page or its console').toEqual([]);
	});

	return async (body, { prefers = 'light', width = 720, height = 900, ...about } = {}) => {
		if (!browser) throw new Error(`${name} has not started.`);
		await leave();
		open = await browser.open(prefers);
		await open.resize(width, height);
		await open.goto(stage.write(body, about));
		return visitTo(open);
	};
}

/** What a page has asked of hosts other than its own and ours. Runs in the page. */
function strangers(gloss: string): string[] {
	return performance
		.getEntriesByType('resource')
		.map(({ name }) => name)
		.filter((it) => !['null', location.origin, gloss].includes(new URL(it).origin));
}
