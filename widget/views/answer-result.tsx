// What became of an answer, in the form in which it was given.
import { type Answer, idsIn } from '../../content/model/points.ts';
import type { KnownQuestion } from '../../content/model/question.ts';
import { ChoiceResult } from './choice.tsx';
import { NumberResult } from './number.tsx';
import { OrderResult } from './order.tsx';
import type { Scope } from './scope.ts';

type Props = { question: KnownQuestion; answer: Answer; scope: Scope };

/** Nothing for a number question whose answer is no number; what does not fit its question is kept out of the state. */
export function AnswerResult({ question, answer, scope }: Props) {
	switch (question.kind) {
		case 'choice':
		case 'poll':
			return <ChoiceResult question={question} chosen={idsIn(answer) ?? []} scope={scope} />;
		case 'number':
			if (typeof answer !== 'number') return null;
			return <NumberResult question={question} given={answer} scope={scope} />;
		case 'order':
			return <OrderResult question={question} given={idsIn(answer) ?? []} scope={scope} />;
	}
}
