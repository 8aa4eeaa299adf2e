// Where the reader is, in words and as a bar of one segment a question that fills in the colour and shape of the result.

import { lookup } from '../../content/model/lookup.ts';
import type { Quiz } from '../../content/model/piece.ts';
import type { Answers } from '../../content/model/points.ts';
import { verdictOf } from '../state/verdict.ts';
import type { Scope } from './scope.ts';

/** Where in a quiz the reader is. */
export type Here = { quiz: Quiz; at: number; answers: Answers; scope: Scope };

/** `at` counts from 0. The bar is for the eye alone; at the end result.tsx has it as buttons. */
export function Progress({ quiz, at, answers, scope }: Here) {
	const total = quiz.questions.length;
	return (
		<div class="progress">
			<p class="small">{scope.words.say('progress', { n: at + 1, total })}</p>
			<span class="segments" aria-hidden="true">
				{quiz.questions.map((question, i) => (
					<span
						key={question.id}
						class={`segment is-${verdictOf(quiz, question, lookup(answers, question.id), lookup(scope.given, question.id))}`}
						data-here={i === at}
					/>
				))}
			</span>
		</div>
	);
}
