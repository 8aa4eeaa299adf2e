// Text from elsewhere, written so that it reads the same with us: what would be a mark is escaped.
import { parseInline } from '../../model/inline.ts';

/**
 * A text in which nothing is a mark.
 *
 * @example
 * literalText('5 * 3 * 2'); // '5 * 3 * 2', which has no mark
 * literalText('a *b* c'); // 'a \\*b\\* c'
 */
export function literalText(text: string): string {
	const parsed = parseInline(text);
	const same = parsed.length === 0 || (parsed.length === 1 && isText(parsed[0], text));
	return same ? text : text.replaceAll(/[\\*[\]]/gu, '\\$&');
}

function isText(node: ReturnType<typeof parseInline>[number] | undefined, text: string): boolean {
	return node?.kind === 'text' && node.text === text;
}
