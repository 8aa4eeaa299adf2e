// A bar of one segment a question that fills in the colour and shape of the result.

import { lookup } from '../../content/model/lookup.ts';
import type { Quiz } from '../../content/model/piece.ts';
import type { State } from '../state/state.ts';
import { verdictOf } from '../state/verdict.ts';
import type { Scope } from './scope.ts';

type Props = { quiz: Quiz; state: State; scope: Scope };

/** Where the reader is, in words and as a bar. */
export function Progress({ quiz, state, scope }: Props) {
	const { words } = scope;
	const total = quiz.questions.length;
	const n = state.at === 'end' ? total : state.at + 1;
	return (
		<div class="progress">
			<p class="small">{words.say('progress', { n, total })}</p>
			<span class="segments" aria-hidden="true">
				{quiz.questions.map((question, i) => (
					<span
						key={question.id}
						class={`segment is-${verdictOf(quiz, question, lookup(state.answers, question.id))}`}
						data-here={i === state.at}
					/>
				))}
			</span>
		</div>
	);
}
