import { expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { startWorker, widget } from '../../harness/worker.ts';

test('GET /healthz says which worker runs', async () => {
	const worker = await startWorker();
	try {
		const response = await worker.fetch('/healthz');
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(await response.json()).toEqual({
			ok: true,
			version: manifest.version,
			build: widget.build,
		});
	} finally {
		await worker.close();
	}
});
