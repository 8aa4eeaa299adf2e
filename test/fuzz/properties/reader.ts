// The widget: whatever a reader does with a valid piece, everything on the way can be drawn, and text stays text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Delivery } from '../../../content/model/boot.ts';
import type { Piece } from '../../../content/model/piece.ts';
import { prepare } from '../../../content/model/prepare.ts';
import { scoreOf } from '../../../content/model/scoring.ts';
import { knownKinds } from '../../../widget/app/known-kinds.ts';
import { carriedOver } from '../../../widget/newer/carried-over.ts';
import {
	askedAnew,
	changedPlaces,
	newCorrections,
	placesOf,
} from '../../../widget/newer/changes.ts';
import { marksOf } from '../../../widget/newer/marks.ts';
import type { News } from '../../../widget/newer/notice.tsx';
import { initialState, type State } from '../../../widget/state/state.ts';
import { widget } from '../../../worker/widget.ts';
import { wordsFor } from '../../../worker/words.ts';
import { anInstant } from '../arbitraries/piece.ts';
import { walk } from '../arbitraries/reader.ts';
import { IDS } from '../arbitraries/texts.ts';
import { rogues } from '../markup.ts';
import { property } from '../property.ts';
import { type Move, openReader } from '../reader.tsx';
import { pieceOf } from './scoring.ts';

const ORIGIN = 'https://gloss.test';

/** A piece as a browser gets it: not what was validated, but what is stored, with all that a later version adds. */
function delivered(text: string): Delivery {
	const piece: Piece = JSON.parse(text);
	return {
		rev: '0123456789ab',
		piece: knownKinds(piece),
		words: wordsFor(piece.lang, widget),
		...prepare(pieceOf(text)),
	};
}

/** Walks through a piece and looks at everything on the way. */
export function readThrough(
	text: string,
	moves: readonly Move[],
	now: number,
	part?: string,
): State {
	const reader = openReader(delivered(text), { now, ...(part !== undefined && { part }) });
	for (const move of moves) {
		assert.deepEqual(rogues(reader.move(move), ORIGIN), []);
	}
	return reader.state;
}

/** A walk through any piece of the pool, whole or a part of it, at any instant. */
export function reader(pieces: readonly string[]) {
	return property({
		name: 'a reader can do anything with a piece',
		runs: 60,
		input: fc.record({
			piece: fc.nat(pieces.length - 1),
			moves: walk,
			now: anInstant,
			part: fc.constantFrom(undefined, ...IDS),
		}),
		check({ piece, moves, now, part }) {
			readThrough(pieces[piece] ?? '', moves, now, part);
		},
	});
}

/** A piece that is replaced by any other of its kind while somebody reads it. */
export function renewal(pieces: readonly string[]) {
	return property({
		name: 'a revision takes over from any other',
		runs: 60,
		input: fc.record({
			was: fc.nat(pieces.length - 1),
			now: fc.nat(pieces.length - 1),
			before: walk,
			after: walk,
			at: anInstant,
		}),
		check({ was: from, now: to, before, after, at }) {
			const [one, other] = [pieces[from] ?? '', pieces[to] ?? ''];
			const state = readThrough(one, before, at);
			const [was, now] = [delivered(one).piece, delivered(other).piece];
			const begun = was.kind === now.kind ? carriedOver(was, now, state) : initialState;
			const news = newsOf(was, now, begun);
			const reader = openReader(delivered(other), { now: at, news, begun });
			for (const move of after) assert.deepEqual(rogues(reader.move(move), ORIGIN), []);
		},
	});
}

function newsOf(was: Piece, now: Piece, { answers, given }: State): News {
	const fresh = newCorrections([], now);
	const places = placesOf(now, [...fresh.map(({ target }) => target), ...changedPlaces(was, now)]);
	const both = was.kind === 'quiz' && now.kind === 'quiz';
	return {
		piece: now,
		lines: [
			{ word: 'sinceOpened', places },
			{ word: 'changedSince', places: [] },
		],
		marks: marksOf(was, now, fresh),
		was: was.kind === 'quiz' ? { ...scoreOf(was, answers, given), answers } : undefined,
		anew: both ? askedAnew(was, now, fresh, answers) : [],
	};
}
