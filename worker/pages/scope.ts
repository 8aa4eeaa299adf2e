// What the widget's views are given when the worker draws them: a piece as a reader begins it.
import type { WordList } from '../../content/model/boot.ts';
import { directionOf } from '../../content/model/language.ts';
import type { Piece } from '../../content/model/piece.ts';
import { scheduleOf } from '../../content/model/time.ts';
import { dateWriter } from '../../content/model/written-date.ts';
import type { Scope } from '../../widget/views/scope.ts';
import { wordsFor } from '../../widget/views/words.ts';

/** `now` is in epoch milliseconds. */
export type Drawn = { piece: Piece; words: WordList; now: number };

/** Where links lead, how notes are reached, and who hears a press: not the same with scripts and without. */
type Own = Pick<Scope, 'origin' | 'roomy' | 'Mark' | 'dispatch'>;

export function scopeOf({ piece, words, now }: Drawn, own: Own): Scope {
	return {
		...own,
		words: wordsFor(piece.lang, words, dateWriter(piece.lang, piece.zone)),
		dir: directionOf(piece.lang),
		slug: piece.slug,
		schedule: scheduleOf(piece),
		claims: piece.claims,
		sources: piece.sources,
		now,
		pageOf: (slug) => `${own.origin}/p/${slug}`,
		open: {},
		filter: undefined,
	};
}
