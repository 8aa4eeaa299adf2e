// Text of other people, made fit for a terminal: nothing in it moves the cursor, changes colours or turns lines around.
import { stripVTControlCharacters } from 'node:util';

// C0 and C1 controls, line and paragraph separators, and what turns the direction of text (https://trojansource.codes).
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f]+/gu;

/**
 * A text on one line, without what a terminal would obey.
 *
 * @example
 * printable('red\u001b[31m\nalert'); // 'red alert'
 */
export function printable(text: string): string {
	return stripVTControlCharacters(text).replace(UNSEEN, ' ');
}
