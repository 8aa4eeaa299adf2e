import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { revOf } from '../../../content/model/rev.ts';
import { explainer, quiz, stored } from '../../fixtures/pieces.ts';
import { handedOver, runInPage } from '../../harness/run-script.ts';
import { ORIGIN, type RunningWorker, startWorker, widget } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());

const put = (key: string, text: string) => worker.kv.put(`piece:${key}`, text);
const get = (path: string, headers: Record<string, string> = {}) =>
	worker.fetch(`/e/${path}.js`, { headers });
const handed = async (path: string) => handedOver(await (await get(path)).text(), widget.runtime);

/** The sound quiz with a question of this kind in front. */
function beginningWith(kind: string, lang = 'en') {
	const whole = quiz({ lang });
	const questions = whole.questions.toSorted(
		(a, b) => Number(b.kind === kind) - Number(a.kind === kind),
	);
	return { ...whole, questions };
}

describe('GET /e/<slug>.js', () => {
	test('starts the widget with the first view of the piece', async () => {
		const text = stored(explainer());
		await put('planets-explainer', text);
		const response = await get('planets-explainer');
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
		const { boot } = handedOver(await response.text(), widget.runtime);
		expect(boot).toMatchObject({
			origin: ORIGIN,
			slug: 'planets-explainer',
			first: { head: { slug: 'planets-explainer', rev: await revOf(text) } },
		});
	});

	test('brings nothing of the widget beside the runtime but the look of the first view', async () => {
		await put('quiz', stored(beginningWith('choice')));
		await put('explainer', stored(explainer()));
		const brought = [await handed('quiz'), await handed('explainer')];
		expect(brought.map(({ parts }) => Object.keys(parts))).toEqual([
			[widget.parts['quiz-look']?.file],
			[widget.parts['explainer-look']?.file],
		]);
	});

	test.each(['number', 'order'])(
		'brings the whole piece with all that shows it where a %s question comes first',
		async (kind) => {
			const text = stored(beginningWith(kind));
			await put('whole', text);
			const { boot, parts } = await handed('whole');
			const { en } = widget.words;
			expect(boot).toMatchObject({ piece: JSON.parse(text), rev: await revOf(text), words: en });
			const files = ['app', 'quiz-look', 'quiz'].map((name) => widget.parts[name]?.file);
			expect(Object.keys(parts)).toEqual(files);
		},
	);

	test.each([
		['ar', widget.words.ar],
		['ar-SY', widget.words.ar],
		['fi', widget.words.en],
	])('speaks the piece’s language, else English: %s', async (lang, words) => {
		await put('spoken', stored(beginningWith('choice', lang)));
		const { boot } = await handed('spoken');
		expect(JSON.stringify(boot)).toContain(words?.onePress);
	});

	test('says the slug that was asked for where the piece has another', async () => {
		await put('daily', stored(quiz()));
		expect(await handed('daily')).toMatchObject({
			boot: { slug: 'daily', first: { head: { slug: 'planets-quiz' } } },
		});
	});

	test('keeps hostile content data', async () => {
		const title = "</script><!--\u2028'\\`";
		await put('hostile', stored(quiz({ title })));
		const script = await (await get('hostile')).text();
		expect(script).not.toMatch(/<\/script|<!--|\u2028/u);
		expect(handedOver(script, widget.runtime)).toMatchObject({
			boot: { first: { head: { slug: 'planets-quiz' } } },
		});
		expect(JSON.stringify(handedOver(script, widget.runtime).boot)).toContain(
			JSON.stringify(title),
		);
	});

	test('shows nothing of a piece with a name that no schema sees', async () => {
		const text = stored(quiz()).replace('{', '{"__proto__":{"polluted":true},');
		await put('hidden', text);
		expect(await (await get('hidden')).text()).not.toContain('polluted');
		expect((await worker.fetch('/v1/pieces/hidden')).status).toBe(502);
	});

	test('has a tag of its own, and answers 304 to it', async () => {
		await put('tagged', stored(quiz()));
		const etag = (await get('tagged')).headers.get('etag') ?? '';
		const data = await worker.fetch('/v1/pieces/tagged');
		expect(etag).not.toBe(data.headers.get('etag'));
		expect((await get('tagged', { 'If-None-Match': etag })).status).toBe(304);
		await put('tagged', stored(quiz({ title: 'Changed' })));
		expect((await get('tagged', { 'If-None-Match': etag })).status).toBe(200);
	});

	test('is not the bare page of the same slug', async () => {
		await put('tagged', stored(quiz()));
		const page = await worker.fetch('/e/tagged');
		expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
	});
});

describe('GET /e/<slug>.js without a piece', () => {
	test.each([
		['no-such', undefined, 'not-found'],
		['early', stored(quiz({ publishAt: '2999' })), 'not-found'],
		['expired', stored(quiz({ expires: '2021' })), 'gone'],
		['withdrawn', stored(quiz({ withdrawn: { at: '2021', why: "It's </script>" } })), 'gone'],
		['invalid', '{"v":1}', 'content-invalid'],
		['Bad-Slug', undefined, 'bad-slug'],
		["x');alert(1)", undefined, 'bad-slug'],
	])('tells the page about %s', async (slug, text, code) => {
		if (text) await put(slug, text);
		const response = await get(encodeURIComponent(slug));
		expect(response.status).toBe(200);
		expect(response.headers.get('cache-control')).toBe('public, max-age=30');
		expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
		const { events, warnings, globals } = runInPage(await response.text(), [slug, 'other']);
		expect(events).toMatchObject([{ slug, init: { detail: { slug, code } } }]);
		expect(warnings).toHaveLength(1);
		expect(globals).toEqual([]);
	});
});
