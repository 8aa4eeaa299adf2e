// One structured line for what an operator should know. Never anything about a reader.
import { type Finding, showPath } from '../content/model/finding.ts';
import type { Served } from './store/served.ts';
import type { Reading } from './store.ts';

/** Logs that the value under a slug is not a piece, with the first reason. */
export function logInvalid(slug: string, findings: readonly Finding[]): void {
	log({ code: 'content-invalid', slug, finding: shownFirst(findings) });
}

/**
 * Logs what came of asking KV for a piece: what it said, what readers are served since, and how many milliseconds it took.
 * An isolate asks once in a while for each piece, so that there are few such lines however many readers there are.
 */
export function logAsked(slug: string, said: Reading, served: Served, ms: number): void {
	const line = { ...troubleIn(said, served), slug, ...servedIn(served), ms };
	if ('code' in line) log(line);
	else console.log(JSON.stringify(line));
}

/** Logs that KV has not answered in time. */
export function logLate(slug: string, served: Served, ms: number): void {
	log({ code: 'content-late', slug, ...servedIn(served), ms });
}

/** Logs that what is kept under a key says not what it is. */
export function logBadAsset(key: string): void {
	log({ code: 'content-invalid', key });
}

/** Logs that storage failed. */
export function logUnavailable(name: string, error: unknown): void {
	log({ code: 'content-unavailable', name, error: textOf(error) });
}

/** Logs that a variable in wrangler.toml cannot be what was meant. */
export function logMisconfigured(message: string): void {
	log({ code: 'misconfigured', message });
}

/** Logs that the cache did not forget what it was asked to. */
export function logPurge(tags: readonly string[], errors: unknown): void {
	log({ code: 'not-purged', tags, errors: errors instanceof Error ? errors.message : errors });
}

/** Logs a bug. */
export function logBug(error: unknown): void {
	log({ code: 'internal', error: textOf(error), stack: error instanceof Error ? error.stack : '' });
}

function servedIn(served: Served): { rev?: string; served?: string } {
	return served.kind === 'found' ? { rev: served.copy.rev, served: served.served } : {};
}

/** What an operator should look at; a slug that somebody made up is no trouble. */
function troubleIn(said: Reading, served: Served): { code?: string } & Record<string, unknown> {
	switch (said.kind) {
		case 'found':
			return served.kind === 'found' && served.copy.rev !== said.copy.rev
				? { code: 'content-older', said: said.copy.rev }
				: {};
		case 'missing':
			return served.kind === 'found' ? { code: 'content-missing' } : {};
		case 'invalid':
			return { code: 'content-invalid', finding: shownFirst(said.findings) };
		case 'unavailable':
			return { code: 'content-unavailable', error: textOf(said.error) };
	}
}

function shownFirst([first]: readonly Finding[]): object | undefined {
	return first && { ...first, path: showPath(first.path) };
}

function log(event: Record<string, unknown>): void {
	console.error(JSON.stringify(event));
}

function textOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
