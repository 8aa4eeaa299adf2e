// A reader without a browser: the widget's own state, parts and views, drawn as text and pressed as data.
import { renderToString } from 'preact-render-to-string';
import type { Action } from '../../content/model/action.ts';
import type { Delivery } from '../../content/model/boot.ts';
import { listable } from '../../content/model/corrected.ts';
import type { Tree } from '../../content/model/first-view.ts';
import type { Piece } from '../../content/model/piece.ts';
import { wordsOf } from '../../widget/app/words-of.ts';
import { type News, Notice, newsInWords } from '../../widget/newer/notice.tsx';
import { fitting } from '../../widget/newer/recall.ts';
import { explainerPart } from '../../widget/parts/explainer.tsx';
import type { Part } from '../../widget/parts/part.ts';
import { quizPart } from '../../widget/parts/quiz.tsx';
import { shareText } from '../../widget/parts/quiz-end.ts';
import { reduce } from '../../widget/state/reduce.ts';
import { initialState, type State, standing } from '../../widget/state/state.ts';
import { ageAt } from '../../widget/views/age.ts';
import { Frame } from '../../widget/views/frame.tsx';
import { Mark } from '../../widget/views/mark.tsx';
import type { Scope } from '../../widget/views/scope.ts';
import { createHearing, treesOf } from '../../worker/pages/tree.ts';

/** What is done: an action, or a press of one of the things that can be pressed, counted round and round. */
export type Move = Action | { type: 'press'; which: number };

export type Reader = {
	readonly state: State;
	/** Does it, and draws what comes of it: HTML. */
	move(move: Move): string;
};

/** Opens a piece. `part` is the id of a question or card to show alone; `news` of a revision that took over. */
export function openReader(
	delivery: Delivery,
	{ part: only, now, news, begun }: { part?: string; now: number; news?: News; begun?: State },
): Reader {
	const { piece, schedule } = delivery;
	const words = wordsOf(delivery);
	const part = partOf(piece, only);
	const hearing = createHearing();
	let state = begun ?? initialState;

	function drawn() {
		const scope: Scope = {
			words,
			dir: delivery.dir,
			slug: piece.slug,
			rev: delivery.rev,
			contact: piece.contact,
			claims: piece.claims,
			sources: piece.sources,
			corrections: piece.corrections,
			origin: 'https://gloss.test',
			pageOf: (slug) => `https://gloss.test/p/${slug}`,
			roomy: now % 2 === 0,
			Mark,
			dispatch: hearing.dispatch,
			age: ageAt(part.piece, schedule, now),
			uses: part.uses(state),
			listed: listable(piece, standing(state)),
			given: state.given,
			open: state.open,
			filter: state.filter,
		};
		const notice = news && <Notice news={news} state={state} scope={scope} />;
		return (
			<Frame
				piece={piece}
				scope={scope}
				theme="light"
				fresh={state.at === 0}
				said=""
				notice={notice}
			>
				{part.body(state, scope)}
			</Frame>
		);
	}

	/** What a page may have kept, or an event's handler made up, is only believed where it fits. */
	function sensible(action: Action): Action | undefined {
		if (action.type !== 'answer' && action.type !== 'draft') return action;
		if (piece.kind !== 'quiz') return undefined;
		return Object.hasOwn(fitting(piece, { [action.question]: action.answer }), action.question)
			? action
			: undefined;
	}

	return {
		get state() {
			return state;
		},
		move(move) {
			const action =
				move.type === 'press' ? pressed(treesOf(drawn(), hearing), move.which) : sensible(move);
			if (action) {
				const step = { action, before: state, after: reduce(state, action) };
				state = step.after;
				part.announce(step, words);
				part.events(step);
			}
			if (news) newsInWords(news, words);
			if (piece.kind === 'quiz') shareText(piece, state, words);
			return renderToString(drawn());
		},
	};
}

function partOf(piece: Piece, only?: string): Part {
	switch (piece.kind) {
		case 'quiz':
			return quizPart(piece, only);
		case 'explainer':
			return explainerPart(piece, only);
	}
}

function pressed(trees: readonly Tree[], which: number): Action | undefined {
	const actions = trees.flatMap(actionsIn);
	return actions[which % actions.length];
}

function actionsIn(tree: Tree): Action[] {
	if (typeof tree === 'string') return [];
	const [, , children, action] = tree;
	return [...(action ? [action] : []), ...children.flatMap(actionsIn)];
}
