// Words from KV and from files as a terminal may have them: no escape sequences, nothing that moves the cursor or
// turns what follows around.
import { stripVTControlCharacters } from 'node:util';

// Line ends become spaces; other control characters go, and so do those that embed or override a direction
// (https://trojansource.codes). The plain marks of right-to-left writing stay.
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

// `ESC [ 31 m` and the like are colours.
const ESCAPE = String.fromCharCode(0x1b);
const COMMANDS = new RegExp(`(?![\\t\\n]|${ESCAPE}\\[[\\d;]*m)\\p{Cc}`, 'gu');

/**
 * A text as one line for a terminal.
 *
 * @example
 * printable('\u001b[2JGone'); // 'Gone'
 */
export function printable(text: string): string {
	return stripVTControlCharacters(text)
		.replace(/[\r\n\t\u2028\u2029]+/gu, ' ')
		.replace(HIDDEN, '');
}

/**
 * A value for machines. What a terminal would obey is written as an escape of JSON: the same value, and harmless where
 * somebody only looks.
 */
export function printableJson(value: unknown): string {
	const escaped = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return JSON.stringify(value, null, 2).replace(
		/(?!\n)[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu,
		escaped,
	);
}

/** The last gate before a terminal: of all that it would obey, only colours, tabs and ends of lines are left. */
export function withoutCommands(text: string): string {
	return text.replace(COMMANDS, '');
}
