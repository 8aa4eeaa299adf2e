import { afterAll, beforeAll, expect, test } from 'vitest';
import { importText } from '../../harness/run-script.ts';
import { type RunningWorker, startWorker, widget } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());

test.each(Object.values(widget.parts))('GET /a/$file gives the part for ever', async ({ file }) => {
	const response = await worker.fetch(`/a/${file}`);
	expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
	expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	expect((await importText(await response.text())).default).toBeTypeOf('function');
});

test('GET /a/<name> is not-found for a part that is not in this build', async () => {
	const response = await worker.fetch('/a/quiz-000000000000.js');
	expect(response.status).toBe(404);
	expect(response.headers.get('cache-control')).toBe('public, max-age=30');
});
