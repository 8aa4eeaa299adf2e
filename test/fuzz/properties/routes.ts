// The worker: a valid piece is had on every route and stays text there; whatever else is in KV is refused as it should be.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { COMPILED_AHEAD } from '../../../content/model/compiled-ahead.ts';
import type { Piece } from '../../../content/model/piece.ts';
import worker from '../../../worker/index.ts';
import { judge } from '../../../worker/judge.ts';
import { widget } from '../../../worker/widget.ts';
import { MemoryKv } from '../../fixtures/memory-kv.ts';
import { mutationOf } from '../arbitraries/mutation.ts';
import { anyText } from '../arbitraries/texts.ts';
import { assertInlinable } from '../inlinable.ts';
import { elementsOf, rogues } from '../markup.ts';
import { property } from '../property.ts';
import { silently } from '../silently.ts';
import { pieceOf } from './scoring.ts';

/** The worker keeps nothing from one input to the next. */
const FRESH = '1';
const ORIGIN = 'https://gloss.test';
const PAGE = encodeURIComponent(`${ORIGIN}/p/a`);

/** The routes on which content is had, by how content is looked for in their answers. A new one is one line. */
const ROUTES: readonly (readonly [path: string, how: keyof typeof LOOKS])[] = [
	['/e/a.js', 'script'],
	['/d/a.js', 'script'],
	['/e/a', 'page'],
	['/p/a', 'page'],
	['/embed/a', 'page'],
	['/v1/pieces/a', 'json'],
	['/v1/pieces', 'json'],
	[`/oembed?url=${PAGE}&maxwidth=400`, 'oembed'],
];

const LOOKS = {
	script: assertScript,
	page: assertPage,
	json: (text: string) => void JSON.parse(text),
	oembed: assertOembed,
	xml: assertXml,
};

/** A piece that readers have now, whatever it says of time. */
function live(text: string): { text: string; piece: Piece } {
	const { publishAt, expires, withdrawn, ...rest } = JSON.parse(text);
	const kept = JSON.stringify(rest);
	return { text: kept, piece: pieceOf(kept) };
}

/** Any piece of the pool, live, on any route that has content. */
export function routes(pieces: readonly string[]) {
	return property({
		name: 'a piece stays text on every route',
		runs: 80,
		input: fc.record({
			piece: fc.nat(pieces.length - 1),
			route: fc.constantFrom(...ROUTES),
			listed: fc.boolean(),
		}),
		async check({ piece: n, route: [path, how], listed }) {
			const { text, piece } = live(pieces[n] ?? '');
			const { status, body } = await answered(path, text, listed ? { INDEX: '1' } : {});
			assert.equal(status, 200);
			LOOKS[how](body, piece);
		},
	});
}

/** Anything under a piece's key, and anything beside it. */
export function broken(pieces: readonly string[]) {
	return property({
		name: 'what is no piece is refused on every route',
		runs: 300,
		input: fc.record({
			text: fc.oneof(
				{ weight: 5, arbitrary: mutationOf(pieces) },
				{ weight: 1, arbitrary: anyText },
			),
			metadata: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined)),
			route: fc.constantFrom(...ROUTES),
		}),
		async check({ text, metadata, route: [path, how] }) {
			const { status, body } = await answered(path, text, {}, metadata);
			const { kind } = await judge(text);
			if (how === 'script') {
				assert.equal(status, 200);
				assertScript(body);
			} else if (path === '/v1/pieces') assert.equal(status, 200);
			else assert.ok((kind === 'found' ? [200, 404, 410] : [502]).includes(status), `${status}`);
			if (how === 'page') assert.deepEqual(rogues(body, ORIGIN), []);
		},
	});
}

async function answered(path: string, text: string, vars: object, metadata?: unknown) {
	const kv = new MemoryKv({ 'piece:a': text });
	if (metadata !== undefined) kv.metadata.set('piece:a', metadata);
	const answer = await silently(() =>
		worker.request(path, {}, { ...vars, CONTENT: kv, ORIGIN, FRESH }),
	);
	for (const [, value] of answer.headers) assert.doesNotMatch(value, /evil/u, 'In a header.');
	return { status: answer.status, body: await answer.text() };
}

/** Whole scripts stand inside other people's pages here and there. */
function assertScript(text: string): void {
	const ours = COMPILED_AHEAD + widget.runtime;
	assertInlinable(text.startsWith(ours) ? text.slice(ours.length) : text);
	assert.doesNotMatch(text, /[\u2028\u2029]/u);
}

function assertPage(html: string, piece: Piece): void {
	assert.deepEqual(rogues(html, ORIGIN), []);
	assert.ok(html.isWellFormed(), 'It has a lone surrogate.');
	const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
	if (json !== undefined) assert.equal(JSON.parse(json).name, piece.title);
}

/** Feeds: only tags of theirs, whatever stands between them, and none of the characters that XML cannot have. */
function assertXml(text: string): void {
	const tags = [...text.matchAll(/<[?!]?\/?([A-Za-z][\w:.-]*)[^<>]*>/gu)];
	assert.deepEqual(
		tags.filter(([, name = '']) => /gloss-evil|script|img|svg/iu.test(name)),
		[],
	);
	assert.doesNotMatch(text.replaceAll(/<[?!]?\/?[A-Za-z][^<>]*>/gu, ''), /</u);
	// https://www.w3.org/TR/xml/#charsets
	assert.doesNotMatch(text, /(?![\t\n\r\u0085\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u);
}

/** What is to be pasted is one iframe of ours. */
function assertOembed(text: string, piece: Piece): void {
	const { html, title } = JSON.parse(text);
	assert.equal(title, piece.title);
	const [frame, ...others] = elementsOf(html);
	assert.deepEqual(others, []);
	assert.equal(frame?.tag, 'iframe');
	assert.equal(frame?.attributes.src, `${ORIGIN}/e/a`);
	assert.equal(frame?.attributes.title, piece.title);
	assert.deepEqual(rogues(html, ORIGIN), []);
}
