// What every view is given that stays as it is while one revision of a piece is shown.
import type { Part } from '../parts/part.ts';
import { Mark } from '../views/mark.tsx';
import type { Scope } from '../views/scope.ts';
import { isRoomy } from '../width.ts';
import type { Before, Subject } from './shown.ts';
import { wordsOf } from './words-of.ts';

export type SteadyScope = Omit<
	Scope,
	'age' | 'uses' | 'listed' | 'given' | 'open' | 'filter' | 'passage'
>;

/** For a piece in an element's shadow root; `before` is the revision that it takes the place of. */
export function steadyScope(
	element: Element,
	{ delivery, origin }: Pick<Subject, 'delivery' | 'origin'>,
	{ piece: { corrections } }: Pick<Part, 'piece'>,
	before: Pick<Before, 'marks'> | undefined,
	dispatch: Scope['dispatch'],
): SteadyScope {
	const { piece, rev, dir } = delivery;
	return {
		words: wordsOf(delivery),
		dir,
		slug: piece.slug,
		rev,
		contact: piece.contact,
		claims: piece.claims,
		sources: piece.sources,
		corrections,
		marks: before?.marks,
		origin,
		pageOf: (slug) => `${origin}/p/${slug}`,
		roomy: isRoomy(element, piece.kind),
		Mark,
		dispatch,
	};
}
