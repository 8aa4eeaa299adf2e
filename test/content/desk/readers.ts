// What readers get: the real worker, run by the real wrangler, on the local KV of a workspace.
import { onTestFinished, vi } from 'vitest';
import { startWorker } from '../../../content/desk/serve/dev-worker.ts';
import { freePort } from '../../../content/desk/serve/ports.ts';
import type { Workspace } from './workspace.ts';

/** The status, the title and all words of a piece, as its address answers. */
export type Read = (slug: string) => Promise<{ status: number; title: unknown; text: string }>;

/** Starts the worker, which ends with the test. */
export async function readersOf({ place }: Pick<Workspace, 'place'>): Promise<Read> {
	const port = await freePort();
	const worker = await startWorker(place, port, 'https://gloss.test', () => {});
	onTestFinished(() => worker.stop());
	const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
	const ended = worker.ended.then((how): never => {
		throw new Error(how);
	});
	await Promise.race([vi.waitFor(() => ask('/healthz'), { timeout: 60_000 }), ended]);
	return async (slug) => {
		const response = await ask(`/v1/pieces/${slug}`);
		const text = await response.text();
		return { status: response.status, title: JSON.parse(text).title, text };
	};
}
