// An annotated phrase: its words stay ordinary text that wraps, and a real button at their end opens the note.
// The host passes a click on the words on to the button, so that pointers have the larger target.
import type { ComponentChildren } from 'preact';
import { standingOf } from '../../content/model/time.ts';
import { claimIn, isNoteOpen, type NoteSlot, noteKey, toggleNote } from './note-slot.ts';
import { Sign } from './sign.tsx';

type Props = { claim: string; slot: NoteSlot };

/** A claim that the piece does not carry leaves the words as they are. */
export function Phrase({ claim, slot, children }: Props & { children: ComponentChildren }) {
	if (!claimIn(slot, claim)) return <>{children}</>;
	return (
		<span class="phrase" data-open={isNoteOpen(slot, claim)}>
			{children}
			<NoteButton claim={claim} slot={slot} />
		</span>
	);
}

/** The sign of a claim as a button that opens and closes its note. */
export function NoteButton({ claim: id, slot }: Props) {
	const claim = claimIn(slot, id);
	if (!claim) return null;
	const { scope } = slot;
	const label = scope.words.say('note', { certainty: scope.words.say(claim.certainty) });
	const sign = (
		<Sign certainty={claim.certainty} old={standingOf(scope, id, scope.now) !== 'current'} />
	);
	if (scope.still) {
		return (
			<a class="mark" href={`#note-${id}`} aria-label={label}>
				{sign}
			</a>
		);
	}
	const open = isNoteOpen(slot, id);
	return (
		<button
			type="button"
			class="mark"
			aria-expanded={open}
			aria-controls={open ? noteKey(slot, id) : undefined}
			aria-label={label}
			onClick={() => toggleNote(slot, id)}
		>
			{sign}
		</button>
	);
}
