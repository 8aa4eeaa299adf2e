import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainer, quiz, stored } from '../../fixtures/pieces.ts';
import { ORIGIN, type RunningWorker, startWorker, widget } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());

async function page(slug: string, value?: string) {
	if (value) await worker.kv.put(`piece:${slug}`, value);
	const response = await worker.fetch(`/p/${slug}`);
	return { response, html: await response.text() };
}

function dataBlock(html: string): unknown {
	const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(html) ?? [];
	return JSON.parse(json);
}

describe('GET /p/<slug>', () => {
	test('has every question and every answer without scripts', async () => {
		const piece = quiz();
		const { response, html } = await page('planets-quiz', stored(piece));
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		for (const question of piece.questions) {
			if (question.kind === 'later') continue;
			expect(html).toContain(question.ask);
		}
		expect(html.match(/<details>/gu)).toHaveLength(piece.questions.length);
	});

	test('has every entry of an explainer, and a note for every claim', async () => {
		const piece = explainer();
		const { html } = await page('planets-explainer', stored(piece));
		for (const card of piece.cards) if (card.kind !== 'later') expect(html).toContain(card.heading);
		for (const id of Object.keys(piece.claims)) expect(html).toContain(`id="note-${id}"`);
	});

	test('runs the widget in the place of the text', async () => {
		const { html } = await page('with-widget', stored(quiz()));
		expect(html).toContain(
			'<div data-gloss="with-widget" data-gloss-load="eager" data-gloss-theme="auto">',
		);
		expect(html).toContain('<script async src="/e/with-widget.js">');
	});

	test('is light or dark as its reader prefers, and so is the page where there is no piece', async () => {
		for (const slug of ['planets-quiz', 'no-such']) {
			const { html } = await page(slug, slug === 'no-such' ? undefined : stored(quiz()));
			expect(html).toContain('<meta name="color-scheme" content="light dark">');
		}
		// In an iframe it would take the place of the page behind.
		for (const slug of ['planets-quiz', 'no-such']) {
			expect(await (await worker.fetch(`/e/${slug}`)).text()).not.toContain('color-scheme');
		}
	});

	test('names its own address and stays out of search', async () => {
		const { html } = await page('named', stored(quiz()));
		expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/p/named">`);
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(html).toContain(`<meta property="og:url" content="${ORIGIN}/p/named">`);
	});

	test('tells machines what it asks, and what an explainer cites', async () => {
		const asked = dataBlock((await page('asked', stored(quiz()))).html);
		expect(asked).toMatchObject({
			'@type': 'Quiz',
			hasPart: [{ '@type': 'Question', acceptedAnswer: [{ '@type': 'Answer' }] }, {}, {}],
		});
		const cited = dataBlock((await page('cited', stored(explainer()))).html);
		expect(cited).toMatchObject({ '@type': 'Article', citation: [{ '@type': 'CreativeWork' }] });
	});

	test('keeps hostile text text', async () => {
		const title = `</title></script><img src=x onerror=alert(1)>"'`;
		const { html } = await page('hostile', stored(quiz({ title, standfirst: title })));
		expect(html).not.toContain('<img');
		expect(html.match(/<script/gu)).toHaveLength(3);
		expect(dataBlock(html)).toMatchObject({ name: title });
	});

	test('may run its own scripts and nothing else', async () => {
		const { response } = await page('strict', stored(quiz()));
		const policy = response.headers.get('content-security-policy') ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("script-src 'self'");
		// To ask whether the piece has been corrected since.
		expect(policy).toContain("connect-src 'self'");
		expect(policy).not.toContain('unsafe');
	});

	test('links a style sheet that is there', async () => {
		const { html } = await page('styled', stored(quiz()));
		const [, path = ''] = /<link rel="stylesheet" href="([^"]+)">/u.exec(html) ?? [];
		expect(path).toBe(`/a/${widget.sheet.file}`);
		const sheet = await worker.fetch(path);
		expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8');
		expect(await sheet.text()).toContain('.gloss');
	});

	test.each([
		['no-such', undefined, 404],
		['expired', stored(quiz({ expires: '2021' })), 410],
		['broken', 'null', 502],
		['Bad', undefined, 400],
	])('says on a plain page that there is no %s', async (slug, value, status) => {
		const { response, html } = await page(slug, value);
		expect(response.status).toBe(status);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(html).toContain('<h1>');
	});
});

test('may be listed by search engines where INDEX is set', async () => {
	const listed = await startWorker({ INDEX: 'yes' });
	try {
		await listed.kv.put('piece:named', stored(quiz()));
		const response = await listed.fetch('/p/named');
		expect(await response.text()).not.toContain('name="robots"');
		const kept = await page('named', stored(quiz()));
		expect(response.headers.get('etag')).not.toBe(kept.response.headers.get('etag'));
		expect(await (await listed.fetch('/e/named')).text()).toContain('content="noindex"');
		expect(await (await listed.fetch('/p/no-such')).text()).toContain('content="noindex"');
	} finally {
		await listed.close();
	}
});
