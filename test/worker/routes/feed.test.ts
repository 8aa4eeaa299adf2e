import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { metadataOf } from '../../../content/model/metadata.ts';
import type { Piece } from '../../../content/model/piece.ts';
import { explainer, quiz, slug, stored } from '../../fixtures/pieces.ts';
import {
	ORIGIN,
	type RunningWorker,
	startWithoutStorage,
	startWorker,
} from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());
beforeEach(async () => {
	const { keys } = await worker.kv.list();
	await Promise.all(keys.map(({ name }) => worker.kv.delete(name)));
});

const publish = (piece: Piece, key = `piece:${piece.slug}`) =>
	worker.kv.put(key, stored(piece), {
		metadata: metadataOf(piece, '0123456789ab', '2024-12-07T12:00:00Z'),
	});

describe('GET /feed.json', () => {
	test('is a JSON Feed of pieces, corrections and withdrawals', async () => {
		await publish(
			quiz({
				corrections: [
					{
						...{ id: 'c-1', at: '2020-01-02', target: 'piece', effect: 'note' },
						...{ was: 'Nine', now: 'Eight', why: 'Pluto was counted.' },
					},
				],
			}),
		);
		await publish(explainer({ withdrawn: { at: '2020-01-03' } }));
		const response = await worker.fetch('/feed.json');
		expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
		const feed = JSON.parse(await response.text());
		expect(feed).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			feed_url: `${ORIGIN}/feed.json`,
			home_page_url: `${ORIGIN}/`,
		});
		expect(feed.items).toMatchObject([
			{ id: `${ORIGIN}/p/planets-explainer#withdrawn`, tags: ['explainer', 'withdrawal'] },
			{
				id: `${ORIGIN}/p/planets-quiz`,
				tags: ['quiz'],
				language: 'en',
				date_modified: '2020-01-02T12:00:00.000Z',
				_gloss: { event: 'piece', embed: `${ORIGIN}/embed/planets-quiz` },
			},
			{ id: `${ORIGIN}/p/planets-quiz#correction/c-1`, tags: ['quiz', 'correction'] },
		]);
	});
});

describe('both feeds', () => {
	test.each(['/feed.json', '/feed.xml'])(
		'know nothing of drafts and of what is early: %s',
		async (path) => {
			await publish(quiz({ slug: slug('early'), publishAt: '2999' }));
			await publish(quiz({ slug: slug('drafted') }), 'draft:drafted');
			const text = await (await worker.fetch(path)).text();
			expect(text).not.toMatch(/early|drafted/u);
		},
	);

	test.each(['/feed.json', '/feed.xml'])(
		'are kept like the catalogue, and can be purged with it: %s',
		async (path) => {
			await publish(quiz());
			const [feed, catalogue] = [await worker.fetch(path), await worker.fetch('/v1/pieces')];
			for (const name of ['cache-control', 'cache-tag']) {
				expect(feed.headers.get(name)).toBe(catalogue.headers.get(name));
			}
			expect(feed.headers.get('cache-tag')).toBe('_lists');
			const headers = { 'If-None-Match': feed.headers.get('etag') ?? '' };
			expect((await worker.fetch(path, { headers })).status).toBe(304);
			await publish(explainer());
			expect((await worker.fetch(path, { headers })).status).toBe(200);
		},
	);
});

describe('GET /', () => {
	test('is a page of what there is to embed, by language, that runs nothing', async () => {
		await publish(quiz());
		await publish(
			quiz({ slug: slug('planets-ar'), lang: 'ar', title: 'الكواكب', updated: '2024' }),
		);
		await publish(quiz({ slug: slug('early'), publishAt: '2999' }));
		await publish(quiz({ slug: slug('drafted') }), 'draft:drafted');
		const response = await worker.fetch('/');
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
		const html = await response.text();
		expect(html).not.toMatch(/<script|style=|early|drafted/u);
		expect(html).toContain('<a href="/embed/planets-quiz"><bdi lang="en">');
		expect(html).toContain('<bdi lang="ar">الكواكب</bdi>');
		expect(html.indexOf('>Arabic ')).toBeLessThan(html.indexOf('>English '));
		for (const [type, href] of [
			['application/feed+json', '/feed.json'],
			['application/atom+xml', '/feed.xml'],
		]) {
			expect(html).toContain(`<link rel="alternate" type="${type}" href="${ORIGIN}${href}"`);
		}
		const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)">/u.exec(html) ?? [];
		expect((await worker.fetch(sheet)).status).toBe(200);
	});

	test('keeps hostile text text', async () => {
		await publish(quiz({ title: '<img src=x onerror=alert(1)>' }));
		expect(await (await worker.fetch('/')).text()).not.toContain('<img');
	});

	test('says that there is nothing yet', async () => {
		expect(await (await worker.fetch('/')).text()).toContain('There is nothing to embed yet.');
	});

	test('stays out of search unless INDEX is set', async () => {
		expect(await (await worker.fetch('/')).text()).toContain('name="robots" content="noindex"');
		const listed = await startWorker({ INDEX: 'yes' });
		try {
			expect(await (await listed.fetch('/')).text()).not.toContain('name="robots"');
		} finally {
			await listed.close();
		}
	});

	test('is a plain page when storage fails', async () => {
		const failing = await startWithoutStorage();
		try {
			const response = await failing.fetch('/');
			expect(response.status).toBe(503);
			expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
			expect(response.headers.get('cache-control')).toBe('no-store');
		} finally {
			await failing.close();
		}
	});
});
