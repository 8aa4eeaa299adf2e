// The tables of docs/headers.md against the running worker, address by address.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftPath } from '../../content/model/draft-link.ts';
import { lookup } from '../../content/model/lookup.ts';
import { TABLE } from '../../worker/header-table.ts';
import app from '../../worker/index.ts';
import { EVERYWHERE } from '../../worker/row-of.ts';
import { explainer, quiz, slug, stored } from '../fixtures/pieces.ts';
import {
	DESK_SECRET,
	ORIGIN,
	pinned,
	type RunningWorker,
	startWithoutStorage,
	startWorker,
	widget,
} from '../harness/worker.ts';

/** What the document calls an address, what is there, and what is not: an address that is answered with an error. */
type Example = { address: string; found: string[]; faults: string[] };

const piecesAt = (before: string, after = ''): Pick<Example, 'found' | 'faults'> => ({
	found: ['planets-quiz', 'planets-explainer'].map((name) => `${before}${name}${after}`),
	faults: ['no-such', 'BAD', 'expired', 'invalid', '%22%3E%3Cb%3E'].map(
		(name) => `${before}${name}${after}`,
	),
});

const draft = await draftPath(
	DESK_SECRET,
	slug('planets-quiz'),
	Math.floor(Date.now() / 1000) + 3_600,
);

const EXAMPLES: Record<string, Example> = {
	'/': { address: '/', found: ['/'], faults: [] },
	'/gloss.js': { address: '/gloss.js', found: ['/gloss.js'], faults: [] },
	'/e/:file{.+\\.js}': { address: '/e/<slug>.js', ...piecesAt('/e/', '.js') },
	'/e/:slug{[^./]+}': { address: '/e/<slug>', ...piecesAt('/e/') },
	'/d/:file{.+\\.js}': { address: '/d/<slug>.js', ...piecesAt('/d/', '.js') },
	'/a/:name': {
		address: '/a/<name>',
		found: [
			`/a/${widget.pages.frameScript.file}`,
			`/a/${widget.sheet.file}`,
			`/a/${widget.pages.icon.file}`,
			`/a/${widget.parts.quiz?.file}`,
			'/a/old-0123456789ab.js',
			'/a/old-0123456789ab.svg',
		],
		faults: ['/a/no-such', '/a/gone-0123456789ab.js', '/a/bad-0123456789ab.js'],
	},
	'/r/:version/gloss.js': {
		address: '/r/<version>/gloss.js',
		found: [`/r/${pinned.version}/gloss.js`],
		faults: ['/r/0.1.0/gloss.js', '/r/0.1.0-000000000000/gloss.js'],
	},
	'/p/:slug': { address: '/p/<slug>', ...piecesAt('/p/') },
	'/draft/:file{.+\\.js}': {
		address: '/draft/<slug>.js',
		found: [draft.replace('?', '.js?')],
		faults: ['/draft/planets-quiz.js'],
	},
	'/draft/:slug': { address: '/draft/<slug>', found: [draft], faults: ['/draft/planets-quiz'] },
	'/embed/:slug': { address: '/embed/<slug>', ...piecesAt('/embed/') },
	'/oembed': {
		address: '/oembed',
		found: [`/oembed?url=${ORIGIN}/p/planets-quiz`],
		faults: ['/oembed', '/oembed?format=xml', `/oembed?url=${ORIGIN}/p/no-such`],
	},
	'/v1/pieces': { address: '/v1/pieces', found: ['/v1/pieces'], faults: [] },
	'/v1/pieces/:slug': { address: '/v1/pieces/<slug>', ...piecesAt('/v1/pieces/') },
	'/feed.json': { address: '/feed.json', found: ['/feed.json'], faults: [] },
	'/feed.xml': { address: '/feed.xml', found: ['/feed.xml'], faults: [] },
	'/media/:name': {
		address: '/media/<hash>.<ext>',
		found: ['jpg', 'jpeg', 'png', 'webp', 'avif'].map((ext) => `/media/0123456789abcdef.${ext}`),
		faults: ['/media/no.svg', '/media/0123456789ab.png'],
	},
	'/schema/:name': {
		address: '/schema/<name>.json',
		found: ['/schema/piece.json', '/schema/story.json', '/schema/translation.json'],
		faults: ['/schema/constructor'],
	},
	'/licences.txt': { address: '/licences.txt', found: ['/licences.txt'], faults: [] },
	'/purge': { address: '/purge', found: [], faults: [] },
	'/healthz': { address: '/healthz', found: ['/healthz'], faults: [] },
};

