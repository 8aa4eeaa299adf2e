// Tells a reader whose answers were remembered what has been corrected since.
import { lookup } from '../../content/model/lookup.ts';
import type { Quiz } from '../../content/model/piece.ts';
import { earned, type Given } from '../../content/model/points.ts';
import type { Current } from '../app/renewing.ts';
import { onlyPart } from '../parts/only-part.ts';
import { withWorth } from './carried-over.ts';
import { askedAnew, newCorrections, placesOf } from './changes.ts';
import { correctedSpots } from './marks.ts';
import type { Points } from './notice.tsx';
import { renew } from './renew.tsx';

/** @param seen - the ids of the corrections there were */
export function welcomeBack(current: Current, seen: readonly string[]): void {
	const { delivery } = current.subject;
	const { state } = current.shown;
	const piece = onlyPart(delivery.piece, current.options.part);
	if (piece.kind !== 'quiz' || !current.there()) return;
	const fresh = newCorrections(seen, piece);
	if (fresh.length === 0) return;
	const targets = fresh.map(({ target }) => target);
	const given = withWorth(piece, state.answers, state.given);
	renew(
		current,
		delivery,
		{ ...state, given },
		{
			piece,
			lines: [{ word: 'sinceLast', places: placesOf(piece, targets) }],
			marks: correctedSpots(piece, targets, 'sinceLast'),
			was: { ...scoreThen(piece, seen, state.given), answers: state.answers },
			anew: askedAnew(piece, piece, fresh, state.answers),
		},
	);
}

/** The score before the new corrections: what each answer was worth then, out of all that counted then. */
function scoreThen(quiz: Quiz, seen: readonly string[], given: Given): Omit<Points, 'answers'> {
	const corrections = quiz.corrections?.filter(({ id }) => seen.includes(id));
	const then = { ...quiz, corrections };
	const points = quiz.questions.flatMap((question) => {
		const worth = lookup(given, question.id);
		return earned(then, question, undefined, worth) === undefined ? [] : (worth ?? 0);
	});
	let sum = 0;
	for (const each of points) sum += each;
	return { points: sum, max: points.length };
}
