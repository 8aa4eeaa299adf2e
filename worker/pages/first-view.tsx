// The first view of a piece: a quiz up to the answer of its first question, an explainer whole. The widget draws it, and
// takes over from the same markup.
import type { Answered, FirstView } from '../../content/model/first-view.ts';
import { isOnePress } from '../../content/model/one-press.ts';
import type { Explainer, Quiz } from '../../content/model/piece.ts';
import { earned } from '../../content/model/points.ts';
import { ClosingView } from '../../widget/views/closing.tsx';
import { ExplainerView } from '../../widget/views/explainer.tsx';
import { resultInWords } from '../../widget/views/in-words.ts';
import { QuizView } from '../../widget/views/quiz.tsx';
import { drawingOf, type Subject } from './drawing.tsx';

/** A first view, or nothing where the first question cannot be answered by one press: such a quiz is sent whole. */
export function firstView(subject: Subject): FirstView | undefined {
	switch (subject.piece.kind) {
		case 'quiz':
			return ofQuiz(subject.piece, subject);
		case 'explainer':
			return ofExplainer(subject.piece, subject);
	}
}

function ofQuiz(quiz: Quiz, subject: Subject): FirstView | undefined {
	const [question] = quiz.questions;
	if (!question || quiz.questions.length === 1 || !isOnePress(question)) return undefined;
	const drawing = drawingOf(subject);
	const { scope } = drawing;
	const body = (answers: Record<string, string[]>) => (
		<QuizView quiz={quiz} state={{ ...BEGINNING, answers }} scope={scope} />
	);
	const answered = (id: string): Answered => {
		const points = earned(quiz, question, [id], 0);
		return {
			body: drawing.trees(body({ [question.id]: [id] })),
			said: resultInWords(quiz, question, [id], scope.words),
			...(points !== undefined && { points }),
		};
	};
	const view = drawing.frame(body({}));
	const answers = question.options.map(({ id }) => [id, answered(id)] as const);
	return {
		head: headOf(subject, quiz.questions.length),
		...timesOf(subject),
		view,
		notes: drawing.notes([view, ...answers.flatMap(([, it]) => it.body)]),
		answers: Object.fromEntries(answers),
		elsewhere: drawing.elsewhere(),
	};
}

function ofExplainer(explainer: Explainer, subject: Subject): FirstView {
	const drawing = drawingOf(subject);
	const { scope } = drawing;
	const view = drawing.frame(
		<>
			<ExplainerView explainer={explainer} scope={scope} />
			<ClosingView piece={explainer} shared={undefined} printing={false} scope={scope} />
		</>,
	);
	return {
		head: headOf(subject, explainer.cards.length),
		...timesOf(subject),
		view,
		notes: drawing.notes([view]),
		answers: {},
		elsewhere: drawing.elsewhere(),
	};
}

function timesOf({ since, changesAt }: Subject): Pick<FirstView, 'since' | 'until'> {
	return { since, ...(changesAt !== undefined && { until: changesAt }) };
}

/** Where a reader begins. */
const BEGINNING = {
	at: 0,
	drafts: {},
	given: {},
	reopened: undefined,
	open: {},
	filter: undefined,
	completed: false,
	shared: undefined,
} as const;

function headOf({ piece, rev }: Subject, total: number): FirstView['head'] {
	const { slug, kind, lang, story, sensitive } = piece;
	return { slug, rev, kind, lang, story, total, sensitive: sensitive === true };
}
