// An outage as a reader behind the cache meets it: not at all, and never a copy that time has made wrong.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Piece, Quiz } from '../../../content/model/piece.ts';
import { MemoryKv } from '../../fixtures/memory-kv.ts';
import { quiz, stored } from '../../fixtures/pieces.ts';
import { EdgeCache } from '../../harness/edge-cache.ts';
import { startInProcess } from '../../harness/in-process.ts';

const START = Date.parse('2024-12-07T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PATHS = ['/e/planets-quiz.js', '/d/planets-quiz.js', '/v1/pieces/planets-quiz'];

beforeEach(() => {
	vi.useFakeTimers({ now: START, toFake: ['Date'] });
	vi.spyOn(console, 'log').mockReturnValue();
	vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** A cache before the worker before a KV that holds a piece. */
async function opened(piece: Piece) {
	const kv = new MemoryKv({ [`piece:${piece.slug}`]: stored(piece) });
	const edge = new EdgeCache(await startInProcess(kv));
	const outage = new Error('KV GET failed: 503');
	return { kv, edge, outage };
}

/** What readers get at an instant, path by path. */
async function readAt(edge: EdgeCache, at: number) {
	vi.setSystemTime(at);
	return Promise.all(
		PATHS.map(async (path) => {
			const response = await edge.get(path);
			return { path, status: response.status, etag: response.headers.get('etag') };
		}),
	);
}

describe('an outage of six hours', () => {
	test('is not seen by readers, nor is a deploy in the middle of it', async () => {
		const { kv, edge, outage } = await opened(quiz());
		const before = await readAt(edge, START);
		expect(before.map(({ status }) => status)).toEqual([200, 200, 200]);
		kv.fails = outage;
		for (let at = START; at <= START + 6 * HOUR; at += 7 * MINUTE) {
			if (at === START + 175 * MINUTE) edge.deploy(await startInProcess(kv));
			expect(await readAt(edge, at)).toEqual(before);
		}
		kv.fails = undefined;
		kv.values.set('piece:planets-quiz', stored(quiz({ title: 'After the outage' })));
		const after = await readAt(edge, START + 7 * HOUR);
		expect(after.map(({ status }) => status)).toEqual([200, 200, 200]);
		expect(after).not.toEqual(before);
	});

	test('is seen as an outage by those who come for what nobody has: never as not-found', async () => {
		const { kv, edge, outage } = await opened(quiz());
		kv.fails = outage;
		const got = await readAt(edge, START);
		expect(got.map(({ status }) => status)).toEqual([503, 503, 503]);
	});
});

describe('a copy', () => {
	const at = START + 2 * HOUR;
	const instant = new Date(at).toISOString();
	const { claims } = quiz();
	const heat = claims.heat;
	if (!heat) throw new Error('The fixture has lost a claim.');
	const CHANGES: [string, Partial<Quiz>, before: number[], after: number[]][] = [
		['publishAt', { publishAt: instant }, [200, 200, 404], [200, 200, 200]],
		['reviewBy', { reviewBy: instant }, [200, 200, 200], [200, 200, 200]],
		[
			'until',
			{ claims: { ...claims, heat: { ...heat, until: instant } } },
			[200, 200, 200],
			[200, 200, 200],
		],
		['expires', { expires: instant }, [200, 200, 200], [200, 200, 410]],
		['withdrawn', { withdrawn: { at: instant } }, [200, 200, 200], [200, 200, 410]],
	];

	test.each(CHANGES)(
		'never reaches past %s, with or without an outage',
		async (_, changes, before, after) => {
			for (const failing of [false, true]) {
				const { kv, edge, outage } = await opened(quiz(changes));
				const first = await readAt(edge, START);
				if (failing) kv.fails = outage;
				for (const minutes of [30, 90, 119]) {
					const got = await readAt(edge, START + minutes * MINUTE);
					expect(got.map(({ status }) => status)).toEqual(before);
				}
				const last = await readAt(edge, at - 1000);
				expect(last.map(({ status }) => status)).toEqual(before);
				expect(last).toEqual(first);
				// From that second on: another state of it, or none.
				const next = await readAt(edge, at);
				expect(next.map(({ status }) => status)).toEqual(after);
				for (const [i, { path, etag }] of next.entries()) {
					expect(etag ?? 'none', path).not.toBe(first[i]?.etag ?? 'nothing');
				}
			}
		},
	);

	test.each(CHANGES.filter(([name]) => name !== 'publishAt'))(
		'does not outlive %s where a deploy has left no other',
		async (_, changes) => {
			const { kv, edge, outage } = await opened(quiz(changes));
			await readAt(edge, START);
			kv.fails = outage;
			edge.deploy(await startInProcess(kv));
			expect((await readAt(edge, at - 1000)).map(({ status }) => status)).toEqual([200, 200, 200]);
			expect((await readAt(edge, at)).map(({ status }) => status)).toEqual([503, 503, 503]);
		},
	);
});
