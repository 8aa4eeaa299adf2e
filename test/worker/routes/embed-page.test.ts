import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { integrityOf } from '../../../content/model/integrity.ts';
import { pinnedPath } from '../../../content/model/widget-files.ts';
import { beside, quiz, stored } from '../../fixtures/pieces.ts';
import { ORIGIN, pinned, type RunningWorker, startWorker, widget } from '../../harness/worker.ts';

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

	test('offers the pinned script with its integrity, as it is served', async () => {
		const { html } = await page('planets-quiz', stored(quiz()));
		const tag = `&lt;script async src=&quot;${ORIGIN}${pinnedPath(pinned.version)}&quot; integrity=&quot;${pinned.integrity}&quot; crossorigin=&quot;anonymous&quot;>`;
		expect(html).toContain(tag);
		const served = await (await worker.fetch(pinnedPath(pinned.version))).text();
		expect(await integrityOf(served)).toBe(pinned.integrity);
	});

	test('shows the measured heights, and reserves the greatest without scripts', async () => {
		const at = { 320: 753, 390: 684, 600: 595, 720: 586 };
		await worker.kv.put('piece:measured', stored(quiz()), { metadata: await beside(quiz(), at) });
		const { html, response } = await page('measured');
		for (const [width, height] of Object.entries(at)) {
			expect(html).toContain(`<th scope="row">${width} px</th>`);
			expect(html).toContain(`<td>${height} px</td>`);
		}
		expect(html.match(/min-height:753px/gu)).toHaveLength(3);
		expect(html).toContain('width=&quot;100%&quot; height=&quot;753&quot;');
		for (const [width, height] of [
			[390, 684],
			[600, 595],
			[720, 586],
		]) {
			const rule = `@container (min-width: ${width}px) { [data-gloss=&quot;measured&quot;] { min-height: ${height}px } }`;
			expect(html).toContain(rule);
		}

		// Measured anew, it is another page, although the piece is the same.
		const metadata = await beside(quiz(), { ...at, 320: 760 });
		await worker.kv.put('piece:measured', stored(quiz()), { metadata });
		const again = await page('measured');
		expect(again.html).toContain('<td>760 px</td>');
		expect(again.response.headers.get('etag')).not.toBe(response.headers.get('etag'));
	});

	test('says that nothing was measured where that is so, and reserves what is usual', async () => {
		const { html } = await page('planets-quiz', stored(quiz()));
		expect(html).toContain('It was not measured');
		expect(html).not.toContain('<table');
		expect(html).not.toContain('@container');
		expect(html.match(/min-height:700px/gu)).toHaveLength(3);
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
