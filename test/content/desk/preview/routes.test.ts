// What the preview answers, with the real worker behind it.
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../../../content/desk/files/read-folder.ts';
import { placeFrom } from '../../../../content/desk/place.ts';
import { openListeners } from '../../../../content/desk/preview/listeners.ts';
import { openLive } from '../../../../content/desk/preview/live.ts';
import { openNewsroom } from '../../../../content/desk/preview/newsroom.ts';
import { routesOf } from '../../../../content/desk/preview/routes.ts';
import { servedFrom } from '../../../../content/desk/preview/served.ts';
import { openWorker } from '../../../../content/desk/preview/worker.ts';
import { serialize } from '../../../../content/desk/publish/compile.ts';
import { compileFolder } from '../../../../content/desk/publish/compile-folder.ts';

const ORIGIN = 'http://localhost:8789';
const place = placeFrom({
	GLOSS_STORIES: new URL('../../../fixtures/desk/sound', import.meta.url).pathname,
});
let ask: (path: string) => Promise<Response>;
let live = new Map<string, string>();

beforeAll(async () => {
	const newsroom = openNewsroom(place, []);
	await newsroom.read();
	const kv = {
		get: async (keys: readonly string[]) =>
			new Map([...live].filter(([key]) => keys.includes(key))),
		list: async () => [],
		put: async () => {},
		delete: async () => {},
	};
	const app = routesOf({
		newsroom,
		worker: await openWorker(place, servedFrom(newsroom)),
		live: openLive(() => kv),
		listeners: openListeners(),
		files: new Map([['/preview/page.js', { type: 'text/javascript', text: 'page()' }]]),
		link: () => undefined,
		demos: [],
	});
	ask = async (path) => app.request(ORIGIN + path);
});

describe('the preview answers', () => {
	test('its page, under a strict policy', async () => {
		const response = await ask('/');
		expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
		expect(response.headers.get('cache-control')).toBe('no-store');
	});

	test('its files, and nothing beside them', async () => {
		expect(await (await ask('/preview/page.js')).text()).toBe('page()');
		expect((await ask('/preview/..%2f..%2fpackage.json')).status).toBe(404);
		expect((await ask('/preview/piece/no-such-piece')).status).toBe(404);
	});

	test('a piece as the worker serves it, at the address that was asked', async () => {
		const script = await (await ask('/e/harbour-quiz.js')).text();
		expect(script).toContain('When did the harbour open?');
		expect(script).toContain(ORIGIN);
		const piece: unknown = await (await ask('/v1/pieces/harbour-quiz')).json();
		const compiled = compileFolder(await readFolder(place, 'harbour'));
		const own = compiled.find(({ slug }) => slug === 'harbour-quiz')?.piece;
		expect(JSON.stringify(piece)).toContain(own ? serialize(own).slice(1, 200) : 'nothing');
	});

	test('its images', async () => {
		const [, src] =
			/"src":"(\/media\/[^"]+)"/u.exec(await (await ask('/d/harbour-quiz.js')).text()) ?? [];
		const path = src ?? (await imageOf('harbour-explainer'));
		expect((await ask(path)).headers.get('content-type')).toMatch(/^image\//u);
	});

	test('a page around the piece, its widget from the other name of this machine', async () => {
		const response = await ask('/preview/host/harbour-quiz-ar?theme=dark&width=320&around=made');
		const page = await response.text();
		expect(page).toContain('<html lang="ar" dir="rtl" class="dark is-320">');
		expect(page).toContain('src="http://127.0.0.1:8789/e/harbour-quiz-ar.js"');
		expect(response.headers.get('content-security-policy')).toContain(
			"script-src 'self' http://127.0.0.1:8789;",
		);
	});

	test.each([
		['early', 404],
		['expired', 410],
		['withdrawn', 410],
		['stale', 200],
	])('what readers get of a piece that is %s', async (moment, status) => {
		const page = await (await ask(`/preview/host/harbour-quiz?moment=${moment}`)).text();
		const [, slot] = /data-gloss="([^"]+)"/u.exec(page) ?? [];
		expect((await ask(`/v1/pieces/${slot}`)).status).toBe(status);
	});

	test('how a piece differs from what is live, in words and with places', async () => {
		const before = await (await ask('/preview/difference/harbour-quiz?where=locally')).json();
		expect(before).toMatchObject({ kind: 'missing' });
		const [own] = compileFolder(await readFolder(place, 'harbour')).filter(
			({ slug }) => slug === 'harbour-quiz',
		);
		const text = own ? serialize(own.piece).replace('How deep is', 'How wide is') : '';
		live = new Map([['piece:harbour-quiz', text]]);
		const after = await (await ask('/preview/difference/harbour-quiz?again=1')).json();
		expect(after).toMatchObject({
			kind: 'compared',
			changes: [
				{
					place: 'questions/deep/ask',
					runs: [
						{ kind: 'same', text: 'How ' },
						{ kind: 'removed', text: 'wide' },
						{ kind: 'added', text: 'deep' },
						{ kind: 'same', text: ' is the basin, in metres?' },
					],
					look: { at: 'deep' },
				},
			],
		});
		live = new Map([['piece:harbour-quiz', '{']]);
		const broken = await (await ask('/preview/difference/harbour-quiz?again=1')).json();
		expect(broken).toMatchObject({ kind: 'failed', message: expect.stringContaining('no JSON') });
	});
});

async function imageOf(slug: string): Promise<string> {
	const text = await (await ask(`/v1/pieces/${slug}`)).text();
	return /\/media\/[\w.]+/u.exec(text)?.[0] ?? '';
}
