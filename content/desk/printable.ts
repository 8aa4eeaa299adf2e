// Text of other people, made fit for a terminal: nothing in it moves the cursor, changes colours or turns lines around.
import { stripVTControlCharacters } from 'node:util';

// C0 and C1 controls, line and paragraph separators, and what turns the direction of text (https://trojansource.codes).
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f]+/gu;

const ESCAPE = String.fromCharCode(0x1b);
// `ESC [ 31 m` and the like are colours.
const COMMANDS = new RegExp(`(?![\\t\\n]|${ESCAPE}\\[[\\d;]*m)\\p{Cc}`, 'gu');

/**
 * A text on one line, without what a terminal would obey.
 *
 * @example
 * printable('red\u001b[31m\nalert'); // 'red alert'
 */
export function printable(text: string): string {
	return stripVTControlCharacters(text).replace(UNSEEN, ' ');
}

/**
 * A value for machines. What a terminal would obey is written as an escape of JSON: the same value, and harmless where
 * somebody only looks.
 */
export function printableJson(value: unknown): string {
	const hidden = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f]/gu;
	const escaped = (it: string) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return JSON.stringify(value, null, 2).replace(hidden, escaped);
}

/** The last gate before a terminal: of all that it would obey, only colours, tabs and ends of lines are left. */
export function withoutCommands(text: string): string {
	return text.replace(COMMANDS, '');
}
