// Chooses the widget's own words for a piece.
import type { WidgetBuild, WordList } from '../content/model/boot.ts';
import { lookup } from '../content/model/lookup.ts';

/** The words of a language, else those of its base language, else English. */
export function wordsFor(lang: string, { words }: Pick<WidgetBuild, 'words'>): WordList {
	const tags = lang.split('-').map((_, i, parts) => parts.slice(0, parts.length - i).join('-'));
	for (const tag of [...tags, 'en']) {
		const list = lookup(words, tag);
		if (list) return list;
	}
	return {};
}
