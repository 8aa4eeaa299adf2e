// Draws with the widget's own views as data, with nothing open and everything else as a reader begins.
import type { ComponentChildren } from 'preact';
import { listable } from '../../content/model/corrected.ts';
import type { Tree } from '../../content/model/first-view.ts';
import { Frame } from '../../widget/views/frame.tsx';
import { Mark } from '../../widget/views/mark.tsx';
import { Missing } from '../../widget/views/missing.tsx';
import { Note } from '../../widget/views/note.tsx';
import { claimIn } from '../../widget/views/note-slot.ts';
import type { Scope } from '../../widget/views/scope.ts';
import { type Drawn, scopeOf } from './scope.ts';
import { createHearing, treesOf } from './tree.ts';

/** `changesAt` is when the state of the piece ends in which it is drawn. */
export type Subject = Drawn & { changesAt: number | undefined; origin: string };

export type Drawing = {
	scope: Scope;
	trees(children: ComponentChildren): Tree[];
	/** A body in the frame of its piece. */
	frame(body: ComponentChildren): Tree;
	/** The notes that presses in these trees open, by claim. */
	notes(trees: readonly Tree[]): Record<string, Tree>;
	/** What is said where the rest has not come. */
	elsewhere(): Tree;
};

/**
 * As on a phone and in light colours; the runtime sets what is otherwise. Corrections are those that may be listed before
 * any answer. What a press does stands in the trees as an action.
 */
export function drawingOf(subject: Subject): Drawing {
	const { piece, origin } = subject;
	const hearing = createHearing();
	// In a wider column the widget opens all cards.
	const listed = listable(piece, {});
	const own = { origin, roomy: false, listed, Mark, dispatch: hearing.dispatch };
	const scope = scopeOf(subject, own);
	const trees = (children: ComponentChildren) => treesOf(children, hearing);
	const one = (children: ComponentChildren) => trees(children)[0] ?? '';
	const note = (id: string) => {
		const slot = { scope, place: '' };
		return one(<Note id="" claimId={id} claim={claimIn(slot, id)} slot={slot} />);
	};
	return {
		scope,
		trees,
		frame: (body) =>
			one(
				<Frame piece={piece} scope={scope} theme="light" fresh said="">
					{body}
				</Frame>,
			),
		notes: (drawn) =>
			Object.fromEntries([...new Set(drawn.flatMap(claimsIn))].map((id) => [id, note(id)])),
		elsewhere: () => one(<Missing scope={scope} />),
	};
}

/** The claims whose notes presses in a tree open. */
function claimsIn(tree: Tree): string[] {
	if (typeof tree === 'string') return [];
	const [, , children, action] = tree;
	const own = action?.type === 'toggle' && action.claim !== undefined ? [action.claim] : [];
	return [...own, ...children.flatMap(claimsIn)];
}
