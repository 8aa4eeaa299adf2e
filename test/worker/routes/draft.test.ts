import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftPath } from '../../../content/model/draft-link.ts';
import { explainer, quiz, slug, stored } from '../../fixtures/pieces.ts';
import { DESK_SECRET, ORIGIN, type RunningWorker, startWorker } from '../../harness/worker.ts';

const LATER = Math.floor(Date.now() / 1000) + 3_600;
const TITLE = 'What nobody is to know yet';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker({ DESK_SECRET, INDEX: 'yes' });
	await worker.kv.put(
		'draft:secret-quiz',
		stored(quiz({ slug: slug('secret-quiz'), title: TITLE })),
	);
});
afterAll(() => worker.close());

const linkTo = (name: string, until = LATER) => draftPath(DESK_SECRET, slug(name), until);
const scriptOf = (link: string) => link.replace('?', '.js?');

describe('GET /draft/<slug>', () => {
	test('shows the whole draft to whoever has the link, and says that it is one', async () => {
		const response = await worker.fetch(await linkTo('secret-quiz'));
		expect(response.status).toBe(200);
		const html = await response.text();
		expect(html).toContain('<strong>Draft, not published.</strong>');
		for (const question of quiz().questions) {
			if (question.kind !== 'later') expect(html).toContain(question.ask);
		}
	});

	test('is kept by nobody, listed nowhere and told to no other site', async () => {
		const link = await linkTo('secret-quiz');
		for (const address of [link, scriptOf(link), '/draft/secret-quiz', '/draft/secret-quiz.js']) {
			const { headers } = await worker.fetch(address);
			expect(headers.get('cache-control')).toBe('no-store');
			expect(headers.get('x-robots-tag')).toContain('noindex');
			expect(headers.get('referrer-policy')).toBe('no-referrer');
			expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
			expect(headers.get('access-control-allow-origin')).toBeNull();
			expect(headers.get('etag')).toBeNull();
			expect(headers.get('cache-tag')).toBeNull();
		}
		const html = await (await worker.fetch(link)).text();
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(html).not.toMatch(/oembed|ld\+json|og:/u);
	});

	test('brings the whole draft along in its script', async () => {
		const link = await linkTo('secret-quiz');
		const html = await (await worker.fetch(link)).text();
		const [, src = ''] = /<script async src="([^"]+)">/u.exec(html) ?? [];
		expect(src.replaceAll('&amp;', '&')).toBe(scriptOf(link));
		const script = await worker.fetch(scriptOf(link));
		expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
		const text = await script.text();
		expect(text).toContain(TITLE);
		expect(text).toContain('"draft":');
		for (const { id } of quiz().questions) expect(text).toContain(`"id":"${id}"`);
	});

	test('asks nothing of the published piece, which would take its place', async () => {
		const { headers } = await worker.fetch(await linkTo('secret-quiz'));
		expect(headers.get('content-security-policy')).not.toContain('connect-src');
		expect(headers.get('content-security-policy')).toContain("default-src 'none'");
	});

	test.each([
		['early', { publishAt: '2999' }],
		['expired', { expires: '2021' }],
		['withdrawn', { withdrawn: { at: '2021', why: 'It was wrong.' } }],
	])('shows a draft that readers would not have: %s', async (name, change) => {
		await worker.kv.put(`draft:${name}`, stored(explainer({ slug: slug(name), ...change })));
		const link = await linkTo(name);
		const page = await worker.fetch(link);
		expect(page.status).toBe(200);
		const script = await (await worker.fetch(scriptOf(link))).text();
		expect(script).toContain('The planets in brief');
		expect(script).not.toMatch(/"(?:publish|publishAt|expires|withdrawn)":/u);
	});

	test('keeps hostile text text', async () => {
		const title = `</title></script><img src=x onerror=alert(1)>"'`;
		await worker.kv.put('draft:hostile', stored(quiz({ slug: slug('hostile'), title })));
		const html = await (await worker.fetch(await linkTo('hostile'))).text();
		expect(html).not.toContain('<img');
		expect(html.match(/<script/gu)).toHaveLength(2);
	});

	test('may carry whatever a mail program adds to its address', async () => {
		const response = await worker.fetch(`${await linkTo('secret-quiz')}&utm_source=mail&until=0`);
		expect(response.status).toBe(200);
	});

	test('says of a draft that is gone that it is', async () => {
		const response = await worker.fetch(await linkTo('never-there'));
		expect(response.status).toBe(404);
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(await response.text()).toContain('This draft is no longer there.');
	});

	test('says of a draft that cannot be read that it cannot', async () => {
		await worker.kv.put('draft:broken', '{}');
		worker.logs();
		expect((await worker.fetch(await linkTo('broken'))).status).toBe(502);
		expect(worker.logs()).toMatchObject([{ code: 'content-invalid', slug: 'broken' }]);
	});
});

