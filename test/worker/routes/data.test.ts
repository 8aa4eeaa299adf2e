import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { revOf } from '../../../content/model/rev.ts';
import { quiz, stored } from '../../fixtures/pieces.ts';
import { importText } from '../../harness/run-script.ts';
import { type RunningWorker, startWorker, widget } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());

describe('GET /d/<slug>.js', () => {
	test('is a module with the piece, its revision and its words', async () => {
		const text = stored(quiz({ title: '</script>\u2029' }));
		await worker.kv.put('piece:planets-quiz', text);
		const response = await worker.fetch('/d/planets-quiz.js');
		expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
		expect(await importText(await response.text())).toMatchObject({
			rev: await revOf(text),
			words: widget.words.en,
			default: JSON.parse(text),
		});
	});

	test.each([
		['no-such', undefined, 'not-found'],
		['expired', stored(quiz({ expires: '2021' })), 'gone'],
		['invalid', 'null', 'content-invalid'],
		['Bad', undefined, 'bad-slug'],
	])('says in the module why there is no %s', async (slug, text, code) => {
		if (text) await worker.kv.put(`piece:${slug}`, text);
		const response = await worker.fetch(`/d/${slug}.js`);
		expect(response.status).toBe(200);
		expect(response.headers.get('cache-control')).toContain('max-age=30');
		expect(await importText(await response.text())).toMatchObject({ error: code });
	});

	test('names a revision by its name alone', async () => {
		const piece = quiz();
		await worker.kv.put('piece:planets-quiz', stored(piece));
		const rev = await revOf(stored(piece));
		for (const [path, has] of [
			[`/d/planets-quiz@${rev}.js`, true],
			[`/d/planets-quiz@${rev}@junk.js`, false],
			[`/d/planets-quiz@${rev}@x/y.js`, false],
		] as const) {
			const text = await (await worker.fetch(path)).text();
			expect(text.includes(piece.title), path).toBe(has);
		}
	});

	test.each([
		['that is not out yet', { publishAt: '2030' }, undefined],
		['that was taken down', { withdrawn: { at: '2021' } }, undefined],
		['that has expired, so that it can be finished', { expires: '2021' }, 'Older'],
	])('of an older revision %s', async (_, changes, title) => {
		const older = stored(quiz({ title: 'Older', ...changes }));
		const rev = await revOf(older);
		await worker.kv.put(`rev:planets-quiz@${rev}`, older);
		await worker.kv.put('piece:planets-quiz', stored(quiz()));
		const came = await importText(await (await worker.fetch(`/d/planets-quiz@${rev}.js`)).text());
		expect(came).toMatchObject(title ? { default: { title } } : { error: 'not-found' });
	});

	test('answers 304 to a reader who has it', async () => {
		await worker.kv.put('piece:known', stored(quiz()));
		const etag = (await worker.fetch('/d/known.js')).headers.get('etag') ?? '';
		const response = await worker.fetch('/d/known.js', { headers: { 'If-None-Match': etag } });
		expect(response.status).toBe(304);
	});
});