const FOUND = Object.values(EXAMPLES).flatMap(({ address, found }) =>
	found.map((path) => [path, address] as const),
);
const FAULTS = Object.values(EXAMPLES).flatMap(({ address, faults }) =>
	faults.map((path) => [path, address] as const),
);

const TYPES: Record<string, string[]> = {
	script: ['text/javascript; charset=utf-8'],
	text: ['text/plain; charset=utf-8'],
	'JSON Feed': ['application/feed+json; charset=utf-8'],
	Atom: ['application/atom+xml; charset=utf-8'],
	CSS: ['text/css; charset=utf-8'],
	SVG: ['image/svg+xml'],
	JSON: ['application/json; charset=utf-8'],
	page: ['text/html; charset=utf-8'],
	picture: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
};

const document = readFileSync(new URL('../../docs/headers.md', import.meta.url), 'utf8');

/** The cells of the table under a heading, without its head. */
function rowsUnder(heading: string): string[][] {
	const section = document.split(/^## /mu).find((it) => it.startsWith(`${heading}\n`)) ?? '';
	const lines = section.split('\n').filter((line) => line.startsWith('| '));
	return lines.slice(1).map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
}

const bare = (cell: string) => cell.replaceAll('`', '');
const ADDRESSES = rowsUnder('Addresses').map(
	([address = '', answers = '', errors = '', kept = '']) => ({
		address: bare(address),
		answers: answers.split(', '),
		errors: [...errors.split(', '), 'JSON'],
		kept,
	}),
);
const SECURITY = rowsUnder('Security').map(([name = '', on = '', value = '']) => ({
	name: bare(name).toLowerCase(),
	on: bare(on).split(', '),
	value: bare(value).replaceAll('https://gloss.example', ORIGIN),
}));
const KEPT = Object.fromEntries(
	rowsUnder('Kept').map(([kept = '', value = '']) => [kept, bare(value)]),
);

/** What the document says of a type of answer at an address. */
function saidOf(address: string, type: string): Record<string, string> {
	const draft = address.startsWith('/draft/');
	const groups = ['every answer', type === 'page' ? 'pages' : draft ? type : 'data', type];
	if (draft) groups.push('drafts');
	if (type === 'page') groups.push(address);
	const said = SECURITY.filter(({ on }) => on.some((it) => groups.includes(it)));
	return Object.fromEntries(said.map(({ name, value }) => [name, value]));
}

/** How it travels; what begins with `mf-` is miniflare's. */
const TRANSPORT = [
	'connection',
	'content-encoding',
	'mf-content-encoding',
	'content-length',
	'date',
	'keep-alive',
	'transfer-encoding',
];
/** What an answer says of itself, and of nothing else. */
const OWN = [
	'allow',
	'cache-control',
	'cache-tag',
	'content-type',
	'etag',
	'gloss-served',
	'retry-after',
];

type Answer = { headers: Iterable<[string, string]> };

/** All that an answer says about what may be done with it. */
function policyOf({ headers }: Answer): Record<string, string> {
	const all = [...headers].filter(([name]) => ![...TRANSPORT, ...OWN].includes(name));
	return Object.fromEntries(all);
}

function typeOf(contentType: string | null): string {
	const [type = `${contentType}`] =
		Object.entries(TYPES).find(([, it]) => it.includes(`${contentType}`)) ?? [];
	return type;
}

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker({ DESK_SECRET });
	const put = worker.kv.put.bind(worker.kv);
	await put('piece:planets-quiz', stored(quiz()));
	await put('piece:planets-explainer', stored(explainer()));
	await put('draft:planets-quiz', stored(quiz()));
	await put('piece:expired', stored(quiz({ expires: '2021' })));
	await put('piece:invalid', '{}');
	const keep = (name: string, metadata: object) => put(`asset:${name}`, 'text', { metadata });
	await keep('old-0123456789ab.js', { type: 'text/javascript', at: '2026-01-01T00:00:00Z' });
	await keep('old-0123456789ab.svg', { type: 'image/svg+xml', at: '2026-01-01T00:00:00Z' });
	await keep('bad-0123456789ab.js', { type: 'text/html' });
	for (const ext of ['jpg', 'jpeg', 'png', 'webp', 'avif']) {
		await put(`media:0123456789abcdef.${ext}`, new Uint8Array(4).buffer);
	}
});
afterAll(() => worker.close());

