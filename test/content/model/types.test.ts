// What the compiler knows: these fail in `tsc`, not when they run.
import { expectTypeOf, test } from 'vitest';
import type { Card } from '../../../content/model/card.ts';
import type { Finding } from '../../../content/model/finding.ts';
import { isSlug, type Slug } from '../../../content/model/ids.ts';
import { pieceKey } from '../../../content/model/keys.ts';
import type { Draft, Explainer, Piece, Quiz } from '../../../content/model/piece.ts';
import type { Question } from '../../../content/model/question.ts';
import { type Checked, validatePiece } from '../../../content/model/validate.ts';

test('the kind tells pieces, questions and cards apart', () => {
	expectTypeOf<Piece>().toEqualTypeOf<Quiz | Explainer>();
	expectTypeOf<Question['kind']>().toEqualTypeOf<
		'choice' | 'number' | 'order' | 'poll' | 'later'
	>();
	expectTypeOf<Card['kind']>().toEqualTypeOf<
		'text' | 'people' | 'timeline' | 'figures' | 'terms' | 'unknowns' | 'later'
	>();
});

test('a piece can stand for its draft, and not the other way round', () => {
	expectTypeOf<Piece>().toExtend<Draft>();
	expectTypeOf<Draft>().not.toExtend<Piece>();
});

test('a key wants a slug that has been checked', () => {
	expectTypeOf(pieceKey).parameter(0).toEqualTypeOf<Slug>();
	expectTypeOf<string>().not.toExtend<Slug>();
	expectTypeOf(isSlug).guards.toEqualTypeOf<Slug>();
});

test('a checked value is a piece or a list of findings', () => {
	expectTypeOf(validatePiece).returns.toEqualTypeOf<Checked<Piece>>();
	expectTypeOf<Extract<Checked<Piece>, { ok: false }>['findings']>().toEqualTypeOf<Finding[]>();
});
