// What the expressions of a language find in a text.
import { bare } from './bare.ts';

/**
 * The first words that one of some expressions finds in a text as it is written, or without its vowel signs.
 *
 * @example
 * foundIn([/could/u], 'It could open.'); // 'could'
 */
export function foundIn(expressions: readonly RegExp[], text: string): string | undefined {
	const plain = bare(text);
	for (const expression of expressions) {
		const found = expression.exec(text) ?? (plain === text ? null : expression.exec(plain));
		if (found) return found[0];
	}
	return undefined;
}
