// What the widget's views are given when the worker draws them: a piece as a reader begins it.
import type { WordList } from '../../content/model/boot.ts';
import { directionOf } from '../../content/model/language.ts';
import type { Piece } from '../../content/model/piece.ts';
import { scheduleOf } from '../../content/model/time.ts';
import { dateWriter } from '../../content/model/written-date.ts';
import { ageAt } from '../../widget/views/age.ts';
import type { Scope } from '../../widget/views/scope.ts';
import { usesOf } from '../../widget/views/uses.tsx';
import { wordsFor } from '../../widget/views/words.ts';

/** A piece in the state in which it is `since` an instant, in epoch milliseconds. */
export type Drawn = { piece: Piece; rev: string; words: WordList; since: number };

/** Where links lead, what is listed, how notes are reached, who hears a press: not the same with scripts and without. */
type Own = Pick<Scope, 'origin' | 'roomy' | 'listed' | 'Mark' | 'dispatch'>;

/** Dates are written here; the state of the piece is that of `since`, so the same subject is always drawn the same. */
export function scopeOf({ piece, rev, words, since }: Drawn, own: Own): Scope {
	return {
		...own,
		words: wordsFor(piece.lang, words, dateWriter(piece.lang, piece.zone)),
		dir: directionOf(piece.lang),
		slug: piece.slug,
		rev,
		contact: piece.contact,
		claims: piece.claims,
		sources: piece.sources,
		age: ageAt(piece, scheduleOf(piece), since),
		// Of a quiz no question has been answered, or the first alone, to which its own notes do not lead.
		uses: piece.kind === 'explainer' ? usesOf(piece) : [],
		pageOf: (slug) => `${own.origin}/p/${slug}`,
		corrections: piece.corrections,
		given: {},
		open: {},
		filter: undefined,
	};
}
