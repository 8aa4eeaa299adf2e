// What the widget's views are given when the worker draws them: a piece as a reader begins it.
import type { WordList } from '../../content/model/boot.ts';
import { directionOf } from '../../content/model/language.ts';
import type { Piece } from '../../content/model/piece.ts';
import { ageAt } from '../../widget/views/age.ts';
import type { Scope } from '../../widget/views/scope.ts';
import { usesOf } from '../../widget/views/uses.tsx';
import { wordsFor } from '../../widget/views/words.ts';

/** A piece in the state in which it is `since` an instant, in epoch milliseconds. */
export type Drawn = { piece: Piece; rev: string; words: WordList; since: number };

/** Where links lead, how notes are reached, and who hears a press: not the same with scripts and without. */
type Own = Pick<Scope, 'origin' | 'roomy' | 'Mark' | 'dispatch'>;

export function scopeOf({ piece, rev, words, since }: Drawn, own: Own): Scope {
	return {
		...own,
		words: wordsFor(piece.lang, words),
		dir: directionOf(piece.lang),
		slug: piece.slug,
		rev,
		contact: piece.contact,
		zone: piece.zone,
		claims: piece.claims,
		sources: piece.sources,
		age: ageAt(piece, since),
		// Of a quiz no question has been answered, or the first alone, to which its own notes do not lead.
		uses: piece.kind === 'explainer' ? usesOf(piece) : [],
		pageOf: (slug) => `${own.origin}/p/${slug}`,
		open: {},
		filter: undefined,
	};
}
