// Looks closer at a passage that does not stand in an article as it was quoted: where it is now, if it is there, and
// whether it still says the same.
import type { Passage } from '../../content/model/claim.ts';
import { approximately, withInserted } from './approximate.ts';
import { type ArticleText, rangeOf } from './article-text.ts';
import { even, fold } from './fold.ts';
import type { Place } from './host.ts';
import { tellingIn } from './telling-words.ts';
import { isWithin } from './untouched.ts';
import type { Found } from './word-for-word.ts';
import { wordsOf } from './words-of.ts';

/** Letters of what may have been put in right before or after a quote and belong to it: "no longer", "will never". */
const FEW = 10;

/** @param word - where the quote stands once, word for word; its surroundings may be other */
export function* lookCloser(
	article: ArticleText,
	passage: Passage,
	word: Found | undefined,
): Generator<void, Omit<Place, 'claim'> | undefined> {
	const { text } = article;
	const stands = word && isSame(word, wholeWords(article, word));
	// What is in its place comes first: a correction quotes what the article said before.
	const found = (yield* approximately(text, passage)) ?? (stands ? word : undefined);
	if (!found) return undefined;
	const says = (words: string) => tellingIn(even(words), passage.lang);
	let now = wholeWords(article, found);
	if (found.likeness === 1 && isSame(found, now)) {
		// A few words more at an end of it change nothing but where they are a number or a negation.
		const { start, end } = withInserted(text, found, passage);
		const counts = (from: number, to: number) =>
			to - from <= FEW && says(wordsOf(article, from, to)) !== says('');
		const { begins, ends } = sentencesOf(passage);
		now = {
			...found,
			start: !begins && counts(start, found.start) ? start : found.start,
			end: !ends && counts(found.end, end) ? end : found.end,
		};
	}
	const range = rangeOf(article, now.start, now.end);
	if (found.likeness === 1 && isSame(found, now)) return { status: 'exact', range };
	const same = says(wordsOf(article, now.start, now.end)) === says(passage.quote);
	return { status: same ? 'close' : 'changed', range };
}

/**
 * Whether a quote begins or ends a sentence: what stands beside it then is of another, or a caption, or the number of a
 * page.
 */
function sentencesOf({ quote, prefix = '', suffix = '' }: Passage) {
	return {
		begins: /^[^\p{L}\p{N}]*\p{Lu}/u.test(quote) || /[.!?…。؟۔]\P{L}*$/u.test(prefix),
		ends: /[.!?…。؟۔]\P{L}*$/u.test(quote) || /^[^\p{L}\p{N}]*[.!?…。؟۔]/u.test(suffix),
	};
}

function isSame(one: Found, other: Found): boolean {
	return one.start === other.start && one.end === other.end;
}

/** A place with the whole of the words and numbers in which it begins and ends. */
function wholeWords(article: ArticleText, found: Found): Found {
	const range = rangeOf(article, found.start, found.end);
	if (!range) return found;
	const { startContainer, startOffset, endContainer, endOffset } = range;
	const [before = ''] = isWithin(startContainer, startOffset)
		? (/[^ \n\t]*$/.exec(startContainer.textContent?.slice(0, startOffset) ?? '') ?? [])
		: [];
	const [after = ''] = isWithin(endContainer, endOffset)
		? (/^[^ \n\t]*/.exec(endContainer.textContent?.slice(endOffset) ?? '') ?? [])
		: [];
	return {
		...found,
		start: found.start - fold(before).length,
		end: found.end + fold(after).length,
	};
}
