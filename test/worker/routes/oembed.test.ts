import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beside, quiz, stored } from '../../fixtures/pieces.ts';
import { ORIGIN, type RunningWorker, startWorker } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
	await worker.kv.put('piece:planets-quiz', stored(quiz()));
});
afterAll(() => worker.close());

function ask(query: Record<string, string>) {
	return worker.fetch(`/oembed?${new URLSearchParams(query)}`);
}

const MEASURED = { 320: 750, 390: 680, 600: 590, 720: 580 };

const URL_OF = `${ORIGIN}/p/planets-quiz`;

/** The attributes of the one element in `html`. */
function attributesOf(html: string): Record<string, string> {
	expect(html).toMatch(/^<iframe(?: [a-z]+="[^"<>]*")+><\/iframe>$/u);
	const pairs = [...html.matchAll(/ ([a-z]+)="([^"]*)"/gu)];
	return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

describe('GET /oembed', () => {
	test('says how to embed a piece', async () => {
		const response = await ask({ url: URL_OF, format: 'json' });
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
		expect(response.headers.get('cache-tag')).toBe('planets-quiz');
		expect(await response.json()).toEqual({
			version: '1.0',
			type: 'rich',
			title: 'What do you know of the planets?',
			provider_name: 'Example Observatory',
			provider_url: 'https://observatory.example/',
			cache_age: 3600,
			html: expect.any(String),
			width: 600,
			height: 700,
		});
	});

	test('gives a frame that may do what the widget needs and no more', async () => {
		const { html } = JSON.parse(await (await ask({ url: URL_OF })).text());
		expect(attributesOf(html)).toEqual({
			src: `${ORIGIN}/e/planets-quiz`,
			title: 'What do you know of the planets?',
			width: '600',
			height: '700',
			loading: 'lazy',
			sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
			allow: 'clipboard-write',
			frameborder: '0',
		});
	});

	test.each([
		[{ maxwidth: '320' }, [320, 700]],
		[{ maxheight: '400' }, [600, 400]],
		[{ maxwidth: '1', maxheight: '2' }, [1, 2]],
		[{ maxwidth: '5000', maxheight: '' }, [600, 700]],
	])('is no larger than asked: %j', async (limits, size) => {
		const { html, width, height } = JSON.parse(
			await (await ask({ url: URL_OF, ...limits })).text(),
		);
		expect([width, height]).toEqual(size);
		expect(attributesOf(html)).toMatchObject({ width: `${size[0]}`, height: `${size[1]}` });
	});

	test.each([
		[{}, [600, 590]],
		[{ maxwidth: '320' }, [320, 750]],
		[{ maxwidth: '300' }, [300, 750]],
		[{ maxwidth: '450' }, [450, 680]],
		[{ maxwidth: '599' }, [599, 680]],
		[{ maxheight: '400' }, [600, 400]],
		[{ maxwidth: '320', maxheight: '700' }, [320, 700]],
	])('is as high as was measured for the width that is asked for: %j', async (limits, size) => {
		await worker.kv.put('piece:measured', stored(quiz()), {
			metadata: await beside(quiz(), MEASURED),
		});
		const response = await ask({ url: `${ORIGIN}/p/measured`, ...limits });
		const { html, width, height } = JSON.parse(await response.text());
		expect([width, height]).toEqual(size);
		expect(attributesOf(html)).toMatchObject({ width: `${size[0]}`, height: `${size[1]}` });
	});

	test.each([
		['of another revision', { rev: '0123456789ab' }],
		['broken', { heights: { build: '0123456789ab', at: { ...MEASURED, 600: '590px' } } }],
		['missing', { heights: undefined }],
		['among what is no metadata', { v: 2 }],
	])('has its usual height where the measured one is %s', async (_, changes) => {
		const metadata = { ...(await beside(quiz(), MEASURED)), ...changes };
		await worker.kv.put('piece:unmeasured', stored(quiz()), { metadata });
		const response = await ask({ url: `${ORIGIN}/p/unmeasured` });
		expect(await response.json()).toMatchObject({ width: 600, height: 700 });
	});

	test.each(['/p/planets-quiz', '/e/planets-quiz', '/embed/planets-quiz', '/p/planets-quiz?a=1#q'])(
		'knows our address %s',
		async (path) => {
			expect((await ask({ url: ORIGIN + path, dnt: '1' })).status).toBe(200);
		},
	);

	test.each([
		'',
		'planets-quiz',
		'/p/planets-quiz',
		'https://other.example/p/planets-quiz',
		`${ORIGIN}.evil.tld/p/planets-quiz`,
		`https://evil.tld/${ORIGIN}/p/planets-quiz`,
		`https://gloss.test@evil.tld/p/planets-quiz`,
		`${ORIGIN}:8443/p/planets-quiz`,
		'http://gloss.test/p/planets-quiz',
		`${ORIGIN}/p/planets-quiz/more`,
		`${ORIGIN}/v1/pieces/planets-quiz`,
		`${ORIGIN}/e/planets-quiz.js`,
		`${ORIGIN}/p/%22onload=%22alert(1)`,
		'javascript:alert(1)',
		'data:text/html,x',
	])('does not know %j', async (url) => {
		const response = await ask({ url });
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({ error: { code: 'bad-query' } });
	});

	test.each([{ maxwidth: '0' }, { maxwidth: '-1' }, { maxheight: '1e3' }, { maxheight: 'NaN' }])(
		'refuses what is no size: %j',
		async (limits) => {
			const response = await ask({ url: URL_OF, ...limits });
			expect(response.status).toBe(400);
			expect(await response.json()).toMatchObject({ error: { code: 'bad-query' } });
		},
	);

	test.each(['xml', 'JSON', 'html'])('has no %s', async (format) => {
		const response = await ask({ url: URL_OF, format });
		expect(response.status).toBe(501);
		expect(await response.json()).toMatchObject({ error: { code: 'bad-format' } });
	});

	test.each([
		['no-such', undefined, 404, 'not-found'],
		['early', stored(quiz({ publishAt: '2999' })), 404, 'not-found'],
		['expired', stored(quiz({ expires: '2021' })), 410, 'gone'],
		['broken', 'null', 502, 'content-invalid'],
	])('says why there is no %s', async (slug, value, status, code) => {
		if (value) await worker.kv.put(`piece:${slug}`, value);
		const response = await ask({ url: `${ORIGIN}/p/${slug}` });
		expect(response.status).toBe(status);
		expect(await response.json()).toMatchObject({ error: { code } });
		worker.logs();
	});

	test('keeps a hostile title text', async () => {
		const title = `"></iframe><script>alert(1)</script><iframe title='&amp;`;
		await worker.kv.put('piece:hostile', stored(quiz({ title })));
		const said = JSON.parse(await (await ask({ url: `${ORIGIN}/p/hostile` })).text());
		expect(said.title).toBe(title);
		expect(attributesOf(said.html).title).toBe(
			"&quot;&gt;&lt;/iframe&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;iframe title='&amp;amp;",
		);
		const page = await (await worker.fetch('/p/hostile')).text();
		expect(page).not.toContain('<iframe');
	});

	test('is found from the page, by an address that answers', async () => {
		const page = await (await worker.fetch('/p/planets-quiz')).text();
		const [, href = ''] =
			/<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/u.exec(page) ?? [];
		const url = new URL(href.replaceAll('&amp;', '&'));
		expect(url.origin).toBe(ORIGIN);
		expect((await worker.fetch(url.pathname + url.search)).status).toBe(200);
	});
});
