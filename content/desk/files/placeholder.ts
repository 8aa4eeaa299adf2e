// What is still to be written stands in a file as a text that begins with `TODO:`. The check finds it, in comments too,
// so that nobody publishes it.

const MARK = 'TODO:';

/**
 * A text that an editor is to replace.
 *
 * @example
 * todo('A title'); // 'TODO: A title'
 */
export function todo(what: string): string {
	return `${MARK} ${what}`;
}

/** Whether a text is still to be written. */
export function isTodo(text: string): boolean {
	return text.startsWith(MARK);
}
