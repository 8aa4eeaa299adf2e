import { afterAll, beforeAll, expect, test } from 'vitest';
import { handedOver } from '../../harness/run-script.ts';
import { ORIGIN, type RunningWorker, startWorker, widget } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());

test('GET /gloss.js starts the widget with our address alone', async () => {
	const response = await worker.fetch('/gloss.js');
	expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
	expect(response.headers.get('cache-control')).toMatch(/^public, max-age=300, /u);
	expect(handedOver(await response.text(), widget.runtime)).toEqual({
		boot: { origin: ORIGIN },
		parts: {},
	});
});

test('GET /gloss.js answers 304 to a reader who has it', async () => {
	const etag = (await worker.fetch('/gloss.js')).headers.get('etag') ?? '';
	const response = await worker.fetch('/gloss.js', { headers: { 'If-None-Match': etag } });
	expect(response.status).toBe(304);
});

test('GET /gloss.js has another tag under another address', async () => {
	const other = await startWorker({ ORIGIN: 'https://other.test' });
	try {
		const tags = [await worker.fetch('/gloss.js'), await other.fetch('/gloss.js')];
		const [ours, theirs] = tags.map(({ headers }) => headers.get('etag'));
		expect(ours).not.toBe(theirs);
	} finally {
		await other.close();
	}
});
