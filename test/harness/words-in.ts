// Words in the texts of a piece, as a reader sees them: tests name ids, so that editors may change every sentence.
import { paragraphs, parseInline, plainText } from '../../content/model/inline.ts';

/** The first words that a text links to a claim. */
export function phraseOf(text: string, claim: string): string {
	const note = parseInline(text).find((node) => node.kind === 'note' && node.claim === claim);
	if (note?.kind !== 'note') throw new Error(`Nothing is linked to ${claim}.`);
	return note.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
}

/** How a paragraph of a text begins, up to its first mark: so much is one piece of text on the page. */
export function beginningOf(text: string, paragraph = 0): string {
	const [first] = parseInline(paragraphs(text)[paragraph] ?? '');
	return first ? plainText(first.kind === 'text' ? first.text : '').trim() : '';
}
