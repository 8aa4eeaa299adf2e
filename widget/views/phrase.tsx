// An annotated phrase: its words stay ordinary text that wraps, and a mark at their end leads to the note.
// The host passes a click on the words on to the mark, so that pointers have the larger target.
import type { ComponentChildren } from 'preact';
import { claimIn, isNoteOpen, type NoteSlot } from './note-slot.ts';
import { Since } from './since.tsx';

type Props = { claim: string; slot: NoteSlot; children: ComponentChildren[] };

/** A claim that the piece does not carry leaves the words as they are. */
export function Phrase({ claim, slot, children }: Props) {
	if (!claimIn(slot, claim)) return <>{children}</>;
	const { Mark } = slot.scope;
	const last = children.at(-1);
	const text = typeof last === 'string' ? last : '';
	const cut = text.lastIndexOf(' ') + 1;
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
