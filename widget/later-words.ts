// The words that a first view does not need.
import type { WordList } from '../content/model/boot.ts';

/** Fetches a file of words from the worker; rejects if it is not to be had. */
export async function laterWords(origin: string, file: string): Promise<WordList> {
	const module: { default: () => WordList } = await import(`${origin}/a/${file}`);
	return module.default();
}
