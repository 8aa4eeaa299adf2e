// What a reader who comes back has answered before. What has been kept may be old, or written by somebody else: only what
// fits the quiz counts.
import { lookup } from '../../content/model/lookup.ts';
import type { Piece, Quiz } from '../../content/model/piece.ts';
import type { Answer, Answers, Given } from '../../content/model/points.ts';
import type { Question } from '../../content/model/question.ts';
import { keptFor, recordIn, seenIn } from '../app/kept.ts';
import { knownKinds } from '../app/known-kinds.ts';
import type { Recalled } from '../app/shown.ts';
import type { Options } from '../options.ts';
import { initialState, type State } from '../state/state.ts';

/** What a page has kept of an earlier visit. */
export function recall(came: Piece, options: Options): Recalled {
	const piece = knownKinds(came);
	const kept = keptFor(piece.slug, options);
	return { state: stateFrom(piece, kept, options), seen: seenIn(kept) };
}

/** The state of a reader who comes back; nothing where nothing that fits was kept. */
function stateFrom(piece: Piece, kept: unknown, options: Options): State | undefined {
	if (piece.kind !== 'quiz') return undefined;
	const answers = fitting(piece, recordIn(kept, 'answers'));
	const given = pointsIn(recordIn(kept, 'given'));
	if (Object.keys({ ...answers, ...given }).length === 0) return undefined;
	const begun = { ...initialState, answers, given };
	if (options.part) return begun;
	const at = openIn(piece, answers);
	return { ...begun, at, completed: at === 'end' };
}

/** Where a reader goes on: the first question without an answer, or the end. */
export function openIn({ questions }: Quiz, answers: Answers): State['at'] {
	const open = questions.findIndex(
		({ id, kind }) => kind !== 'later' && lookup(answers, id) === undefined,
	);
	return open < 0 ? 'end' : open;
}

/** Those of the answers that can be answers to the questions as they are now. */
export function fitting({ questions }: Quiz, answers: Readonly<Record<string, unknown>>): Answers {
	return Object.fromEntries(
		questions.flatMap((question) => {
			const answer = lookup(answers, question.id);
			return fits(question, answer) ? [[question.id, answer]] : [];
		}),
	);
}

/** Points as they can be: more than none, one at most. */
function pointsIn(record: Record<string, unknown>): Given {
	const pairs = Object.entries(record);
	return Object.fromEntries(
		pairs.flatMap(([id, points]) =>
			typeof points === 'number' && points > 0 ? [[id, Math.min(points, 1)]] : [],
		),
	);
}

function fits(question: Question, answer: unknown): answer is Answer {
	if (question.kind === 'later') return false;
	if (question.kind === 'number') {
		return typeof answer === 'number' && answer >= question.min && answer <= question.max;
	}
	const ids = (question.kind === 'order' ? question.items : question.options).map(({ id }) => id);
	if (!Array.isArray(answer) || answer.length === 0) return false;
	const whole = question.kind !== 'order' || answer.length === ids.length;
	return whole && answer.every((id) => ids.includes(id));
}
