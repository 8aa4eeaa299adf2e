// Where a piece is marked that has changed while it was open, and what is said there. Pure.
import type { Correction } from '../../content/model/correction.ts';
import type { Piece } from '../../content/model/piece.ts';
import type { Marks } from '../views/scope.ts';
import { changedClaims, changedPlaces, placesOf, spotsOf } from './changes.ts';

/**
 * The questions, entries, cards and claims that are another than they were. What a correction is about has that in its
 * place already; but a question shows it only once it is answered, and what rests on a corrected claim only in its note.
 */
export function marksOf(was: Piece, now: Piece, fresh: readonly Correction[]): Marks {
	const targets = fresh.map(({ target }) => target);
	const corrected = correctedSpots(now, targets, 'sinceOpened');
	const told = (place: string) =>
		targets.includes(place) || Object.hasOwn(corrected, markAt(place));
	const spots = [
		...changedPlaces(was, now, spotsOf),
		...changedClaims(was, now).map((id) => `claim/${id}`),
	].filter((place) => !told(place));
	// Another heading, another picture, an entry that is gone: none of its entries says so.
	const cards = changedPlaces(was, now).filter(
		(card) =>
			![...spots, ...targets, ...Object.keys(corrected)].some((place) =>
				`${place}/`.startsWith(`${card}/`),
			),
	);
	const changed = [...spots, ...cards.filter((card) => !told(card))];
	return {
		...Object.fromEntries(changed.map((place) => [markAt(place), 'changedSince'] as const)),
		...corrected,
	};
}

/** The places that say of themselves that something in them was corrected. */
export function correctedSpots(
	piece: Piece,
	targets: readonly string[],
	word: 'sinceOpened' | 'sinceLast',
): Marks {
	const about =
		piece.kind === 'quiz' ? targets : targets.filter((target) => target.startsWith('claim/'));
	const spots = placesOf(piece, about, spotsOf).filter(
		(place) => piece.kind === 'quiz' || !targets.includes(place),
	);
	return Object.fromEntries(spots.map((place) => [markAt(place), word] as const));
}

/** A question is marked where it is asked, whether it is answered or not. */
function markAt(place: string): string {
	return place.startsWith('question/') ? `${place}/ask` : place;
}
