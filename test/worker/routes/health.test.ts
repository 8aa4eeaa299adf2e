import { expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { startWithoutStorage, startWorker, widget } from '../../harness/worker.ts';

test.each([
	['ok', startWorker],
	['failing', startWithoutStorage],
])('GET /healthz says which worker runs, and that KV is %s', async (kv, start) => {
	const worker = await start();
	try {
		const response = await worker.fetch('/healthz');
		expect(response.status).toBe(200);
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(await response.json()).toEqual({
			ok: true,
			version: manifest.version,
			build: widget.build,
			kv,
		});
	} finally {
		await worker.close();
	}
});
