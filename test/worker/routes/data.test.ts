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

	test('answers 304 to a reader who has it', async () => {
		await worker.kv.put('piece:known', stored(quiz()));
		const etag = (await worker.fetch('/d/known.js')).headers.get('etag') ?? '';
		const response = await worker.fetch('/d/known.js', { headers: { 'If-None-Match': etag } });
		expect(response.status).toBe(304);
	});
});