describe('a link', () => {
	const refused = async (address: string) => {
		const response = await worker.fetch(address);
		const text = await response.text();
		expect(response.status, address).toBe(403);
		expect(text).not.toContain(TITLE);
		return text;
	};

	test('that has ended says so', async () => {
		const link = await linkTo('secret-quiz', 1_700_000_000);
		expect(await refused(link)).toContain('This link to a draft has ended.');
		expect(await refused(scriptOf(link))).toContain('This link to a draft has ended.');
	});

	test.each<[string, (link: string) => string]>([
		['without a signature', (link) => link.replace(/&sig=.*/u, '')],
		['without an end', (link) => link.replace(/until=\d+&/u, '')],
		['with nothing', (link) => link.replace(/\?.*/u, '')],
		['made longer', (link) => link.replace(`${LATER}`, `${LATER + 1}`)],
		['with another signature', (link) => link.replace(/.$/u, (it) => (it === '0' ? '1' : '0'))],
		['to another draft', (link) => link.replace('secret-quiz', 'broken')],
		['to what is no slug', (link) => link.replace('secret-quiz', 'SECRET')],
		['with an end that is no number', (link) => link.replace(`${LATER}`, 'NaN')],
		['with an end before time', (link) => link.replace(`${LATER}`, '-1')],
		['with an end after all time', (link) => link.replace(`${LATER}`, '9'.repeat(30))],
	])('%s is not valid, and no more is said', async (_, change) => {
		const said = await refused(change(await linkTo('secret-quiz')));
		expect(said).toContain('This link to a draft is not valid.');
	});

	test('works nowhere without the secret, and with another secret', async () => {
		for (const secret of ['', 'short', DESK_SECRET.replaceAll('0', '1')]) {
			const other = await startWorker({ DESK_SECRET: secret });
			try {
				await other.kv.put('draft:secret-quiz', stored(quiz()));
				const response = await other.fetch(await linkTo('secret-quiz'));
				expect(response.status).toBe(403);
				expect(await response.text()).toContain('This link to a draft is not valid.');
				// That there is none is nothing to be told of; that there is a bad one is, once.
				await other.fetch(await linkTo('secret-quiz'));
				const wanted = secret === 'short' ? [{ code: 'misconfigured' }] : [];
				expect(other.logs()).toMatchObject(wanted);
			} finally {
				await other.close();
			}
		}
	});
});

test('a draft is to be had nowhere else', async () => {
	await worker.kv.put('piece:planets-quiz', stored(quiz()));
	for (const address of [
		'/v1/pieces/secret-quiz',
		'/e/secret-quiz.js',
		'/e/secret-quiz',
		'/d/secret-quiz.js',
		'/p/secret-quiz',
		'/embed/secret-quiz',
		`/oembed?url=${ORIGIN}/p/secret-quiz`,
		'/v1/pieces',
		'/v1/pieces/draft:secret-quiz',
		'/d/draft:secret-quiz.js',
		'/p/draft%3Asecret-quiz',
		'/media/draft:secret-quiz',
	]) {
		const response = await worker.fetch(address);
		expect(await response.text(), address).not.toContain(TITLE);
	}
});
