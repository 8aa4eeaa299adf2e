// Text with its marks. Annotated phrases become a phrase with a button at its end; everything else is plain markup.
import type { ComponentChildren } from 'preact';
import { type Inline as Node, parseInline } from '../../content/model/inline.ts';
import { directionOf } from '../../content/model/language.ts';
import type { NoteSlot } from './note-slot.ts';
import { Phrase } from './phrase.tsx';

/** One line or paragraph; without a `slot` for notes, annotated phrases are plain words. */
export function Inline({ text, slot }: { text: string; slot?: NoteSlot }) {
	return <>{parseInline(text).map((node) => show(node, slot))}</>;
}

function show(node: Node, slot: NoteSlot | undefined): ComponentChildren {
	if (node.kind === 'text') return node.text;
	const children = node.children.map((child) => show(child, slot));
	switch (node.kind) {
		case 'emphasis':
			return <em>{children}</em>;
		case 'strong':
			return <strong>{children}</strong>;
		case 'link':
			return (
				<a href={node.href} target="_blank" rel="noopener noreferrer">
					{children}
				</a>
			);
		case 'language':
			return (
				<span lang={node.lang} dir={directionOf(node.lang)}>
					{children}
				</span>
			);
		case 'note':
			return slot ? (
				<Phrase claim={node.claim} slot={slot}>
					{children}
				</Phrase>
			) : (
				children
			);
	}
}
