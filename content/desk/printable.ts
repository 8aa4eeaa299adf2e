// Words from KV and from files as a terminal may have them: no escape sequences, nothing that moves the cursor or
// turns what follows around.
import { stripVTControlCharacters } from 'node:util';

// Line ends become spaces; other control characters go, and so do those that embed or override a direction. The plain
// marks of right-to-left writing stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as one line for a terminal.
 *
 * @example
 * printable('\u001b[2JGone'); // 'Gone'
 */
export function printable(text: string): string {
	return stripVTControlCharacters(text)
		.replace(/[\r\n\t\u2028\u2029]+/gu, ' ')
		.replace(CONTROL, '');
}

/** JSON in which no terminal finds anything to obey; the value it says is the same. */
export function printableJson(value: unknown): string {
	return JSON.stringify(value, null, 2).replace(
		/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu,
		(mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
