// The first view of a piece, drawn with the widget's own views: a quiz up to the answer of its first question, an
// explainer whole. The widget takes over from the same markup.
import type { ComponentChildren } from 'preact';
import type { WordList } from '../../content/model/boot.ts';
import type { Answered, FirstView, Tree } from '../../content/model/first-view.ts';
import { CARD_KINDS, QUESTION_KINDS } from '../../content/model/kinds.ts';
import { directionOf } from '../../content/model/language.ts';
import { withLater } from '../../content/model/later.ts';
import type { Explainer, Piece, Quiz } from '../../content/model/piece.ts';
import { isVoid, pointsOf } from '../../content/model/points.ts';
import type { Choice, Poll } from '../../content/model/question.ts';
import { ClosingView } from '../../widget/views/closing.tsx';
import { Elsewhere } from '../../widget/views/elsewhere.tsx';
import { ExplainerView } from '../../widget/views/explainer.tsx';
import { Frame } from '../../widget/views/frame.tsx';
import { resultInWords } from '../../widget/views/in-words.ts';
import { Mark } from '../../widget/views/mark.tsx';
import { QuizView } from '../../widget/views/quiz.tsx';
import type { Scope } from '../../widget/views/scope.ts';
import { wordsFor } from '../../widget/views/words.ts';
import { createHearing, treesOf } from './tree.ts';

/** `now` is in epoch milliseconds. */
type Subject = { piece: Piece; rev: string; words: WordList; origin: string; now: number };

/** A first view, or nothing where the first question cannot be answered by one press: such a quiz is sent whole. */
export function firstView(subject: Subject): FirstView | undefined {
	switch (subject.piece.kind) {
		case 'quiz':
			return ofQuiz(subject.piece, subject);
		case 'explainer':
			return ofExplainer(subject.piece, subject);
	}
}

function ofQuiz(piece: Quiz, subject: Subject): FirstView | undefined {
	const quiz = { ...piece, questions: withLater(piece.questions, QUESTION_KINDS) };
	const [question] = quiz.questions;
	if (!question || quiz.questions.length === 1 || !isOnePress(question)) return undefined;
	const ids = question.options.map(({ id }) => id);
	const drawing = drawingOf(subject);
	const body = (chosen?: string) => (scope: Scope) => (
		<QuizView
			quiz={quiz}
			state={{ ...BEGINNING, open: scope.open, answers: chosen ? { [question.id]: [chosen] } : {} }}
			scope={scope}
		/>
	);
	const answered = (id: string): Answered => {
		const points = isVoid(quiz, question.id) ? undefined : pointsOf(question, [id]);
		return {
			body: drawing.body(body(id)),
			said: resultInWords(quiz, question, [id], drawing.words),
			...(points !== undefined && { points }),
		};
	};
	return {
		head: headOf(subject, quiz.questions.length),
		...drawing.frame(
			body(),
			ids.map((id) => body(id)),
		),
		answers: Object.fromEntries(ids.map((id) => [id, answered(id)])),
	};
}

function ofExplainer(piece: Explainer, subject: Subject): FirstView {
	const explainer = { ...piece, cards: withLater(piece.cards, CARD_KINDS) };
	const body = (scope: Scope) => (
		<>
			<ExplainerView explainer={explainer} scope={scope} />
			<ClosingView piece={explainer} shared={undefined} printing={false} scope={scope} />
		</>
	);
	return {
		head: headOf(subject, piece.cards.length),
		...drawingOf(subject).frame(body, [body]),
		answers: {},
	};
}

/** Where a reader begins. */
const BEGINNING = {
	at: 0,
	drafts: {},
	filter: undefined,
	completed: false,
	shared: undefined,
} as const;

type Known = Exclude<Quiz['questions'][number], { kind: 'later' }>;

/** Whether a single press of an option is an answer. */
function isOnePress(question: Known | { kind: 'later' }): question is Choice | Poll {
	return question.kind === 'poll' || (question.kind === 'choice' && question.pick === 'one');
}

/** Draws with nothing open; the notes apart, from views in which everything is. */
function drawingOf({ piece, words: list, origin, now }: Subject) {
	const words = wordsFor(piece.lang, list);
	const hearing = createHearing();
	const scopeWith = (open: Scope['open']): Scope => ({
		words,
		dir: directionOf(piece.lang),
		slug: piece.slug,
		zone: piece.zone,
		claims: piece.claims,
		sources: piece.sources,
		origin,
		now,
		pageOf: (slug) => `${origin}/p/${slug}`,
		// On a wider column the widget opens all cards.
		roomy: false,
		Mark,
		open,
		filter: undefined,
		dispatch: hearing.dispatch,
	});
	const draw = (children: ComponentChildren) => treesOf(children, hearing);
	const framed = (scope: Scope, children: ComponentChildren) =>
		draw(
			<Frame piece={piece} scope={scope} theme="light" fresh said="">
				{children}
			</Frame>,
		);
	const shut = scopeWith({});
	type Body = (scope: Scope) => ComponentChildren;
	return {
		words,
		body: (body: Body) => draw(body(shut)),
		frame(body: Body, later: Body[]): Pick<FirstView, 'view' | 'notes' | 'elsewhere'> {
			const all = [body, ...later].flatMap((it) => framed(shut, it(shut)));
			const claims = new Map(all.flatMap(notesIn));
			const open = scopeWith(Object.fromEntries([...claims.keys()].map((key) => [key, true])));
			const notes = [body, ...later]
				.flatMap((it) => framed(open, it(open)))
				.flatMap((tree) => noteTrees(tree, claims));
			const [view = ''] = framed(shut, body(shut));
			const [elsewhere = ''] = draw(<Elsewhere scope={shut} />);
			return { view, elsewhere, notes: Object.fromEntries(notes) };
		},
	};
}

/** The keys of the notes that presses in a tree open, each with its claim. */
function notesIn(tree: Tree): [key: string, claim: string][] {
	if (typeof tree === 'string') return [];
	const [, , children, action] = tree;
	const inside = children.flatMap(notesIn);
	const claim = action?.type === 'toggle' ? action.claim : undefined;
	return action?.type === 'toggle' && claim ? [[action.key, claim], ...inside] : inside;
}

/** The notes in a tree, each under its claim. */
function noteTrees(tree: Tree, claims: Map<string, string>): [claim: string, note: Tree][] {
	if (typeof tree === 'string') return [];
	const [tag, { id = '', ...attributes }, children] = tree;
	const claim = claims.get(id);
	if (claim && attributes.class === 'note') return [[claim, [tag, attributes, children]]];
	return children.flatMap((child) => noteTrees(child, claims));
}

function headOf({ piece, rev }: Subject, total: number): FirstView['head'] {
	const { slug, kind, lang, story, sensitive } = piece;
	return { slug, rev, kind, lang, story, total, sensitive: sensitive === true };
}
