// The worker itself, bundled once and run in this process: readers' own code and bytes, without a start of seconds.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { readWidget } from '../deploy/build-widget.ts';
import type { Place } from '../place.ts';
import { Stop } from '../stop.ts';
import type { Served } from './served.ts';

/** Answers a request as the deployed worker would. */
export type Worker = (request: Request) => Promise<Response>;

type App = {
	fetch(request: Request, env: object, context: object): Response | Promise<Response>;
};

/** Nothing that a request leaves behind matters here. */
const CONTEXT = { waitUntil() {}, passThroughOnException() {} };

/** @throws {Stop} if there is no worker to run. */
export async function openWorker(place: Place, content: Served): Promise<Worker> {
	// It carries the widget; without one, it is built.
	await readWidget(place);
	const app = await load(await bundled(place));
	return async (request) => {
		const ORIGIN = new URL(request.url).origin;
		return app.fetch(request, { CONTENT: content, ORIGIN, FRESH: '1' }, CONTEXT);
	};
}

async function bundled({ root }: Place): Promise<string> {
	const bundle = await rolldown({
		input: 'worker/index.ts',
		cwd: root,
		platform: 'neutral',
		resolve: { mainFields: ['module', 'main'] },
		tsconfig: false,
		transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	});
	try {
		const { output } = await bundle.generate({ format: 'es' });
		return output[0].code;
	} finally {
		await bundle.close();
	}
}

/** Node imports files. */
async function load(code: string): Promise<App> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-worker-'));
	try {
		const file = join(folder, 'worker.mjs');
		await writeFile(file, code);
		const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
		const app =
			typeof module === 'object' && module && 'default' in module ? module.default : undefined;
		if (!isApp(app)) throw new Stop('The worker has no fetch. Is worker/index.ts whole?');
		return app;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function isApp(value: unknown): value is App {
	return (
		typeof value === 'object' &&
		value !== null &&
		'fetch' in value &&
		typeof value.fetch === 'function'
	);
}
