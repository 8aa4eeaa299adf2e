// What a browser test needs: a Chromium, the worker with the real content in its KV, and a partner's site on another
// origin; a fresh context a visit. Fails every test in which a page complains.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest';
import { serialize } from '../../content/desk/publish/compile.ts';
import type { Metadata } from '../../content/model/metadata.ts';
import type { Piece } from '../../content/model/piece.ts';
import { revOf } from '../../content/model/rev.ts';
import { openPartnerSite, type PartnerSite, pageWith } from './partner-site.ts';
import { sharedBrowser, sharedWorker } from './shared.ts';
import { keepTold } from './told.ts';
import { keepSeen } from './witness.ts';

/** What does not come within this does not come. */
const PATIENCE_MS = 15_000;

export type Visit = {
	width?: number;
	height?: number;
	/** What the reader's device prefers. */
	prefers?: 'light' | 'dark';
	/** Runs in the page before its own scripts. */
	first?: () => void;
	/** What is waited for: all that the page asks for, unless told, or the first byte. */
	until?: 'load' | 'commit';
	/** The page's scripts: switched off by the reader, or lost on the way. They run unless told. */
	scripts?: 'off' | 'lost';
	/** Sets the context up before its first page opens. */
	prepare?: (context: BrowserContext) => Promise<unknown>;
};

/** The page around what a test shows, and the headers with which it comes. */
export type ShownPage = Parameters<typeof pageWith>[1] & {
	headers?: Parameters<PartnerSite['serve']>[2];
};

export type Stage = {
	/** The worker's address, and the partner's. */
	gloss: string;
	partner: string;
	pieces: Map<string, Piece>;
	/** Puts a piece, or any text, under `piece:<slug>`. */
	put(slug: string, piece: Piece | string): Promise<void>;
	/** Puts a piece as a publish does: its revision first, and what it puts beside it, if any. Gives the revision. */
	publish(piece: Piece, metadata?: Metadata): Promise<string>;
	/** Keeps a file of the widget under a key, as a deploy does. */
	keep(key: string, text: string): Promise<void>;
	/** Opens a demo page such as `/article.html`, or any address. */
	visit(path: string, visit?: Visit): Promise<Page>;
	/** Opens a page with this in its body. In it, `https://gloss.example` stands for the worker's address. */
	show(body: string, visit?: Visit, page?: ShownPage): Promise<Page>;
	/** Serves something else of the partner's under a path: a script, a frame. */
	serve: PartnerSite['serve'];
	/** The warnings and errors in the console since it was last asked; those are expected then. */
	console(): string[];
	/** The lines that the worker has logged since it was last asked. */
	logs(): unknown[];
};

/** For a suite. What it gives is filled in before the first test runs: ask it within tests. */
export function useStage(): Stage {
	let browser: Browser;
	let worker: Awaited<ReturnType<typeof sharedWorker>>;
	let site: PartnerSite;
	let complaints: string[] = [];
	let hosts = new Set<string>();

	beforeAll(async () => {
		[browser, worker] = await Promise.all([sharedBrowser(), sharedWorker()]);
		stage.pieces = worker.pieces;
		stage.gloss = worker.url.origin;
		site = await openPartnerSite(stage.gloss);
		stage.partner = site.origin;
	});

	afterAll(() => site?.close());

	afterEach(() => {
		const left = complaints;
		const asked = hosts;
		complaints = [];
		hosts = new Set();
		expect(left, 'in the console').toEqual([]);
		expect([...asked].filter((it) => it !== stage.gloss && it !== stage.partner)).toEqual([]);
	});

	const stage: Stage = {
		gloss: '',
		partner: '',
		pieces: new Map(),
		put: (slug, piece) =>
			worker.kv.put(`piece:${slug}`, typeof piece === 'string' ? piece : serialize(piece)),
		async publish(piece, metadata) {
			const text = serialize(piece);
			const rev = await revOf(text);
			const beside = metadata ? { metadata } : {};
			await worker.kv.put(`rev:${piece.slug}@${rev}`, text, beside);
			await worker.kv.put(`piece:${piece.slug}`, text, beside);
			return rev;
		},
		keep: (key, text) =>
			worker.kv.put(key, text, {
				metadata: { type: 'text/javascript', at: new Date().toISOString() },
			}),
		async visit(
			path,
			{
				width = 720,
				height = 900,
				prefers = 'light',
				first,
				scripts,
				until = 'load',
				prepare,
			} = {},
		) {
			const context = await browser.newContext({
				viewport: { width, height },
				colorScheme: prefers,
				javaScriptEnabled: scripts !== 'off',
				// So that nothing is looked at or waited for halfway.
				reducedMotion: 'reduce',
			});
			onTestFinished(() => context.close());
			context.setDefaultTimeout(PATIENCE_MS);
			// A line that comes late is not another test's.
			const own = complaints;
			const asked = hosts;
			context.on('weberror', (error) => own.push(String(error.error())));
			context.on('console', (line) => {
				if (['warning', 'error', 'assert'].includes(line.type())) own.push(line.text());
			});
			context.on('request', (request) => {
				const { origin } = new URL(request.url());
				if (origin !== 'null') asked.add(origin);
			});
			await prepare?.(context);
			if (scripts === 'lost') await context.route('**/*.js', (route) => route.abort());
			await context.addInitScript(keepTold);
			await context.addInitScript(keepSeen);
			if (first) await context.addInitScript(first);
			const page = await context.newPage();
			await page.goto(new URL(path, stage.partner).href, { waitUntil: until });
			return page;
		},
		show: (body, visit, { headers, ...page } = {}) =>
			stage.visit(site.write(pageWith(body, page), headers), visit),
		serve: (path, body, headers) => site.serve(path, body, headers),
		console: () => complaints.splice(0),
		logs: () => worker.logs(),
	};
	return stage;
}

/** The place of a piece on a page, or in a frame, once the piece is there. */
export async function placeOf(page: Pick<Page, 'locator'>, name: string): Promise<Locator> {
	const place = page.locator(`[data-gloss="${name}"]`);
	// Pieces load when a reader comes near.
	await place.scrollIntoViewIfNeeded();
	await place.locator('.gloss').waitFor();
	return place;
}
