// What the worker works out of a piece for the widget, because it takes a phone long: the dates in words, the instants at
// which they are over, and the direction of the language.
import { directionOf } from './language.ts';
import { isInstant, isPartialDate } from './partial-date.ts';
import type { Piece } from './piece.ts';
import type { Schedule } from './schedule.ts';
import { scheduleOf } from './time.ts';
import { dateWriter } from './written-date.ts';

/** `dates` are all of the piece in words, by how they are written in it. */
export type Prepared = {
	dir: 'ltr' | 'rtl';
	dates: Readonly<Record<string, string>>;
	schedule: Schedule;
};

/** Throws a `RangeError` for a language or zone that there is not; in a valid piece none is. */
export function prepare(piece: Piece): Prepared {
	const write = dateWriter(piece.lang, piece.zone);
	return {
		dir: directionOf(piece.lang),
		dates: Object.fromEntries([...new Set(datesIn(piece))].map((when) => [when, write(when)])),
		schedule: scheduleOf(piece),
	};
}

/** Every text in a value that is a date and nothing else. */
function datesIn(value: unknown): string[] {
	if (typeof value === 'string') return isPartialDate(value) || isInstant(value) ? [value] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesIn) : [];
}
