// What a page has kept of a quiz, as it stands there. It may be old, or written by somebody else: anything at all.
import type { Options } from '../options.ts';
import { storageKey, storageOf } from '../storage.ts';

/** Parsed and not checked; null where nothing was kept or may be, undefined where it cannot be read. */
export function keptFor(slug: string, options: Options): unknown {
	try {
		return JSON.parse(storageOf(options)?.getItem(storageKey(slug, options)) ?? 'null');
	} catch {
		return undefined;
	}
}

/** The ids of the corrections that a reader's piece had when they were last here, if they were. */
export function seenIn(kept: unknown): string[] | undefined {
	const seen: unknown =
		typeof kept === 'object' && kept ? Reflect.get(kept, 'corrections') : undefined;
	return Array.isArray(seen) ? seen.filter((id) => typeof id === 'string') : undefined;
}

/** By question id. */
export function recordIn(kept: unknown, name: 'answers' | 'given'): Record<string, unknown> {
	const record: unknown = typeof kept === 'object' && kept ? Reflect.get(kept, name) : undefined;
	return typeof record === 'object' && record ? { ...record } : {};
}
