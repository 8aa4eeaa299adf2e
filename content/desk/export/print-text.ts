// Texts on paper: marks become markup, annotated phrases get the number of their note.
import { type Inline, paragraphs, parseInline } from '../../model/inline.ts';
import { directionOf } from '../../model/language.ts';
import { type Html, html } from './html.ts';

/** Numbers notes in the order in which they are first called for. */
export type Notes = { numberOf: (claim: string) => number; ids: () => string[] };

/** A fresh count. */
export function countNotes(): Notes {
	const numbers = new Map<string, number>();
	return {
		numberOf(claim) {
			const number = numbers.get(claim) ?? numbers.size + 1;
			numbers.set(claim, number);
			return number;
		},
		ids: () => [...numbers.keys()],
	};
}

/** A text of one line. */
export function line(text: string, notes: Notes): Html[] {
	return parseInline(text).map((node) => inline(node, notes));
}

/** A text with its paragraphs. */
export function prose(text: string, notes: Notes): Html[] {
	return paragraphs(text).map((it) => html`<p>${line(it, notes)}</p>`);
}

/** The numbers of notes, with commas; a list of claims is read with its own words before it. */
export function references(claims: readonly string[], notes: Notes): Html[] {
	return claims.map((claim, i) => html`${i > 0 ? ', ' : ''}${reference(claim, notes)}`);
}

function inline(node: Inline, notes: Notes): Html {
	if (node.kind === 'text') return html`${node.text}`;
	const children = node.children.map((it) => inline(it, notes));
	switch (node.kind) {
		case 'emphasis':
			return html`<em>${children}</em>`;
		case 'strong':
			return html`<strong>${children}</strong>`;
		case 'link':
			return html`<a href="${node.href}">${children}</a>`;
		case 'language':
			return html`<span lang="${node.lang}" dir="${directionOf(node.lang)}">${children}</span>`;
		case 'note':
			return html`${children}<sup>${reference(node.claim, notes)}</sup>`;
	}
}

function reference(claim: string, notes: Notes): Html {
	const number = notes.numberOf(claim);
	return html`<a href="#note-${number}">${number}</a>`;
}
