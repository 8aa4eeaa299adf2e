import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainer, quiz, stored } from '../../fixtures/pieces.ts';
import { ORIGIN, type RunningWorker, startWorker, widget } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());

async function frame(slug: string, value?: string, path = `/e/${slug}`) {
	if (value) await worker.kv.put(`piece:${slug}`, value);
	const response = await worker.fetch(path);
	return { response, html: await response.text() };
}

const policyOf = (response: { headers: { get(name: string): string | null } }) =>
	response.headers.get('content-security-policy') ?? '';

describe('GET /e/<slug>', () => {
	test('has the same whole text without scripts as the page', async () => {
		for (const [slug, piece] of [
			['planets-quiz', quiz()],
			['planets-explainer', explainer()],
		] as const) {
			const { response, html } = await frame(slug, stored(piece));
			expect(response.status).toBe(200);
			expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
			const text = (page: string) =>
				/<div class="gloss transcript">.*<\/footer><\/div>/su.exec(page)?.[0];
			const page = await (await worker.fetch(`/p/${slug}`)).text();
			expect(text(html)).toBe(text(page));
			expect(text(html)).toContain('<h3>');
		}
	});

	test('runs the script that talks to the parent before the widget', async () => {
		const { html } = await frame('planets-quiz', stored(quiz()));
		const { file } = widget.pages.frameScript;
		expect(html).toContain('<div data-gloss="planets-quiz" data-gloss-load="eager">');
		expect(html).toContain(
			`</main><script src="/a/${file}"></script><script async src="/e/planets-quiz.js"></script>`,
		);
		const script = await worker.fetch(`/a/${file}`);
		expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
		expect(script.headers.get('access-control-allow-origin')).toBe('*');
		expect(script.headers.get('cache-control')).toContain('immutable');
	});

	test('leads search to the page and stays out of it', async () => {
		const { html } = await frame('planets-quiz', stored(quiz()));
		expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/p/planets-quiz">`);
		expect(html).toContain('<meta name="robots" content="noindex">');
	});

	test('may be framed by anyone and run nothing but its own', async () => {
		const { response } = await frame('planets-quiz', stored(quiz()));
		expect(response.headers.get('x-frame-options')).toBeNull();
		const policy = policyOf(response);
		expect(policy).toContain('frame-ancestors *;');
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		// In a sandbox WebKit takes `'self'` for nothing.
		for (const kind of ['script', 'style', 'img']) {
			expect(policy).toContain(`${kind}-src 'self' ${ORIGIN};`);
		}
		expect(policy).not.toContain('unsafe');
		expect(policyOf(await worker.fetch('/p/planets-quiz'))).toContain("frame-ancestors 'none'");
	});

	test('is the same whatever is asked of the client', async () => {
		const { html } = await frame('planets-quiz', stored(quiz()));
		const asked = await frame('planets-quiz', undefined, '/e/planets-quiz?theme=dark&dir=rtl');
		expect(asked.html).toBe(html);
	});

	test('keeps hostile text text', async () => {
		const title = `</title></script><img src=x onerror=alert(1)>"'`;
		const { html } = await frame('hostile', stored(quiz({ title, standfirst: title })));
		expect(html).not.toContain('<img');
		expect(html.match(/<script/gu)).toHaveLength(2);
	});

	test('has an icon that is there', async () => {
		const { html } = await frame('planets-quiz', stored(quiz()));
		const [, path = ''] = /<link rel="icon" href="([^"]+)">/u.exec(html) ?? [];
		expect((await worker.fetch(path)).headers.get('content-type')).toBe('image/svg+xml');
	});

	test.each([
		['no-such', undefined, 404],
		['expired', stored(quiz({ expires: '2021' })), 410],
		['broken', 'null', 502],
	])('tells the parent that there is no %s', async (slug, value, status) => {
		const { response, html } = await frame(slug, value);
		expect(response.status).toBe(status);
		expect(policyOf(response)).toContain('frame-ancestors *;');
		expect(html).toContain('<h1>');
		expect(html).toContain(`<script async src="/e/${slug}.js"></script>`);
	});

	test('runs nothing where the name is none', async () => {
		const { response, html } = await frame('x', undefined, '/e/%22%3E%3Cb%3E');
		expect(response.status).toBe(400);
		expect(html).not.toContain('<b>');
		expect(html).not.toContain('<script');
	});
});

describe('FRAME_ANCESTORS', () => {
	async function policyWith(FRAME_ANCESTORS: string) {
		const own = await startWorker({ FRAME_ANCESTORS });
		try {
			await own.kv.put('piece:planets-quiz', stored(quiz()));
			const response = await own.fetch('/e/planets-quiz');
			const missing = await own.fetch('/e/no-such');
			const text = await response.text();
			return { response, missing, text, logs: own.logs() };
		} finally {
			await own.close();
		}
	}

	test('names those who may frame the page, and what it says where there is none', async () => {
		const { response, missing } = await policyWith('https://news.example https://b.example:8443');
		for (const answer of [response, missing]) {
			expect(policyOf(answer)).toContain(
				"frame-ancestors 'self' https://news.example https://b.example:8443;",
			);
		}
		const open = await frame('planets-quiz', stored(quiz()));
		expect(response.headers.get('etag')).not.toBe(open.response.headers.get('etag'));
	});

	test('refuses to serve the page where it cannot be read, and says so', async () => {
		const { response, text, logs } = await policyWith('https://news.example *.evil.tld');
		expect(response.status).toBe(500);
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(policyOf(response)).toContain("frame-ancestors 'none'");
		expect(text).toContain('FRAME_ANCESTORS');
		expect(text).toContain('*.evil.tld');
		expect(logs).toMatchObject([{ code: 'misconfigured' }, { code: 'misconfigured' }]);
	});
});
