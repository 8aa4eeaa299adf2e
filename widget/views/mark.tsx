// The sign of a claim as a button that opens and closes its note.
import { certaintyInWords, standingIn } from './age.ts';
import { claimIn, isNoteOpen, type NoteSlot, noteKey, toggleNote } from './note-slot.ts';
import { Sign } from './sign.tsx';

export type MarkProps = { claim: string; slot: NoteSlot };

/**
 * Nothing for a claim that the piece does not carry. Its name says how sure the claim is, and whether that has passed. It
 * says what it controls only while the note is there.
 */
export function Mark({ claim: id, slot }: MarkProps) {
	const claim = claimIn(slot, id);
	if (!claim) return null;
	const { scope } = slot;
	const open = isNoteOpen(slot, id);
	return (
		<button
			type="button"
			class="mark"
			aria-expanded={open}
			aria-controls={open ? noteKey(slot, id) : undefined}
			aria-label={scope.words.say('note', { certainty: certaintyInWords(scope, id) })}
			onClick={() => toggleNote(slot, id)}
		>
			<Sign certainty={claim.certainty} old={standingIn(scope, id) !== 'current'} />
		</button>
	);
}
