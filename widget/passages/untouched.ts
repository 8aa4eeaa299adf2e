// Whether a quote that stands in an article word for word also begins and ends there as it did: "900 troops" stands in
// "1,900 troops" too, and "stay" in "will not stay".
import type { Passage } from '../../content/model/claim.ts';
import { fold } from './fold.ts';
import type { Found } from './word-for-word.ts';

/** Of what stands around a quote, so much is compared. What is further away may be other. */
const NEXT = 6;

/** The middle of a number, or of a word in a script that has capitals: in others small words are one with the next. */
const WITHIN = /(?:\p{Nd}[^ ]?|[-−])\n\p{Nd}|\p{Nd}\n[.,]\p{Nd}|\p{LC}\n\p{LC}/u;

/** By its surroundings; where a passage has none, it begins and ends with whole words. */
export function isUntouched(
	text: string,
	{ start, end }: Found,
	range: Range,
	{ prefix = '', suffix = '' }: Passage,
): boolean {
	const before = fold(prefix).slice(-NEXT);
	const after = fold(suffix).slice(0, NEXT);
	return (
		(before ? text.endsWith(before, start) : !isWithin(range.startContainer, range.startOffset)) &&
		(after ? text.startsWith(after, end) : !isWithin(range.endContainer, range.endOffset))
	);
}

/** Whether a place is in the middle of a word or number. */
export function isWithin({ textContent }: Node, at: number): boolean {
	const text = `  ${textContent}`;
	return WITHIN.test(`${text.slice(at, at + 2)}\n${text.slice(at + 2, at + 4)}`);
}
