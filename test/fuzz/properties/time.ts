// Time: every date has a beginning and an end, every piece a state at every instant, and words for its dates.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { directionOf } from '../../../content/model/language.ts';
import { isInstant, isPartialDate } from '../../../content/model/partial-date.ts';
import { prepare } from '../../../content/model/prepare.ts';
import { stateIn } from '../../../content/model/schedule.ts';
import { endOf, scheduleOf, startOf } from '../../../content/model/time.ts';
import { dateWriter } from '../../../content/model/written-date.ts';
import { when, zone } from '../arbitraries/dates.ts';
import { anInstant } from '../arbitraries/piece.ts';
import { NASTY } from '../arbitraries/texts.ts';
import { property } from '../property.ts';
import { pieceOf } from './scoring.ts';

export const dates = property({
	name: 'a date has a beginning and an end',
	runs: 1_500,
	input: fc.record({ date: when, zone, lang: fc.constantFrom('en', 'ar', 'fr', 'ja', 'tlh') }),
	check({ date, zone: place, lang }) {
		const [start, end] = [startOf(date, place), endOf(date, place)];
		assert.ok(Number.isFinite(start) && Number.isFinite(end), 'It has no instant.');
		assert.ok(isInstant(date) ? start === end : start < end, 'It ends before it begins.');
		const text = dateWriter(lang, place)(date);
		const year = String(Number(date.slice(0, 4)));
		// A Gregorian year from 1 on; an instant may be in the year beside it, where the zone is.
		if (lang === 'en' && isPartialDate(date) && year !== '0')
			assert.equal(/\d+$/.exec(text)?.[0], year);
	},
});

export const noDates = property({
	name: 'what is no date has no instant',
	runs: 1_500,
	input: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' }), when.map(bent)),
	check(text) {
		const known = isPartialDate(text) || isInstant(text);
		assert.equal(Number.isFinite(startOf(text)), known);
		assert.equal(Number.isFinite(endOf(text)), known);
		directionOf(text);
	},
});

/** A piece is in one state at each instant, and says when the next one begins. */
export function states(pieces: readonly string[]) {
	const known = pieces.map((text) => {
		const piece = pieceOf(text);
		return { piece, schedule: scheduleOf(piece) };
	});
	return property({
		name: 'a piece has a state at every instant',
		runs: 3_000,
		input: fc.record({ piece: fc.nat(known.length - 1), now: anInstant }),
		check({ piece: n, now }) {
			const { piece, schedule } = known[n] ?? {};
			if (!piece || !schedule) return;
			const { changesAt, since, ...state } = stateIn(schedule, now);
			assert.ok(since <= now, 'It began in the future.');
			assert.ok(changesAt === undefined || changesAt > now, 'It has changed already.');
			const { changesAt: _, since: __, ...before } = stateIn(schedule, since);
			assert.deepEqual(state, before, 'It was in another state since.');
			if (now % 16 === 0) assert.deepEqual(prepare(piece).schedule, schedule);
		},
	});
}

function bent(text: string): string {
	return text.replace(/-(\d)/, '-9').replace(':59', ':60');
}
