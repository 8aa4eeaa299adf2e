// For each band of a quiz the answers that end in it, as few points as do. Pure.
import type { Band, Quiz } from '../../model/piece.ts';
import type { Answers } from '../../model/points.ts';
import { scoreOf } from '../../model/scoring.ts';
import { answersOf, bestAnswer, type Try } from './answers.ts';

/** A band and the answers that end in it; undefined where none do. */
export type Ending = { band: Band; answers: Answers | undefined };

/** More sums than this are not told apart: a quiz of many questions has steps enough without. */
const SUMS = 400;

/** The bands from the lowest, each with answers to all questions that end in it. */
export function endingsOf(quiz: Quiz): Ending[] {
	const endings = [...everySum(quiz).values()];
	return quiz.bands
		.toSorted((a, b) => a.from - b.from)
		.map((band) => ({
			band,
			answers: endings.find((answers) => scoreOf(quiz, answers).band === band),
		}));
}

/** Answers by the sum of points they come to, from the lowest. */
function everySum(quiz: Quiz): Map<number, Answers> {
	let sums = new Map<number, Answers>([[0, {}]]);
	for (const question of quiz.questions) {
		const tries = triesOf(answersOf(question), sums.size < SUMS);
		if (tries.length === 0) continue;
		const next = new Map<number, Answers>();
		for (const [sum, answers] of sums) {
			for (const { answer, points = 0 } of tries) {
				const total = Math.round((sum + points) * 1000) / 1000;
				if (!next.has(total)) next.set(total, { ...answers, [question.id]: answer });
			}
		}
		sums = next;
	}
	return new Map([...sums].sort(([a], [b]) => a - b));
}

/** One answer for each number of points; only the least and the most where there are sums enough. */
function triesOf(all: readonly Try[], fine: boolean): Try[] {
	const sorted = all.toSorted((a, b) => (a.points ?? 0) - (b.points ?? 0));
	const apart = sorted.filter(({ points }, i) => i === 0 || points !== sorted[i - 1]?.points);
	return fine ? apart : apart.filter((_, i) => i === 0 || i === apart.length - 1);
}

/** The best answers to all questions that come before one. */
export function answersBefore({ questions }: Pick<Quiz, 'questions'>, id: string): Answers {
	const until = questions.findIndex((question) => question.id === id);
	return bestAnswers(questions.slice(0, Math.max(0, until)));
}

/** The best answer to each question that has any. */
export function bestAnswers(questions: Quiz['questions']): Answers {
	return Object.fromEntries(
		questions.flatMap((question) => {
			const answer = bestAnswer(question);
			return answer === undefined ? [] : [[question.id, answer]];
		}),
	);
}
