import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { metadataOf } from '../../content/model/metadata.ts';
import type { Piece, Quiz } from '../../content/model/piece.ts';
import { catalogueAt } from '../../worker/catalogue.ts';
import { MemoryKv } from '../fixtures/memory-kv.ts';
import { explainer, quiz, slug, stored } from '../fixtures/pieces.ts';

const NOW = Date.parse('2024-12-07T12:00:00Z');
const at = { origin: 'https://gloss.test', now: NOW };

/** A KV with pieces as the desk publishes them. */
function published(...pieces: Piece[]): MemoryKv {
	const kv = new MemoryKv();
	for (const piece of pieces) {
		kv.values.set(`piece:${piece.slug}`, stored(piece));
		kv.metadata.set(
			`piece:${piece.slug}`,
			metadataOf(piece, '0123456789ab', '2024-12-07T00:00:00Z'),
		);
	}
	return kv;
}

/** Storage from which nothing is kept. */
const from = (kv: MemoryKv) => ({
	kv,
	fresh: true,
	holdMs: 0,
	patienceMs: 1000,
	doubtMs: 60_000,
	waitUntil() {},
});

const slugs = async (kv: MemoryKv) => {
	const catalogue = await catalogueAt(from(kv), at);
	return catalogue.kind === 'catalogue' ? catalogue.pieces.map((it) => it.slug) : catalogue.kind;
};

beforeEach(() => vi.spyOn(console, 'log').mockReturnValue());
afterEach(() => vi.restoreAllMocks());

describe('catalogueAt', () => {
	test('says what a piece is and where it is to be had, without reading it', async () => {
		const kv = published(quiz());
		expect(await catalogueAt(from(kv), at)).toEqual({
			kind: 'catalogue',
			pieces: [
				{
					slug: 'planets-quiz',
					kind: 'quiz',
					lang: 'en',
					title: 'What do you know of the planets?',
					updated: '2020-01-02T12:00:00Z',
					url: 'https://gloss.test/v1/pieces/planets-quiz',
					page: 'https://gloss.test/p/planets-quiz',
				},
			],
			changesAt: undefined,
		});
		expect(kv.reads).toEqual([]);
	});

	test('puts the newest first, whatever form its date has', async () => {
		const dates = ['2024-12', '2024-12-05', '2024-12-05T23:00:00-05:00', '2023', '2024-12-06'];
		const pieces = dates.map((updated, i) => quiz({ slug: slug(`p${i}`), updated }));
		expect(await slugs(published(...pieces))).toEqual(['p2', 'p4', 'p1', 'p0', 'p3']);
	});

	test('leaves out what is early, expired or withdrawn, and says when that changes', async () => {
		const kv = published(
			quiz({ slug: slug('early'), publishAt: '2024-12-07T14:00:00Z' }),
			quiz({ slug: slug('expired'), expires: '2024-12-07T11:00:00Z' }),
			quiz({ slug: slug('withdrawn'), withdrawn: { at: '2024-12-07T11:00:00Z' } }),
			quiz({ slug: slug('live'), expires: '2024-12-07T13:00:00Z' }),
		);
		expect(await catalogueAt(from(kv), at)).toMatchObject({
			pieces: [{ slug: 'live' }],
			changesAt: Date.parse('2024-12-07T13:00:00Z'),
		});
	});

	test('asks the piece where a plain date needs its zone', async () => {
		const changes = { expires: '2024-12-07', zone: 'Pacific/Kiritimati' } satisfies Partial<Quiz>;
		const kv = published(
			quiz({ slug: slug('over'), ...changes }),
			quiz({ slug: slug('not-over'), expires: '2024-12-07', zone: 'Pacific/Honolulu' }),
		);
		expect(await slugs(kv)).toEqual(['not-over']);
	});

	test('reads what was put by hand', async () => {
		const kv = published(quiz());
		kv.values.set('piece:by-hand', stored(explainer({ updated: '2024-01-01' })));
		kv.values.set('piece:other-metadata', stored(explainer({ updated: '2019-01-01' })));
		kv.metadata.set('piece:other-metadata', { v: 1, title: 'Half' });
		expect(await slugs(kv)).toEqual(['by-hand', 'planets-quiz', 'other-metadata']);
		expect(kv.reads).toEqual(['piece:by-hand', 'piece:other-metadata']);
	});

	test('leaves out and logs what is no piece or has no slug', async () => {
		const error = vi.spyOn(console, 'error').mockReturnValue();
		const kv = published(quiz());
		kv.values.set('piece:Not a slug', stored(quiz()));
		kv.values.set('piece:nonsense', '{}');
		expect(await slugs(kv)).toEqual(['planets-quiz']);
		const logged = error.mock.calls.map(([line]): unknown => JSON.parse(String(line)));
		expect(logged).toMatchObject([
			{ code: 'content-invalid', slug: 'Not a slug', finding: { code: 'kv/key' } },
			{ code: 'content-invalid', slug: 'nonsense', finding: { path: 'kind' } },
		]);
	});

	test('is unavailable rather than short when storage fails', async () => {
		const kv = new MemoryKv({ 'piece:by-hand': stored(quiz()) });
		vi.spyOn(kv, 'get').mockRejectedValue(new Error('KV GET failed: 503'));
		expect(await catalogueAt(from(kv), at)).toMatchObject({ kind: 'unavailable' });
	});
});
