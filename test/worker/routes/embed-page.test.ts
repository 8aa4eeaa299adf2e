import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quiz, stored } from '../../fixtures/pieces.ts';
import { ORIGIN, type RunningWorker, startWorker, widget } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());

async function page(slug: string, value?: string) {
	if (value) await worker.kv.put(`piece:${slug}`, value);
	const response = await worker.fetch(`/embed/${slug}`);
	return { response, html: await response.text() };
}

describe('GET /embed/<slug>', () => {
	test('has what to paste for each way of embedding, as text', async () => {
		const { response, html } = await page('planets-quiz', stored(quiz()));
		expect(response.status).toBe(200);
		for (const text of [
			'&lt;div data-gloss=&quot;planets-quiz&quot; style=&quot;min-height:700px&quot;>',
			`&lt;script async src=&quot;${ORIGIN}/e/planets-quiz.js&quot;>`,
			`&lt;script async src=&quot;${ORIGIN}/gloss.js&quot;>`,
			`&lt;iframe src=&quot;${ORIGIN}/e/planets-quiz&quot;`,
			`${ORIGIN}/oembed?url=${encodeURIComponent(`${ORIGIN}/p/planets-quiz`)}&amp;format=json`,
			`script-src ${ORIGIN}<`,
			`frame-src ${ORIGIN}<`,
		]) {
			expect(html).toContain(text);
		}
	});

	test('asks for pictures in the policy only where there are some', async () => {
		const image = {
			src: '/media/0123456789abcdef.png',
			width: 8,
			height: 4,
			alt: 'A',
			credit: 'B',
		};
		const { html } = await page('pictured', stored(quiz({ image })));
		expect(html).toContain(`script-src ${ORIGIN}; img-src ${ORIGIN}`);
	});

	test('may show our own frames, and be framed by nobody', async () => {
		const { response } = await page('planets-quiz', stored(quiz()));
		const policy = response.headers.get('content-security-policy') ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("script-src 'self'");
		expect(policy).toContain("frame-src 'self'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toContain('unsafe');
	});

	test('links a script and a style sheet that are there', async () => {
		const { html } = await page('planets-quiz', stored(quiz()));
		for (const { file } of [widget.pages.embedScript, widget.pages.embedSheet]) {
			expect(html).toContain(`"/a/${file}"`);
			expect((await worker.fetch(`/a/${file}`)).status).toBe(200);
		}
		expect(html).not.toContain(' style="');
	});

	test('stays out of search', async () => {
		const { html } = await page('planets-quiz', stored(quiz()));
		expect(html).toContain('<meta name="robots" content="noindex">');
	});

	test('keeps hostile text text, on this page and on those it is pasted into', async () => {
		const title = `"></a></title></script><img src=x onerror=alert(1)>'`;
		const { html } = await page('hostile', stored(quiz({ title })));
		expect(html).not.toContain('<img');
		expect(html.match(/<script/gu)).toHaveLength(1);
		expect(html.match(/<iframe/gu)).toHaveLength(3);
		// Pasted, it is escaped once more than it is read.
		expect(html).toContain('&amp;lt;img src=x');
		expect(html).not.toContain("&lt;img src=x onerror=alert(1)>'&lt;/a");
	});

	test.each([
		['no-such', undefined, 404],
		['expired', stored(quiz({ expires: '2021' })), 410],
		['Bad', undefined, 400],
	])('says on a plain page that there is no %s', async (slug, value, status) => {
		const { response, html } = await page(slug, value);
		expect(response.status).toBe(status);
		expect(html).toContain('<h1>');
	});
});
