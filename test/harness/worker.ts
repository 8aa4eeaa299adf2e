// The worker as it is deployed, in workerd with a real KV of its own, for tests.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTestHarness } from 'wrangler';
import type { WidgetBuild } from '../../content/model/boot.ts';
import { pinnedFile } from '../../content/model/widget-files.ts';
import manifest from '../../package.json' with { type: 'json' };
import type { Env } from '../../worker/env.ts';

/** KV is asked each time, so that what a test puts is there at once. */
const AT_ONCE = { HOLD_MS: '0', DOUBT_MS: '0' };

type Vars = Partial<Record<Exclude<keyof Env, 'CONTENT'>, string>>;

/** The address the worker under test has in its variables. Nothing is served there. */
export const ORIGIN = 'https://gloss.test';

/** What the worker that browsers come to shares with the desk. */
export const DESK_SECRET = '0123456789abcdef0123456789abcdef';

/** The build of the widget that the worker carries. */
export const widget: WidgetBuild = JSON.parse(
	readFileSync(new URL('../../dist/widget.json', import.meta.url), 'utf8'),
);

/** The pinned file that it serves under `ORIGIN`. */
export const pinned = await pinnedFile(widget, ORIGIN, manifest.version);

/** Starts the worker with an empty KV. `vars` replace those of wrangler.toml. */
export async function startWorker(vars: Vars = {}) {
	return start([{ configPath: 'wrangler.toml', vars: { ORIGIN, ...AT_ONCE, ...vars } }]);
}

/** Starts the worker with a KV whose every operation fails. */
export async function startWithoutStorage() {
	return start([
		{
			configPath: 'wrangler.toml',
			vars: { ORIGIN },
			bindingOverrides: { CONTENT: 'failing-kv' },
		},
		{
			config: {
				name: 'failing-kv',
				main: 'test/fixtures/failing-kv.js',
				compatibility_date: '2026-10-01',
			},
		},
	]);
}

/** Starts the worker with an empty KV, its real address in `ORIGIN`: browsers can come to it. */
export async function startReachableWorker() {
	const at = (origin: string) => ({
		root,
		workers: [{ configPath: 'wrangler.toml', vars: { ORIGIN: origin, DESK_SECRET, ...AT_ONCE } }],
	});
	const server = createTestHarness(at(ORIGIN));
	const { url } = await server.listen();
	// Only now is the port known.
	await server.update(at(url.origin));
	return running(server, url);
}

/** A running worker. `logs` gives the faults, and empties what it returns. */
export type RunningWorker = Awaited<ReturnType<typeof startWorker>>;

const root = fileURLToPath(new URL('../..', import.meta.url));

type Workers = NonNullable<Parameters<typeof createTestHarness>[0]>['workers'];

async function start(workers: Workers) {
	const server = createTestHarness({ root, workers });
	const { url } = await server.listen();
	return running(server, url);
}

async function running(server: ReturnType<typeof createTestHarness>, url: URL) {
	const { CONTENT } = await server.getWorker<Env>().getEnv();
	return {
		url,
		kv: CONTENT,
		fetch: server.fetch,
		logs(): unknown[] {
			const faults = server.getLogs().filter(({ level }) => level === 'error');
			const lines = faults.map(({ message }): unknown => JSON.parse(message));
			server.clearLogs();
			return lines;
		},
		close: () => server.close(),
	};
}
