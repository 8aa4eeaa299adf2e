// One structured line for what an operator should know. Never anything about a reader.
import { type Finding, showPath } from '../content/model/finding.ts';

/** Logs that the value under a slug is not a piece, with the first reason. */
export function logInvalid(slug: string, findings: readonly Finding[]): void {
	const [first] = findings;
	const finding = first && { ...first, path: showPath(first.path) };
	log({ code: 'content-invalid', slug, finding });
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

function log(event: Record<string, unknown>): void {
	console.error(JSON.stringify(event));
}

function textOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
