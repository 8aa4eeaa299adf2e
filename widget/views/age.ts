// What time has done to a piece, as its views show it. No clock: time is an argument.
import { claimsOf, statementsOf } from '../../content/model/claims-used.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Piece } from '../../content/model/piece.ts';
import {
	type PieceState,
	type Schedule,
	type Standing,
	standingOf,
	stateIn,
} from '../../content/model/schedule.ts';
import type { Scope } from './scope.ts';

/** `overtaken`: something the piece rests on is past its time or has been replaced. */
export type Age = Pick<PieceState, 'overdue' | 'stale'> & { overtaken: boolean };

/** `now` is in epoch milliseconds. */
export function ageAt(piece: Piece, schedule: Schedule, now: number): Age {
	const { overdue, stale } = stateIn(schedule, now);
	const old = (id: string) => standingOf({ claims: piece.claims, stale }, id) !== 'current';
	return { overdue, stale, overtaken: statementsOf(piece).flatMap(claimsOf).some(old) };
}

/** How a claim of the piece stands now: current, stale, or superseded by a later one. */
export function standingIn({ claims, age }: Scope, id: string): Standing {
	return standingOf({ claims, stale: age.stale }, id);
}

/** That a claim is not to be read as it stands any more; nothing where it is. */
export function sinceInWords(scope: Scope, id: string): string {
	switch (standingIn(scope, id)) {
		case 'current':
			return '';
		case 'stale':
			return scope.words.say('outdated');
		case 'superseded':
			return scope.words.say('superseded');
	}
}

/** How sure a claim is, and whether that has passed. */
export function certaintyInWords(scope: Scope, id: string): string {
	const certainty = lookup(scope.claims, id)?.certainty;
	const since = sinceInWords(scope, id);
	const word = certainty ? scope.words.say(certainty) : '';
	return since ? `${word} (${since})` : word;
}
