// Where a page lets answers be remembered, if it does: nowhere unless `data-gloss-storage` says so.
import type { Options } from './options.ts';

/**
 * What is kept, by question id: answers, and what each was worth; and which corrections the piece had, where that is
 * known. It may be another tab's, of another revision.
 */
export type Kept = {
	answers: Readonly<Record<string, unknown>>;
	given: Readonly<Record<string, unknown>>;
	corrections?: readonly string[];
};

/** Under this a quiz is remembered, or one question of it that stands alone. */
export function storageKey(slug: string, { part }: Options): string {
	return part ? `gloss:${slug}#${part}` : `gloss:${slug}`;
}

/** The storage a page allows; nothing where the browser forbids it, as in a sandbox. */
export function storageOf({ storage }: Options): Storage | undefined {
	try {
		if (storage === 'local') return window.localStorage;
		if (storage === 'session') return window.sessionStorage;
	} catch {
		// An opaque origin has none.
	}
	return undefined;
}

/** Whether a page has kept anything of a reader's answers. */
export function wasHere(slug: string, options: Options): boolean {
	try {
		return Boolean(storageOf(options)?.getItem(storageKey(slug, options)));
	} catch {
		// Some scripts make it throw.
		return false;
	}
}

/** Keeps the answers of a quiz where the page allows it, in the place of what was kept. */
export function keepAnswers(slug: string, kept: Kept, options: Options): void {
	try {
		storageOf(options)?.setItem(storageKey(slug, options), JSON.stringify(kept));
	} catch {
		// Full, or forbidden: then it is not remembered.
	}
}
