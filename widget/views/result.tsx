// The end of a quiz: the score set large, its band, the way back to each question, and to the start.

import { lookup } from '../../content/model/lookup.ts';
import type { Quiz } from '../../content/model/piece.ts';
import { scoreOf } from '../../content/model/scoring.ts';
import { answerTo, type State } from '../state/state.ts';
import { verdictOf } from '../state/verdict.ts';
import { Inline } from './inline.tsx';
import { Prose } from './prose.tsx';
import type { Scope } from './scope.ts';

type Props = { quiz: Quiz; state: State; scope: Scope };

/** No correction takes points away (`state.given`); where no question counts, there is no band. `#ask` takes the focus. */
export function ResultView({ quiz, state, scope }: Props) {
	const { words } = scope;
	const { points, max, band } = scoreOf(quiz, state.answers, state.given);
	return (
		<div class="result">
			<h3 class="score" id="ask" tabIndex={-1}>
				<span class="visually-hidden">
					{words.say('yourScore')}
					{words.say('colon')}
				</span>
				<span class="figure">{words.number(points)}</span>{' '}
				<span class="of">{words.say('ofMax', { max })}</span>
			</h3>
			{band && (
				<>
					<h4 class="band">
						<Inline text={band.title} />
					</h4>
					<Prose text={band.text} scope={scope} place={`band/${quiz.bands.indexOf(band)}`} />
				</>
			)}
			<ProgressLinks quiz={quiz} state={state} scope={scope} />
			<button type="button" class="link again" onClick={() => scope.dispatch({ type: 'again' })}>
				{words.say('again')}
			</button>
		</div>
	);
}

/** The bar of the questions once more: each segment leads back to its question. */
function ProgressLinks({ quiz, state, scope }: Props) {
	const { words } = scope;
	return (
		<ol class="segments" aria-label={words.say('questions')}>
			{quiz.questions.map((question, i) => {
				const { id } = question;
				const verdict = verdictOf(quiz, question, answerTo(state, id), lookup(state.given, id));
				const label = words.say('toQuestion', { n: i + 1, verdict: words.say(verdict) });
				return (
					<li key={question.id}>
						<button
							type="button"
							class={`segment is-${verdict}`}
							aria-label={label}
							onClick={() => scope.dispatch({ type: 'go', to: i })}
						>
							<span>{words.number(i + 1)}</span>
						</button>
					</li>
				);
			})}
		</ol>
	);
}
