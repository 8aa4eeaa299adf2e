// What docs/privacy.md says is sent, kept and measured, against readers who go through whole pieces.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Locator, Page, Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TAB_ASKS } from '../../content/model/freshness.ts';
import { openNote, readThrough } from '../fixtures/hostile/read-through.ts';
import { asQuiz } from '../harness/content.ts';
import { placeInText, tagOf } from '../harness/paste.ts';
import { useStage } from '../harness/stage.ts';
import { waitForTold } from '../harness/told.ts';

const stage = useStage();

const statement = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8');

/** How many requests a row of the statement's table has, for a quiz and for an explainer. */
function countsOf(words: string): { quiz: number; explainer: number } {
	const row = statement.split('\n').find((line) => line.startsWith('|') && line.includes(words));
	const [, , quiz, explainer] = row?.split('|') ?? [];
	return { quiz: Number(quiz), explainer: Number(explainer) };
}

/** Notes what a page's scripts read of what tells browsers apart, or could keep. Runs before all of them. */
function keepRead(): void {
	const read = new Set<string>();
	Object.defineProperty(window, 'read', { value: read });
	const all = (object: object) => Object.keys(Object.getOwnPropertyDescriptors(object));
	const watched: [name: string, object: object, keys: string[]][] = [
		['navigator', Navigator.prototype, all(Navigator.prototype)],
		['screen', Screen.prototype, all(Screen.prototype)],
		['canvas', HTMLCanvasElement.prototype, ['getContext', 'toDataURL', 'toBlob']],
		['fonts', FontFaceSet.prototype, ['check', 'load']],
		['dates', Intl.DateTimeFormat.prototype, ['resolvedOptions']],
		['dates', Date.prototype, ['getTimezoneOffset']],
		['document', Document.prototype, ['cookie', 'referrer']],
		['window', window, ['devicePixelRatio', 'outerWidth', 'AudioContext', 'RTCPeerConnection']],
		['window', window, ['indexedDB', 'caches', 'localStorage', 'sessionStorage']],
	];
	for (const [name, object, keys] of watched) {
		for (const key of keys) {
			const own = Object.getOwnPropertyDescriptor(object, key);
			if (!own?.configurable || key === 'constructor') continue;
			const note = () => read.add(`${name}.${key}`);
			Object.defineProperty(object, key, {
				configurable: true,
				get() {
					note();
					return own.get ? Reflect.apply(own.get, this, []) : own.value;
				},
			});
		}
	}
}

type Watched = {
	/** Requests to the worker. */
	asked: Request[];
	watch: (context: BrowserContext) => Promise<void>;
};

function watching(): Watched {
	const asked: Request[] = [];
	return {
		asked,
		async watch(context) {
			await context.clock.install();
			context.on('request', (request) => {
				if (new URL(request.url()).origin === stage.gloss) asked.push(request);
			});
		},
	};
}

/** The piece as the widget draws it. */
async function pieceIn(page: Page | Frame): Promise<Locator> {
	const piece = page.locator('section.gloss').first();
	await page.locator('[data-gloss]').first().scrollIntoViewIfNeeded();
	await piece.waitFor();
	return piece;
}

/** A reader takes a quiz to its result or reads an explainer to its end, and opens a note on the way. */
async function read(kind: 'quiz' | 'explainer', page: Page | Frame): Promise<void> {
	const piece = await pieceIn(page);
	if (kind === 'quiz') await readThrough(piece, asQuiz(stage.pieces.get('assad-quiz')));
	else {
		await openNote(piece);
		await piece.getByRole('button', { name: 'Share' }).scrollIntoViewIfNeeded();
	}
}

/** All that a page or a frame has kept. */
function keptIn(page: Page | Frame): Promise<Record<string, string>> {
	return page.evaluate(async () => {
		// What Chromium refuses to a frame of another site holds nothing.
		const from = async <T>(list: () => Promise<readonly T[]>, name: (it: T) => string) => {
			try {
				return (await list()).map((it) => [name(it), 'there'] as const);
			} catch {
				return [];
			}
		};
		const all = await Promise.all([
			from(
				() => indexedDB.databases(),
				(it) => `${it.name}`,
			),
			from(() => caches.keys(), String),
			from(
				() => navigator.serviceWorker.getRegistrations(),
				(it) => it.scope,
			),
			from(async () => (document.cookie ? [document.cookie] : []), String),
			from(async () => Object.keys(localStorage), String),
			from(async () => Object.keys(sessionStorage), String),
		]);
		return Object.fromEntries(all.flat());
	});
}

/** What was read of the device, but for what this test itself has read. */
const readIn = (page: Page | Frame): Promise<string[]> =>
	page.evaluate(() => [...Reflect.get(window, 'read')]);

/** Asserts that requests say nothing but what they ask for, and whence at most by origin; and answers keep nothing. */
async function expectBare(asked: readonly Request[], origins: readonly string[]): Promise<void> {
	for (const request of asked) {
		const { pathname, search } = new URL(request.url());
		expect([request.method(), request.postData(), search], pathname).toEqual(['GET', null, '']);
		const { cookie, referer, authorization } = await request.allHeaders();
		expect([cookie, authorization], pathname).toEqual([undefined, undefined]);
		expect(['undefined', ...origins.map((it) => `${it}/`)], pathname).toContain(`${referer}`);
		const response = await request.response();
		expect(await response?.headerValue('set-cookie'), pathname).toBeNull();
	}
}

