import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { revOf } from '../../../content/model/rev.ts';
import { quiz, slug, stored } from '../../fixtures/pieces.ts';
import { type RunningWorker, startWorker } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());

const put = (key: string, text: string) => worker.kv.put(`piece:${key}`, text);
const get = (path: string, headers: Record<string, string> = {}) =>
	worker.fetch(`/v1/pieces/${path}`, { headers });
const seconds = (from: number) => new Date(Date.now() + from * 1000).toISOString();

describe('GET /v1/pieces/<slug>', () => {
	test('gives the bytes as they are stored', async () => {
		const text = `${JSON.stringify(quiz(), null, '  ')}\n`;
		await put('planets-quiz', text);
		const response = await get('planets-quiz');
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
		expect(await response.text()).toBe(text);
	});

	test('names the revision and the time state in its tag', async () => {
		const text = stored(quiz());
		await put('tagged', text);
		expect((await get('tagged')).headers.get('etag')).toBe(`"${await revOf(text)}-t0"`);
	});

	test('shows a change at the next read', async () => {
		await put('changing', stored(quiz({ title: 'Before' })));
		const before = await get('changing');
		await put('changing', stored(quiz({ title: 'After' })));
		const after = await get('changing');
		expect(await after.json()).toMatchObject({ title: 'After' });
		expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
	});

	test('serves a piece put by hand under another name, a rolling slot', async () => {
		await put('daily', stored(quiz()));
		const response = await get('daily');
		expect(await response.json()).toMatchObject({ slug: 'planets-quiz' });
		expect(response.headers.get('cache-tag')).toBe('daily,planets-quiz');
	});

	test('serves questions of later kinds as they are stored', async () => {
		const later = { id: 'map', kind: 'map', places: ['here'], ask: 'Where?' };
		await put('later', JSON.stringify({ ...quiz(), questions: [later], future: { a: 1 } }));
		expect(await (await get('later')).json()).toMatchObject({
			questions: [later],
			future: { a: 1 },
		});
	});

	test.each(['W/', ''])('answers 304 to a reader who has it (%s)', async (weak) => {
		await put('known', stored(quiz()));
		const first = await get('known');
		const etag = first.headers.get('etag');
		const response = await get('known', { 'If-None-Match': `"old", ${weak}${etag}` });
		expect(response.status).toBe(304);
		expect(await response.text()).toBe('');
		for (const name of [
			'etag',
			'cache-control',
			'cache-tag',
			'access-control-allow-origin',
			'access-control-expose-headers',
			'cross-origin-resource-policy',
		]) {
			expect(response.headers.get(name), name).toBe(first.headers.get(name));
		}
	});

	test('is kept for a minute where nothing changes', async () => {
		await put('lasting', stored(quiz()));
		expect((await get('lasting')).headers.get('cache-control')).toBe(
			'public, max-age=60, stale-while-revalidate=40, stale-if-error=86400',
		);
	});

	test('is not kept past its next change of state', async () => {
		await put('ending', stored(quiz({ expires: seconds(30) })));
		const caching = (await get('ending')).headers.get('cache-control') ?? '';
		const [maxAge, revalidate, error] = Array.from(caching.matchAll(/=(\d+)/gu), ([, it]) =>
			Number(it),
		);
		expect(maxAge).toBeLessThanOrEqual(30);
		expect([revalidate, error]).toEqual([0, 0]);
	});
});

describe('GET /v1/pieces/<slug> without a piece', () => {
	const fault = async (path: string) => {
		const response = await get(path);
		const { status, headers } = response;
		return { status, headers, body: await response.json() };
	};

	test('is not-found where nothing is stored', async () => {
		expect(await fault('no-such')).toMatchObject({
			status: 404,
			body: { error: { code: 'not-found' } },
		});
	});

	test('is not-found before the piece is published, and not kept past that', async () => {
		await put('early', stored(quiz({ publishAt: seconds(20) })));
		const { status, headers, body } = await fault('early');
		expect([status, body]).toEqual([404, (await fault('no-such')).body]);
		expect(
			Number(/^public, max-age=(\d+)$/u.exec(headers.get('cache-control') ?? '')?.[1]),
		).toBeLessThanOrEqual(20);
	});

	test('is gone once it has expired', async () => {
		await put('expired', stored(quiz({ expires: '2021' })));
		expect(await fault('expired')).toMatchObject({
			status: 410,
			body: { error: { code: 'gone' } },
		});
	});

	test('is gone once it is withdrawn, with the reason if there is one', async () => {
		await put('withdrawn', stored(quiz({ withdrawn: { at: '2021' } })));
		await put(
			'explained',
			stored(quiz({ withdrawn: { at: '2021', why: 'The count was wrong.' } })),
		);
		expect((await fault('withdrawn')).body).toEqual({
			error: { code: 'gone', message: 'This piece was withdrawn.' },
		});
		expect((await fault('explained')).body).toEqual({
			error: { code: 'gone', message: 'This piece was withdrawn: The count was wrong.' },
		});
	});

	test.each([
		['malformed', '{"v":1,', { code: 'json/syntax', path: '' }],
		['no-piece', '{"v":1,"kind":"quiz"}', { code: 'schema/object', path: 'slug' }],
		['half', JSON.stringify({ ...quiz(), bands: [] }), { path: 'bands' }],
		['huge', ' '.repeat(200_000), { code: 'kv/too-large' }],
	])('is content-invalid and logged where the value is %s', async (name, text, finding) => {
		await put(name, text);
		worker.logs();
		const { status, headers, body } = await fault(name);
		expect(status).toBe(502);
		expect(body).toMatchObject({ error: { code: 'content-invalid' } });
		expect(headers.get('cache-control')).toBe('no-store');
		expect(worker.logs()).toMatchObject([{ code: 'content-invalid', slug: name, finding }]);
	});

	test('recovers once a valid value is put', async () => {
		await put('mended', '{');
		expect((await fault('mended')).status).toBe(502);
		await put('mended', stored(quiz({ slug: slug('mended') })));
		expect((await get('mended')).status).toBe(200);
	});

	test.each([
		'Planets',
		'-planets',
		'planets.quiz',
		'planets_quiz',
		'planets%20quiz',
		'planets%00',
		'planets%2Fquiz',
		'%252e',
		'%E0%A4%A',
		'rev:planets@0123456789ab',
		'a'.repeat(65),
		'🪐',
	])('is bad-slug for %s', async (path) => {
		expect(await fault(path)).toMatchObject({ status: 400, body: { error: { code: 'bad-slug' } } });
	});
});
