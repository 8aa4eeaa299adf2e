// One whole piece on the page: its state, and the loop of action, state, view and effects.
import { hydrate, render, type VNode } from 'preact';
import type { Action } from '../../content/model/action.ts';
import type { Delivery } from '../../content/model/boot.ts';
import { listable } from '../../content/model/corrected.ts';
import { directionOf } from '../../content/model/language.ts';
import type { Deliveries } from '../deliveries.ts';
import { emit, headOf } from '../events.ts';
import type { Past } from '../first/wake.ts';
import { focusAfter } from '../focus.ts';
import type { Options } from '../options.ts';
import type { Part } from '../parts/part.ts';
import { handBack, reserve, takeOver } from '../shadow.ts';
import { reduce } from '../state/reduce.ts';
import { initialState, type State, standing } from '../state/state.ts';
import core from '../styles/core.css';
import { sheetOf } from '../styles/sheet.ts';
import { themeOf } from '../theme.ts';
import { Frame } from '../views/frame.tsx';
import { Mark } from '../views/mark.tsx';
import type { Scope } from '../views/scope.ts';
import { wordsFor } from '../views/words.ts';
import { isRoomy } from '../width.ts';
import { recall, remember } from './memory.ts';

/**
 * What is shown, and where its pages are; `past` is what a reader did in a first view that it goes on from. `get` asks
 * for a piece by its slug, of a revision if one is named.
 */
export type Subject = {
	delivery: Delivery;
	look: string;
	origin: string;
	past: Past | undefined;
	get: Deliveries['get'];
	/** Called when a piece that is shown turns out to be gone, with what the worker says of it. */
	gone?: (why: string) => void;
};

/** `watch` says whether the place is on the page: away from it, nothing is listened for and nothing is told. */
export type Mounted = { update(options: Options): void; watch(there: boolean): void; stop(): void };

/** Shows a piece in an element's shadow root. */
export type Mount = (element: Element, subject: Subject, options: Options) => Mounted;

/** What one revision of a piece goes on from when it takes the place of another, in the same markup. */
export type Before = {
	state: State;
	/** What a screen reader is told of the change. */
	said: string;
	/** What is said of it at the top. */
	notice: ((state: State, scope: Scope) => VNode) | undefined;
	viewed: boolean;
};

/** Who wants to know what a reader does, in one revision of a piece as in the next. */
export type Hearers = { viewed(): void; done(action: Action): void };

/** A piece as it is shown, until another revision of it takes its place. */
export type Shown = Mounted & {
	readonly state: State;
	tell(name: string, detail: Readonly<Record<string, unknown>>): void;
};

/**
 * Shows a piece, or takes over its first view. Nothing but the element's shadow root is touched.
 *
 * @throws if the element cannot have a shadow root, or the piece cannot be drawn; the element's own link then shows
 */
export function mount(
	element: Element,
	{ delivery, look, origin, past }: Subject,
	part: Part,
	first: Options,
	hearers: Hearers,
	before?: Before,
): Shown {
	const shadow = ((past || before) && element.shadowRoot) || takeOver(element);
	const { piece } = delivery;
	const words = wordsFor(piece.lang, delivery.words);
	const sheets = [core, look, ...part.styles].map(sheetOf);
	const fixed = {
		words,
		dir: directionOf(piece.lang),
		slug: piece.slug,
		zone: piece.zone,
		claims: piece.claims,
		sources: piece.sources,
		corrections: piece.corrections,
		origin,
		pageOf: (slug: string) => `${origin}/p/${slug}`,
		roomy: isRoomy(element),
		Mark,
		dispatch,
	};
	let options = first;
	let state = past
		? past.done.reduce(reduce, initialState)
		: (before?.state ?? recall(piece, first) ?? initialState);
	let said = before?.said ?? '';

	function tell(name: string, detail: Readonly<Record<string, unknown>> = {}): void {
		emit(
			element,
			name,
			{ ...headOf(delivery), placement: options.placement, ...detail },
			options.datalayer,
		);
	}

	function draw(by = render): void {
		const scope: Scope = {
			...fixed,
			now: Date.now(),
			listed: listable(piece, standing(state)),
			given: state.given,
			open: state.open,
			filter: state.filter,
		};
		// Moving a row takes the focus from the button that moved it.
		const focused = shadow.activeElement;
		by(
			<Frame
				piece={piece}
				scope={scope}
				theme={themeOf(element, options.theme)}
				fresh={state.at === 0}
				said={said}
				notice={before?.notice?.(state, scope)}
			>
				{part.body(state, scope)}
			</Frame>,
			shadow,
		);
		if (focused instanceof HTMLElement && focused.isConnected && shadow.activeElement !== focused) {
			focused.focus({ preventScroll: true });
		}
	}

	function dispatch(action: Action): void {
		const step = { action, before: state, after: reduce(state, action) };
		if (step.after === step.before) return;
		state = step.after;
		remember(piece, state, options);
		said = part.announce(step, words);
		draw();
		for (const [name, detail] of part.events(step)) tell(name, detail);
		focusAfter(action, shadow);
		if (action.type === 'share') {
			void part
				.share(state, words)
				.then((shared) => shared && dispatch({ type: 'shared', shared }));
		}
		hearers.done(action);
	}

	function leave(): void {
		render(null, shadow);
		handBack(shadow);
	}

	try {
		shadow.adoptedStyleSheets = sheets;
		draw(past ? hydrate : render);
	} catch (error) {
		leave();
		throw error;
	}
	reserve(shadow, first.height);
	let viewed = before?.viewed ?? false;
	const ears = {
		dispatch,
		viewed() {
			if (!viewed) tell('view');
			viewed = true;
			hearers.viewed();
		},
		redraw: () => draw(),
	};
	let stop: (() => void) | undefined;
	function watch(there: boolean): void {
		if (!there) stop?.();
		stop = there ? (stop ?? part.watch(shadow, ears)) : undefined;
	}
	watch(true);
	remember(piece, state, options);
	past?.pending.forEach(dispatch);

	return {
		get state() {
			return state;
		},
		tell,
		update(next) {
			options = next;
			draw();
		},
		watch,
		stop() {
			watch(false);
			leave();
		},
	};
}
