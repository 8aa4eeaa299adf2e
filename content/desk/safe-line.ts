// Words from files and from KV as they may stand on a terminal: nothing in them moves, colours or rings.
import { stripVTControlCharacters } from 'node:util';

/**
 * A text without escape sequences and control characters; line breaks stay.
 *
 * @example
 * safeText('\u001b[31mred\u0007'); // 'red '
 */
export function safeText(text: string): string {
	return stripVTControlCharacters(text).replaceAll(/(?!\n)\p{Cc}/gu, ' ');
}

/** The same in one line. */
export function safeLine(text: string): string {
	return safeText(text).replaceAll(/\s*\n\s*/gu, ' ');
}
