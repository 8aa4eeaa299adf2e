// Questions with options: one, several, or a poll. Real radio buttons and checkboxes until the answer, a list after it.
import { lookup } from '../../content/model/lookup.ts';
import type { Choice, Option, Poll } from '../../content/model/question.ts';
import { Inline } from './inline.tsx';
import { Prose } from './prose.tsx';
import type { Scope } from './scope.ts';
import { Tick } from './tick.tsx';

type FormProps = {
	question: Choice | Poll;
	draft: readonly string[] | undefined;
	scope: Scope;
};

/**
 * `draft` are the ids that are chosen and not handed in. Where one can be chosen, a press is the answer, and arrow keys only
 * move the choice; where several can, a press only chooses.
 */
export function ChoiceForm({ question, draft = [], scope }: FormProps) {
	const several = question.kind === 'choice' && question.pick === 'several';
	const hold = (answer: string[]) =>
		scope.dispatch({ type: 'draft', question: question.id, answer });
	return (
		<fieldset class="options" aria-labelledby="ask" aria-describedby="how">
			{question.options.map(({ id, text }) => (
				<label key={id} class="option" part="option">
					<input
						type={several ? 'checkbox' : 'radio'}
						name={question.id}
						value={id}
						checked={draft.includes(id)}
						onChange={() => hold(several ? toggled(draft, id) : [id])}
						onClick={(event) => {
							// Arrow keys move through radio buttons with clicks of detail 0; only a press is an answer.
							if (several || event.detail === 0) return;
							scope.dispatch({ type: 'answer', question: question.id, answer: [id] });
						}}
					/>
					<span>
						<Inline text={text} />
					</span>
				</label>
			))}
		</fieldset>
	);
}

type ResultProps = { question: Choice | Poll; chosen: readonly string[]; scope: Scope };

/** All options in their order: what was chosen or is right says so, with its feedback open; the rest folds its own. */
export function ChoiceResult({ question, chosen, scope }: ResultProps) {
	return (
		<ul class="options">
			{question.options.map((option) => (
				<OptionResult
					key={option.id}
					option={option}
					fate={fateOf(question, option, chosen)}
					place={`question/${question.id}/${option.id}`}
					scope={scope}
				/>
			))}
		</ul>
	);
}

/** What became of an option. `rest` was neither chosen nor right. */
type Fate = 'yourRight' | 'yourWrong' | 'yourVote' | 'rightAnswer' | 'missed' | 'rest';

const STYLE = {
	yourRight: 'right',
	rightAnswer: 'right',
	missed: 'missed',
	yourWrong: 'wrong',
	yourVote: 'vote',
	rest: 'rest',
} as const satisfies Record<Fate, string>;

type OptionProps = { option: Option; fate: Fate; place: string; scope: Scope };

function OptionResult({ option, fate, place, scope }: OptionProps) {
	const shown = lookup(scope.open, place) ?? fate !== 'rest';
	const style = STYLE[fate];
	const row = (
		<>
			<span class="sign-box">
				{style === 'right' || style === 'missed' ? <Tick kind="right" /> : null}
				{style === 'wrong' ? <Tick kind="wrong" /> : null}
			</span>
			<span>
				<Inline text={option.text} />
				{fate !== 'rest' && <span class="fate">{scope.words.say(fate)}</span>}
			</span>
		</>
	);
	return (
		<li class={`option is-${style}`} part="option">
			{fate === 'rest' && option.feedback ? (
				<button
					type="button"
					class="row"
					aria-expanded={shown}
					aria-controls={place}
					onClick={() => scope.dispatch({ type: 'toggle', key: place, open: !shown })}
				>
					{row}
				</button>
			) : (
				<div class="row">{row}</div>
			)}
			{option.feedback && (
				<div class="feedback" part="feedback" id={place} hidden={!shown}>
					<Prose text={option.feedback} scope={scope} place={place} />
				</div>
			)}
		</li>
	);
}

function fateOf(question: Choice | Poll, option: Option, chosen: readonly string[]): Fate {
	const mine = chosen.includes(option.id);
	if (question.kind === 'poll') return mine ? 'yourVote' : 'rest';
	if (option.correct) {
		if (mine) return 'yourRight';
		return question.pick === 'several' ? 'missed' : 'rightAnswer';
	}
	return mine ? 'yourWrong' : 'rest';
}

function toggled(list: readonly string[], id: string): string[] {
	return list.includes(id) ? list.filter((it) => it !== id) : [...list, id];
}
