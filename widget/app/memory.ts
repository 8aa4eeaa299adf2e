// What a reader has answered, kept where the page allows it. What has been kept may be old, or written by somebody else:
// only what fits the quiz counts.
import { lookup } from '../../content/model/lookup.ts';
import type { Piece } from '../../content/model/piece.ts';
import type { Answer } from '../../content/model/points.ts';
import type { Question } from '../../content/model/question.ts';
import type { Options } from '../options.ts';
import { initialState, type State } from '../state/state.ts';
import { storageKey, storageOf } from '../storage.ts';

/** The state of a reader who comes back; nothing where nothing that fits was kept. */
export function recall(piece: Piece, options: Options): State | undefined {
	if (piece.kind !== 'quiz') return undefined;
	const kept = read(options, piece.slug);
	const answers = Object.fromEntries(
		piece.questions.flatMap((question) => {
			const answer = lookup(kept.answers, question.id);
			return fits(question, answer) ? [[question.id, answer]] : [];
		}),
	);
	if (Object.keys(answers).length === 0) return undefined;
	if (options.part) return { ...initialState, answers };
	const open = piece.questions.findIndex(
		({ id, kind }) => kind !== 'later' && lookup(answers, id) === undefined,
	);
	const at = open < 0 ? 'end' : open;
	return { ...initialState, answers, at, completed: at === 'end' };
}

function read(options: Options, slug: string): { answers: Record<string, unknown> } {
	try {
		const kept: unknown = JSON.parse(
			storageOf(options)?.getItem(storageKey(slug, options)) ?? 'null',
		);
		const answers: unknown = typeof kept === 'object' && kept ? Reflect.get(kept, 'answers') : {};
		return { answers: typeof answers === 'object' && answers ? { ...answers } : {} };
	} catch {
		return { answers: {} };
	}
}

/** Whether what was kept can be an answer to the question as it is now. */
function fits(question: Question, answer: unknown): answer is Answer {
	if (question.kind === 'later') return false;
	if (question.kind === 'number') return typeof answer === 'number' && Number.isFinite(answer);
	const ids = (question.kind === 'order' ? question.items : question.options).map(({ id }) => id);
	if (!Array.isArray(answer) || answer.length === 0) return false;
	const whole = question.kind !== 'order' || answer.length === ids.length;
	return whole && answer.every((id) => ids.includes(id));
}
