// A correction as it is written into a piece's file: newest first, under an id that is free. Pure.
import type { Draft } from '../../model/piece.ts';
import type { JsonEdit } from '../files/edit-json.ts';

/** An instant as editors write it: whole seconds in UTC. */
export function momentOf(now: Date): string {
	return now.toISOString().replace(/\.\d+Z$/u, 'Z');
}

/** Adds a correction before those that are there. */
export function correctionEdit(draft: Draft, correction: object): JsonEdit {
	return draft.corrections
		? { path: ['corrections', 0], value: correction, insert: true }
		: { path: ['corrections'], value: [correction], before: ['silence', 'questions', 'cards'] };
}

/**
 * An id that is not taken, at most 32 characters.
 *
 * @example
 * freeId('c-ships', new Set(['c-ships'])); // 'c-ships-2'
 */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
	for (let n = 1; ; n += 1) {
		const end = n === 1 ? '' : `-${n}`;
		const name = wanted.slice(0, 32 - end.length).replace(/-+$/u, '') + end;
		if (!taken.has(name)) return name;
	}
}
