// For each band of a quiz the answers that end in it, as few points as do. Pure.
import type { Band, Quiz } from '../../model/piece.ts';
import type { Answer, Answers } from '../../model/points.ts';
import { scoreOf } from '../../model/scoring.ts';
import { answersOf, bestAnswer, type Try } from './answers.ts';

/** A band and the answers that end in it; undefined where none do. */
export type Ending = { band: Band; answers: Answers | undefined };

/** So many sums are told apart; of more, some at even distances are kept, the least and the most among them. */
const SUMS = 400;

/** Answers as a chain, so that thousands of endings share what they have in common. */
type Chain = { id: string; answer: Answer; before: Chain } | undefined;

/** The bands from the lowest, each with answers to all questions that end in it. */
export function endingsOf(quiz: Quiz): Ending[] {
	const endings = everySum(quiz).map((chain) => {
		const answers = unchained(chain);
		return { answers, band: scoreOf(quiz, answers).band };
	});
	return quiz.bands
		.toSorted((a, b) => a.from - b.from)
		.map((band) => ({ band, answers: endings.find((it) => it.band === band)?.answers }));
}

/** The best answer to each question that has any. */
export function bestAnswers({ questions }: Pick<Quiz, 'questions'>): Answers {
	return Object.fromEntries(
		questions.flatMap((question) => {
			const answer = bestAnswer(question);
			return answer === undefined ? [] : [[question.id, answer]];
		}),
	);
}

/** Answers for each sum of points, from the lowest. */
function everySum({ questions }: Quiz): Chain[] {
	let sums: [sum: number, chain: Chain][] = [[0, undefined]];
	for (const question of questions) {
		const tries = apart(answersOf(question));
		if (tries.length === 0) continue;
		const next = new Map<number, Chain>();
		for (const [sum, before] of sums) {
			for (const { answer, points = 0 } of tries) {
				const total = Math.round((sum + points) * 1000) / 1000;
				if (!next.has(total)) next.set(total, { id: question.id, answer, before });
			}
		}
		sums = thinned([...next].sort(([a], [b]) => a - b));
	}
	return sums.map(([, chain]) => chain);
}

/** One answer for each number of points. */
function apart(all: readonly Try[]): Try[] {
	const sorted = all.toSorted((a, b) => (a.points ?? 0) - (b.points ?? 0));
	return sorted.filter(({ points }, i) => i === 0 || points !== sorted[i - 1]?.points);
}

function thinned<T>(sorted: T[]): T[] {
	if (sorted.length <= SUMS) return sorted;
	const step = (sorted.length - 1) / (SUMS - 1);
	return Array.from({ length: SUMS }, (_, i) => sorted[Math.round(i * step)]).filter(
		(it) => it !== undefined,
	);
}

function unchained(chain: Chain): Answers {
	const pairs: [string, Answer][] = [];
	for (let it = chain; it; it = it.before) pairs.unshift([it.id, it.answer]);
	return Object.fromEntries(pairs);
}
