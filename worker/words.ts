// Chooses the widget's own words for a piece.
import type { WordList } from '../content/model/boot.ts';
import { lookup } from '../content/model/lookup.ts';

/**
 * The list of a language, else that of its base language, else English.
 *
 * @example
 * wordsFor('pt-BR', { en, pt }); // pt
 */
export function wordsFor(lang: string, lists: Readonly<Record<string, WordList>>): WordList {
	const tags = lang.split('-').map((_, i, parts) => parts.slice(0, parts.length - i).join('-'));
	for (const tag of [...tags, 'en']) {
		const list = lookup(lists, tag);
		if (list) return list;
	}
	return {};
}
