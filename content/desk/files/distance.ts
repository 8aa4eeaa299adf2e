// How far apart two words are, for guessing what somebody who mistyped one has meant.
import { diffChars } from 'diff';

/** Letters that are missing or too many; one taken for another, or two in the wrong order, count as two. */
export function distance(one: string, other: string): number {
	return diffChars(one, other)
		.filter(({ added, removed }) => added || removed)
		.reduce((sum, { count }) => sum + count, 0);
}
