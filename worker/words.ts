// Chooses the widget's own words for a piece.
import type { WidgetBuild, WordList, Words } from '../content/model/boot.ts';
import { lookup } from '../content/model/lookup.ts';

/** The words of a language, else those of its base language, else English. */
export function wordsFor(
	lang: string,
	lists: Readonly<Record<string, Words>>,
): { tag: string; words: Words } {
	const tags = lang.split('-').map((_, i, parts) => parts.slice(0, parts.length - i).join('-'));
	for (const tag of [...tags, 'en']) {
		const words = lookup(lists, tag);
		if (words) return { tag, words };
	}
	return { tag: 'en', words: { first: {}, later: {} } };
}

/** All words of a language, for a piece that travels whole. */
export function allWords(lang: string, widget: Pick<WidgetBuild, 'words'>): WordList {
	const { words } = wordsFor(lang, widget.words);
	return { ...words.first, ...words.later };
}

/** The words of a first view, and the file under `/a/` that has the others. */
export function firstWords(
	lang: string,
	widget: Pick<WidgetBuild, 'words' | 'parts'>,
): { words: WordList; laterWords?: string } {
	const { tag, words } = wordsFor(lang, widget.words);
	const file = lookup(widget.parts, `words-${tag}`)?.file;
	return file ? { words: words.first, laterWords: file } : { words: allWords(lang, widget) };
}
