// How a question is answered: the inputs of its kind, and the button that hands them in.
import { type Answer, idsIn } from '../../content/model/points.ts';
import type { KnownQuestion } from '../../content/model/question.ts';
import { firstNumber, firstOrder } from '../state/draft.ts';
import { ChoiceForm } from './choice.tsx';
import { NumberForm } from './number.tsx';
import { OrderForm } from './order.tsx';
import type { Scope } from './scope.ts';

type Props = { question: KnownQuestion; draft: Answer | undefined; scope: Scope };

/** Not a form element: in a sandbox a browser drops its submit event. Where Enter is pressed, shadow.ts presses the button. */
export function AnswerForm({ question, draft, scope }: Props) {
	const ready = draft ?? untouched(question, scope);
	const open = ready === undefined || (typeof ready === 'object' && ready.length === 0);
	const several = question.kind === 'choice' && question.pick === 'several';
	const handIn = () => {
		if (open) return;
		scope.dispatch({ type: 'answer', question: question.id, answer: ready });
	};
	return (
		<div class="form">
			<Inputs question={question} draft={draft} scope={scope} />
			<button
				type="button"
				id="check"
				class="button"
				part="button"
				hidden={open && !several}
				disabled={open}
				onClick={handIn}
			>
				{scope.words.say(question.kind === 'poll' ? 'vote' : 'check')}
			</button>
		</div>
	);
}

function Inputs({ question, draft, scope }: Props) {
	switch (question.kind) {
		case 'choice':
		case 'poll':
			return <ChoiceForm question={question} draft={idsIn(draft)} scope={scope} />;
		case 'number':
			return <NumberForm question={question} draft={draft} scope={scope} />;
		case 'order':
			return <OrderForm question={question} draft={draft} scope={scope} />;
	}
}

/** What is handed in if nothing was touched: choices need one, the others stand somewhere already. */
function untouched(question: KnownQuestion, { slug }: Scope): Answer | undefined {
	switch (question.kind) {
		case 'choice':
		case 'poll':
			return undefined;
		case 'number':
			return firstNumber(question);
		case 'order':
			return firstOrder(slug, question);
	}
}
