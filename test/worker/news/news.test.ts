import { afterEach, describe, expect, test, vi } from 'vitest';
import { metadataOf } from '../../../content/model/metadata.ts';
import type { Piece } from '../../../content/model/piece.ts';
import { revOf } from '../../../content/model/rev.ts';
import { newsAt } from '../../../worker/news/news.ts';
import type { Storage } from '../../../worker/store/storage.ts';
import { MemoryKv } from '../../fixtures/memory-kv.ts';
import { explainer, quiz, slug, stored } from '../../fixtures/pieces.ts';

const NOW = Date.parse('2024-12-07T12:00:00Z');
const at = { origin: 'https://gloss.test', now: NOW };
const storageOf = (kv: MemoryKv): Storage => {
	return { kv, fresh: true, holdMs: 0, patienceMs: 1000, doubtMs: 60_000, waitUntil() {} };
};

afterEach(() => vi.restoreAllMocks());

function put(kv: MemoryKv, piece: Piece, name: string = piece.slug): void {
	kv.values.set(`piece:${name}`, stored(piece));
	kv.metadata.set(`piece:${name}`, metadataOf(piece, '0123456789ab', '2024-12-07T00:00:00Z'));
}

async function news(kv: MemoryKv) {
	const found = await newsAt(storageOf(kv), at);
	if (found.kind === 'unavailable') throw new Error('It cannot be read.');
	return found;
}

describe('newsAt', () => {
	test('has the newest first, whatever it is', async () => {
		const kv = new MemoryKv();
		put(kv, quiz());
		put(kv, explainer({ updated: '2024-12-01' }));
		put(kv, quiz({ slug: slug('away'), withdrawn: { at: '2024-12-05' } }));
		put(kv, quiz({ slug: slug('early'), publishAt: '2025' }));
		const { items, changesAt } = await news(kv);
		expect(items.map(({ event, slug }) => `${event} ${slug}`)).toEqual([
			'withdrawal away',
			'piece planets-explainer',
			'piece planets-quiz',
		]);
		expect(changesAt).toBe(Date.parse('2025-01-01'));
	});

	test('says when a piece was first published, and has that as news', async () => {
		const kv = new MemoryKv();
		put(kv, explainer({ updated: '2024-12-06' }));
		const piece = quiz({ updated: '2024-12-01' });
		const first = '2024-12-07T08:00:00Z';
		kv.values.set(`piece:${piece.slug}`, stored(piece));
		const rev = await revOf(stored(piece));
		kv.metadata.set(`piece:${piece.slug}`, { ...metadataOf(piece, rev, first), first });
		const { items } = await news(kv);
		expect(items.map(({ slug, published }) => [slug, published])).toEqual([
			['planets-quiz', Date.parse(first)],
			['planets-explainer', undefined],
		]);
	});

	test('reads no more than thirty pieces, those that changed last', async () => {
		const kv = new MemoryKv();
		for (let day = 1; day <= 31; day++) {
			const updated = `2024-10-${`${day}`.padStart(2, '0')}`;
			put(kv, quiz({ slug: slug(`on-${day}`), updated }));
			put(kv, quiz({ slug: slug(`early-${day}`), publishAt: '2999-01-01T00:00:00Z' }));
		}
		put(kv, quiz({ slug: slug('old'), updated: '2020', publishAt: '2024-11-01T00:00:00Z' }));
		const { items } = await news(kv);
		expect(kv.reads).toHaveLength(30);
		expect(items).toHaveLength(30);
		expect(items[0]?.slug).toBe('old');
		expect(items.map(({ slug }) => slug)).not.toContain('on-2');
	});

	test('lists what a rolling slot holds once, under its own address', async () => {
		const kv = new MemoryKv();
		put(kv, quiz(), 'daily');
		put(kv, quiz());
		put(kv, quiz(), 'weekly');
		put(kv, explainer({ slug: slug('nowhere-else') }), 'tomorrow');
		const { items } = await news(kv);
		expect(items.map(({ url }) => url).sort()).toEqual([
			'https://gloss.test/p/planets-quiz',
			'https://gloss.test/p/tomorrow',
		]);
	});

	test('goes by the piece where its metadata say something else', async () => {
		const kv = new MemoryKv();
		put(kv, quiz());
		kv.values.set('piece:planets-quiz', stored(quiz({ expires: '2021' })));
		expect((await news(kv)).items).toEqual([]);
	});

	test('leaves out and logs what is no piece, and is unavailable where storage is', async () => {
		const logged = vi.spyOn(console, 'error').mockReturnValue();
		const kv = new MemoryKv();
		put(kv, quiz());
		put(kv, explainer());
		kv.values.set('piece:planets-quiz', '[]');
		expect((await news(kv)).items).toHaveLength(1);
		expect(logged).toHaveBeenCalledWith(expect.stringContaining('content-invalid'));
		kv.fails = new Error('KV GET failed: 503');
		expect(await newsAt(storageOf(kv), at)).toMatchObject({ kind: 'unavailable' });
	});
});