const WHERE = [
	[
		'on a partner’s page',
		"a partner's page",
		{ quiz: '/article.html', explainer: '/explainer.html' },
	],
	[
		'on the hosted page',
		'the hosted page',
		{ quiz: '/p/assad-quiz', explainer: '/p/assad-explainer' },
	],
	[
		'in an iframe',
		'the page for iframes',
		{ quiz: '/e/assad-quiz', explainer: '/e/assad-explainer' },
	],
] as const;

describe.each(WHERE)('%s', (where, row, paths) => {
	test.each(['quiz', 'explainer'] as const)(
		'nothing is kept or measured, and no more is asked than is said: %s',
		async (kind) => {
			const { asked, watch } = watching();
			const visit = { first: keepRead, prepare: watch };
			const path = paths[kind];
			const framed = where === 'in an iframe';
			const page = framed
				? await stage.show(
						`<iframe src="https://gloss.example${path}" width="700" height="4000"></iframe>`,
						visit,
					)
				: await stage.visit(path.startsWith('/p/') ? `${stage.gloss}${path}` : path, visit);
			const inside = framed ? page.frames().find((it) => it.url().startsWith(stage.gloss)) : page;
			if (!inside) throw new Error('There is no frame.');
			// Of a whole text passages are looked for at once, and what a press loads depends on whether they are found.
			if (where === 'on a partner’s page' && kind === 'explainer')
				await waitForTold(page, 'anchor');
			await read(kind, inside);
			// A reader who stays, until the tab may ask whether the piece was corrected.
			await page.clock.runFor((TAB_ASKS - 60) * 1000);
			await page.waitForLoadState('networkidle');

			expect(await readIn(inside)).toEqual([]);
			const names = asked.map((it) => new URL(it.url()).pathname);
			expect(names, names.join(' ')).toHaveLength(countsOf(row)[kind]);
			await expectBare(asked, [stage.partner, stage.gloss]);
			expect(await page.context().cookies()).toEqual([]);
			for (const frame of page.frames()) expect(await keptIn(frame), frame.url()).toEqual({});
			const logged = JSON.stringify(stage.logs());
			expect(logged).not.toMatch(/Mozilla|127\.0\.0\.1|localhost/u);
		},
	);
});

describe('where a partner lets answers be remembered', () => {
	const opened = (name: string, storage: string, watch: Watched['watch']) =>
		stage.show(placeInText(name, `data-gloss-storage="${storage}"`) + tagOf(name), {
			prepare: watch,
		});

	test.each(['session', 'local'])(
		'they are kept under one name, and nothing else; none is sent: %s',
		async (storage) => {
			const { asked, watch } = watching();
			const page = await opened('assad-quiz', storage, watch);
			await read('quiz', page);
			const kept = await keptIn(page);
			expect(Object.keys(kept)).toEqual(['gloss:assad-quiz']);
			const text = await page.evaluate(
				(it) => String(Reflect.get(window, it).getItem('gloss:assad-quiz')),
				`${storage}Storage`,
			);
			const answers: unknown = JSON.parse(text);
			expect(Object.keys(answers ?? {}).toSorted()).toEqual(['answers', 'corrections', 'given']);
			const elsewhere = storage === 'local' ? 'sessionStorage' : 'localStorage';
			expect(await page.evaluate((it) => Reflect.get(window, it).length, elsewhere)).toBe(0);
			expect(await page.context().cookies()).toEqual([]);
			await expectBare(asked, [stage.partner]);
			// Without an article there are no passages to be looked for.
			expect(asked.length).toBeLessThan(countsOf("a partner's page").quiz);
		},
	);

	test('an explainer keeps nothing', async () => {
		const page = await opened('assad-explainer', 'local', async () => {});
		await read('explainer', page);
		expect(await keptIn(page)).toEqual({});
	});
});

test('a tab that is looked at again asks once, and the first time for a script', async () => {
	const { asked, watch } = watching();
	const page = await stage.visit('/article.html', { prepare: watch });
	await pieceIn(page);
	await waitForTold(page, 'view');
	await page.waitForLoadState('networkidle');
	const before = asked.length;
	const answered = page.waitForResponse(/\/v1\/pieces\//u);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await answered;
	const names = asked
		.slice(before)
		.map((it) => new URL(it.url()).pathname.replace(/-[0-9a-f]+\.js$/u, ''));
	expect(names).toEqual(['/a/newer', '/v1/pieces/assad-quiz']);
	await expectBare(asked, [stage.partner]);
});

test('what is read of a device would be noticed', async () => {
	const page = await stage.show('', { first: keepRead });
	await page.evaluate(() => [
		navigator.userAgent,
		screen.width,
		document.cookie,
		localStorage.length,
	]);
	expect((await readIn(page)).toSorted()).toEqual([
		'document.cookie',
		'navigator.userAgent',
		'screen.width',
		'window.localStorage',
	]);
});
