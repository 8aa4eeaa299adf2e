// The sign of a claim as a button that opens and closes its note.
import { standingOf } from '../../content/model/schedule.ts';
import { claimIn, isNoteOpen, type NoteSlot, noteKey, toggleNote } from './note-slot.ts';
import { Sign } from './sign.tsx';

export type MarkProps = { claim: string; slot: NoteSlot };

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
			aria-label={scope.words.say('note', { certainty: scope.words.say(claim.certainty) })}
			onClick={() => toggleNote(slot, id)}
		>
			<Sign certainty={claim.certainty} old={standingOf(scope, id, scope.now) !== 'current'} />
		</button>
	);
}
