// Of the passages that a claim has for an article, the one that stands there word for word, else the first that is found.
import type { Passage } from '../../content/model/claim.ts';
import type { ArticleText } from './article-text.ts';
import { fold } from './fold.ts';
import type { Approximately, Place } from './host.ts';
import { wordForWord } from './word-for-word.ts';

export function* surestOf(
	claim: string,
	passages: readonly Passage[],
	{ text, rangeOf }: ArticleText,
	approximately: Approximately | undefined,
): Generator<void, Place> {
	let surest: Place = { claim, status: 'missing' };
	for (const { lang, quote, prefix = '', suffix = '' } of passages) {
		const sought = { lang, quote: fold(quote), prefix: fold(prefix), suffix: fold(suffix) };
		const found =
			wordForWord(text, sought.quote) ?? (approximately && (yield* approximately(text, sought)));
		yield;
		if (!found || (surest.range && found.status !== 'exact')) continue;
		surest = { claim, status: found.status, range: rangeOf(found.start, found.end) };
	}
	return surest;
}
