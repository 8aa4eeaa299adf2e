// The worker in this process, before a KV in memory: for tests that let hours pass, which workerd's clock does not.
import { vi } from 'vitest';
import type { Kv } from '../../worker/store/kv.ts';

const ORIGIN = 'https://gloss.test';

/** Starts a worker that has nothing in memory, as after a deploy. */
export async function startInProcess(kv: Kv): Promise<(path: string) => Promise<Response>> {
	vi.resetModules();
	const { default: app } = await import('../../worker/index.ts');
	return async (path) => {
		const going: Promise<unknown>[] = [];
		const waitUntil = (work: Promise<unknown>) => void going.push(work);
		const context = { waitUntil, passThroughOnException() {}, props: {} };
		const response = await app.fetch(new Request(ORIGIN + path), { CONTENT: kv, ORIGIN }, context);
		await Promise.all(going);
		return response;
	};
}
