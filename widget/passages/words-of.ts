// What a part of an article says, as it was read: no code, nothing that is hidden and no readings above Han between its words.
import { type ArticleText, unfolded } from './article-text.ts';

/** `start` and `end` are offsets in the folded text; what they stand for is given back as the article spells it. */
export function wordsOf({ parts }: ArticleText, start: number, end: number): string {
	return parts
		.filter(({ from }, i) => from < end && start < (parts[i + 1]?.from ?? end))
		.map(({ from, raw }) => raw.slice(unfolded(raw, start - from), unfolded(raw, end - from)))
		.join('');
}
