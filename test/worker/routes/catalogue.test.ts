import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { metadataOf } from '../../../content/model/metadata.ts';
import type { Piece } from '../../../content/model/piece.ts';
import { explainer, quiz, slug, stored } from '../../fixtures/pieces.ts';
import { ORIGIN, type RunningWorker, startWorker } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());
beforeEach(async () => {
	const { keys } = await worker.kv.list();
	await Promise.all(keys.map(({ name }) => worker.kv.delete(name)));
});

const publish = (piece: Piece) =>
	worker.kv.put(`piece:${piece.slug}`, stored(piece), {
		metadata: metadataOf(piece, '0123456789ab', '2024-12-07T12:00:00Z'),
	});
const slugs = async () => {
	const body = JSON.parse(await (await worker.fetch('/v1/pieces')).text());
	return body.pieces.map((it: { slug: string }) => it.slug);
};

describe('GET /v1/pieces', () => {
	test('lists what there is, published or put by hand, newest first', async () => {
		await publish(quiz());
		await worker.kv.put('piece:by-hand', stored(explainer({ updated: '2024-01-01' })));
		await worker.kv.put(`rev:planets-quiz@0123456789ab`, stored(quiz()));
		const response = await worker.fetch('/v1/pieces');
		expect(response.status).toBe(200);
		expect(await response.json()).toEqual({
			pieces: [
				{
					slug: 'by-hand',
					kind: 'explainer',
					lang: 'en',
					title: 'The planets in brief',
					updated: '2024-01-01',
					url: `${ORIGIN}/v1/pieces/by-hand`,
					page: `${ORIGIN}/p/by-hand`,
				},
				expect.objectContaining({ slug: 'planets-quiz', kind: 'quiz' }),
			],
		});
	});

	test('leaves out what is early, expired, withdrawn or invalid', async () => {
		await publish(quiz());
		await publish(quiz({ slug: slug('early'), publishAt: '2999' }));
		await publish(quiz({ slug: slug('expired'), expires: '2021-01-01T00:00:00Z' }));
		await publish(quiz({ slug: slug('withdrawn'), withdrawn: { at: '2021' } }));
		await worker.kv.put('piece:invalid', '[]');
		worker.logs();
		expect(await slugs()).toEqual(['planets-quiz']);
		expect(worker.logs()).toMatchObject([{ code: 'content-invalid', slug: 'invalid' }]);
	});

	test('has a tag that changes with the list', async () => {
		await publish(quiz());
		const etag = (await worker.fetch('/v1/pieces')).headers.get('etag') ?? '';
		const again = () => worker.fetch('/v1/pieces', { headers: { 'If-None-Match': etag } });
		expect((await again()).status).toBe(304);
		await publish(explainer());
		expect((await again()).status).toBe(200);
	});

	test('reads every page of a long list', async () => {
		const names = Array.from({ length: 1_100 }, (_, i) => slug(`p${1_000 + i}`));
		await Promise.all(names.map((name) => publish(quiz({ slug: name }))));
		expect((await slugs()).sort()).toEqual(names);
	});
});
