// An annotated phrase: its words stay ordinary text that wraps, and a mark at their end leads to the note.
// The host passes a click on the words on to the mark, so that pointers have the larger target.
import type { ComponentChildren } from 'preact';
import { claimIn, isNoteOpen, type NoteSlot } from './note-slot.ts';
import { Since } from './since.tsx';

/**
 * What of a text stays with the mark after it: the last word, of a long one its last letters, of a script without spaces
 * its last letter. More would not fit into a narrow column.
 */
const END = /\S?[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]{0,20}$/u;

type Props = { claim: string; slot: NoteSlot; children: ComponentChildren[] };

/** A claim that the piece does not carry leaves the words as they are. */
export function Phrase({ claim, slot, children }: Props) {
	if (!claimIn(slot, claim)) return <>{children}</>;
	const { Mark } = slot.scope;
	const last = children.at(-1);
	const text = typeof last === 'string' ? last : '';
	const cut = text.search(END);
	return (
		<>
			<span class="phrase" data-open={isNoteOpen(slot, claim)}>
				{text ? children.slice(0, -1) : children}
				{text.slice(0, cut)}
				{/* The mark is not parted from the last word. */}
				<span class="tail">
					{text.slice(cut)}
					<Mark claim={claim} slot={slot} />
				</span>
			</span>
			<Since claim={claim} slot={slot} />
		</>
	);
}