test('every address that is answered has a row, an example, and a line in the document', () => {
	const answered = new Set(app.routes.map(({ path }) => path).filter((it) => it !== EVERYWHERE));
	expect(Object.keys(TABLE).toSorted()).toEqual([...answered].toSorted());
	expect(Object.keys(EXAMPLES).toSorted()).toEqual([...answered].toSorted());
	expect(ADDRESSES.map(({ address }) => address)).toEqual(
		Object.keys(TABLE).map((route) => lookup(EXAMPLES, route)?.address),
	);
});

describe('the headers are those of the document', () => {
	test.each(FOUND)('%s', async (path, address) => {
		const row = ADDRESSES.find((it) => it.address === address);
		const response = await worker.fetch(path);
		expect(response.status).toBe(200);
		const type = typeOf(response.headers.get('content-type'));
		expect(row?.answers).toContain(type);
		expect(policyOf(response)).toEqual(saidOf(address, type));
		expect(response.headers.get('cache-control')).toBe(KEPT[row?.kept ?? '']);
		const etag = response.headers.get('etag');
		if (row?.kept === 'never') return;
		const again = await worker.fetch(path, { headers: { 'If-None-Match': `${etag}` } });
		expect(again.status).toBe(304);
		expect(policyOf(again)).toEqual(policyOf(response));
		expect(again.headers.get('content-type')).toBeNull();
	});

	test.each(FAULTS)('of an error: %s', async (path, address) => {
		const response = await worker.fetch(path);
		const type = typeOf(response.headers.get('content-type'));
		expect(ADDRESSES.find((it) => it.address === address)?.errors).toContain(type);
		if (type !== 'script') expect(response.status).toBeGreaterThanOrEqual(400);
		expect(policyOf(response)).toEqual(saidOf(address, type));
		expect(response.headers.get('cache-control')).toMatch(
			/^(?:public, max-age=(?:30|300)|no-store)$/u,
		);
	});

	test('where nothing is, where a method is refused, and where a browser asks first', async () => {
		for (const path of ['/nothing', '/e/', '/v1/pieces/a/b', '/gloss.js/', '/p/planets-quiz/']) {
			const response = await worker.fetch(path);
			expect(response.status, path).toBe(404);
			expect(policyOf(response), path).toEqual(saidOf('', 'JSON'));
		}
		for (const [path] of FOUND) {
			const refused = await worker.fetch(path, { method: 'PUT' });
			expect(refused.status, path).toBe(405);
			expect(policyOf(refused), path).toEqual(saidOf('', 'JSON'));
			const asked = await worker.fetch(path, { method: 'OPTIONS' });
			expect(asked.status, path).toBe(204);
			const { 'access-control-allow-headers': _, ...rest } = policyOf(asked);
			expect(rest, path).toEqual({
				...saidOf('', 'data'),
				'access-control-allow-methods': 'GET, HEAD, OPTIONS',
				'access-control-max-age': '86400',
			});
		}
	});

	test('where storage fails, or the worker does not know its own address', async () => {
		const failing = await startWithoutStorage();
		const nowhere = await startWorker({ ORIGIN: '' });
		try {
			for (const [path, address] of FOUND) {
				const response = await failing.fetch(path);
				const type = typeOf(response.headers.get('content-type'));
				expect(policyOf(response), path).toEqual(saidOf(address, type));
				const lost = await nowhere.fetch(path);
				expect(lost.status, path).toBe(500);
				expect(policyOf(lost), path).toEqual(saidOf('', 'JSON'));
			}
		} finally {
			await Promise.all([failing.close(), nowhere.close()]);
		}
	});
});

test('no page has a script, a style or a handler in its markup', async () => {
	const pages = FOUND.filter(([, address]) => saidOf(address, 'page')['content-security-policy']);
	expect(pages.length).toBeGreaterThan(5);
	for (const [path] of pages) {
		const html = await (await worker.fetch(path)).text();
		const scripts = html.match(/<script(?![^>]* src=)[^>]*>/gu) ?? [];
		expect(
			scripts.filter((it) => it !== '<script type="application/ld+json">'),
			path,
		).toEqual([]);
		expect(html.match(/<style|<[^>]* (?:style|on[a-z]+)=/gu), path).toBeNull();
	}
});
