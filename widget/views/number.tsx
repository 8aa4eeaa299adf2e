// A number question: a large figure above a slider with a stepper; after the answer both marks on one scale.

import type { Answer } from '../../content/model/points.ts';
import type { NumberQuestion } from '../../content/model/question.ts';
import { firstNumber, onStep } from '../state/draft.ts';
import { rightInWords, withUnit } from './in-words.ts';
import type { Scope } from './scope.ts';

type FormProps = { question: NumberQuestion; draft: Answer | undefined; scope: Scope };

/**
 * Untouched it stands at the middle step, so that neither end is suggested. At an end a button can still be focused and
 * changes nothing. Only what the buttons did is told as `moved`.
 */
export function NumberForm({ question, draft, scope }: FormProps) {
	const { min, max, step, unit } = question;
	const { words } = scope;
	const value = typeof draft === 'number' ? draft : firstNumber(question);
	const { id } = question;
	const draftOf = (next: number) =>
		({ type: 'draft', question: id, answer: onStep(next, question) }) as const;
	const move = (by: number) => scope.dispatch({ ...draftOf(value + by), moved: id });
	return (
		<>
			{/* A slider says its value itself, and for the buttons the live region does. */}
			<output class="figure" for="slider" aria-live="off">
				{words.number(value)} {unit && <small>{unit}</small>}
			</output>
			<div class="slider">
				<button
					type="button"
					class="step"
					aria-label={words.say('less')}
					aria-disabled={value <= min}
					onClick={() => move(-step)}
				>
					−
				</button>
				<input
					id="slider"
					type="range"
					min={min}
					max={max}
					step={step}
					value={value}
					aria-labelledby="ask"
					aria-describedby="how"
					aria-valuetext={withUnit(words.number(value), unit)}
					onInput={(event) => scope.dispatch(draftOf(event.currentTarget.valueAsNumber))}
				/>
				<button
					type="button"
					class="step"
					aria-label={words.say('more')}
					aria-disabled={value + step > max}
					onClick={() => move(step)}
				>
					+
				</button>
			</div>
			<p class="ends">
				<span>{words.number(min)}</span>
				<span>{words.number(max)}</span>
			</p>
		</>
	);
}

type ResultProps = { question: NumberQuestion; given: number; scope: Scope };

/** The scale is for the eye, and runs from the right in RTL; the list below it says the same in words. */
export function NumberResult({ question, given, scope }: ResultProps) {
	const { words, dir } = scope;
	const { min, max, answer, accept, unit } = question;
	const right = rightInWords(question, words);
	const x = (value: number) => {
		const share = ((value - min) / (max - min)) * 100;
		return dir === 'rtl' ? 100 - share : share;
	};
	return (
		<div class="number-result">
			<p class="figure" aria-hidden="true">
				{right}
			</p>
			<svg class="scale" viewBox="-4 0 108 13" aria-hidden="true">
				<path class="line" d="M0 9H100" />
				<rect
					class="accept"
					x={Math.min(x(accept[0]), x(accept[1]))}
					y="6"
					width={Math.max(Math.abs(x(accept[1]) - x(accept[0])), 1)}
					height="6"
				/>
				<path class="answer" d={`m${x(answer)} 5-2.5-4.5h5Z`} />
				<circle class="given" cx={x(given)} cy="9" r="2.6" />
			</svg>
			<p class="ends" aria-hidden="true">
				<span>{words.number(min)}</span>
				<span>{words.number(max)}</span>
			</p>
			<ul class="legend">
				<li class="is-answer">{words.say('rightNumber', { n: right })}</li>
				<li class="is-given">
					{words.say('yourNumber', { n: withUnit(words.number(given), unit) })}{' '}
					{distance(question, given, scope)}
				</li>
			</ul>
		</div>
	);
}

/** How far off, in words. */
function distance({ answer, accept }: NumberQuestion, given: number, { words }: Scope): string {
	if (given === answer) return words.say('spotOn');
	const n = words.number(Math.abs(given - answer));
	if (given >= accept[0] && given <= accept[1]) return words.say('closeEnough', { n });
	return words.say(given < answer ? 'tooLow' : 'tooHigh', { n });
}
