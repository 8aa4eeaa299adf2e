// A place under a paragraph in which the notes of its claims open, each under a key of its own.
import type { Claim } from '../../content/model/claim.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Scope } from './scope.ts';

export type NoteSlot = { scope: Scope; place: string };

/** The key under which state keeps whether a note is open; also the note's id in the shadow root. */
export function noteKey(slot: Pick<NoteSlot, 'place'>, claim: string): string {
	return `${slot.place}/${claim}`;
}

/** Whether the reader has opened the note of a claim in this place. */
export function isNoteOpen(slot: NoteSlot, claim: string): boolean {
	return lookup(slot.scope.open, noteKey(slot, claim)) === true;
}

/** A claim of the piece; undefined where a text links one that is not there. */
export function claimIn(slot: NoteSlot, id: string): Claim | undefined {
	return lookup(slot.scope.claims, id);
}

/** Opens the note of a claim in this place, or closes it, as an action of the reader. */
export function toggleNote(slot: NoteSlot, claim: string): void {
	const open = !isNoteOpen(slot, claim);
	slot.scope.dispatch({ type: 'toggle', key: noteKey(slot, claim), open, claim });
}
