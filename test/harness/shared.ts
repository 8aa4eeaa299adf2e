// What takes seconds to start and is the same for every file of browser tests: one Chromium and one worker a process.
// They end with it. Whatever a file has put into KV is gone when the next one begins.
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../content/desk/heights/chromium.ts';
import { serialize } from '../../content/desk/publish/compile.ts';
import type { Piece } from '../../content/model/piece.ts';
import { compiledPieces } from './content.ts';
import { type RunningWorker, startReachableWorker } from './worker.ts';

type Shared = { browser?: Promise<Browser>; worker?: Promise<RunningWorker> };

declare global {
	// Vitest loads modules anew for each file; this belongs to the process.
	var shared: Shared | undefined;
}

function ofProcess(): Shared {
	globalThis.shared ??= {};
	return globalThis.shared;
}

/** The Chromium of this process, started by who asks first. */
export function sharedBrowser(): Promise<Browser> {
	const shared = ofProcess();
	shared.browser ??= launchChromium();
	return shared.browser;
}

/** The worker, with nothing but the pieces of content/stories in its KV. */
export async function sharedWorker(): Promise<RunningWorker & { pieces: Map<string, Piece> }> {
	const shared = ofProcess();
	shared.worker ??= startReachableWorker();
	const [worker, pieces] = await Promise.all([shared.worker, compiledPieces()]);
	const { keys } = await worker.kv.list();
	await Promise.all(keys.map(({ name }) => worker.kv.delete(name)));
	for (const [slug, piece] of pieces) await worker.kv.put(`piece:${slug}`, serialize(piece));
	worker.logs();
	return { ...worker, pieces };
}
