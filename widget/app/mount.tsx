// One whole piece on the page: its state, and the loop of action, state, view and effects.
import { hydrate, render } from 'preact';
import type { Action } from '../../content/model/action.ts';
import type { Delivery } from '../../content/model/boot.ts';
import { lookup } from '../../content/model/lookup.ts';
import { emit, headOf } from '../events.ts';
import type { Shown } from '../first/show.ts';
import { focusAfter } from '../focus.ts';
import type { Options } from '../options.ts';
import type { Part } from '../parts/part.ts';
import { handBack, reserve, takeOver } from '../shadow.ts';
import { reduce } from '../state/reduce.ts';
import { initialState } from '../state/state.ts';
import { keepAnswers } from '../storage.ts';
import core from '../styles/core.css';
import { sheetOf } from '../styles/sheet.ts';
import { themeOf } from '../theme.ts';
import { painted } from '../turn.ts';
import { Frame } from '../views/frame.tsx';
import { Mark } from '../views/mark.tsx';
import type { Scope } from '../views/scope.ts';
import { wordsFor } from '../views/words.ts';
import { isRoomy } from '../width.ts';
import { recall } from './memory.ts';
import { createSeeker } from './passage-seeker.ts';

/**
 * What is shown, and where its pages are. `first` is a first view of the same revision: it stays until there is
 * something that it cannot show. `failed` hears if what is then drawn cannot be.
 */
export type Subject = {
	delivery: Delivery;
	look: string;
	origin: string;
	first?: Shown;
	failed?(error: unknown): void;
};

/** `watch` says whether the place is on the page: away from it, nothing is listened for and nothing is told. */
export type Mounted = { update(options: Options): void; watch(there: boolean): void; stop(): void };

/** Shows a piece in an element's shadow root. */
export type Mount = (element: Element, subject: Subject, options: Options) => Mounted;

/**
 * Shows a piece, or stands ready to take over its first view. Nothing but the element's shadow root is touched.
 *
 * @throws if the element cannot have a shadow root, or the piece cannot be drawn; the element's own link then shows
 */
export function mount(
	element: Element,
	{ delivery, look, origin, first, failed }: Subject,
	part: Part,
	begun: Options,
): Mounted {
	const shadow = (first && element.shadowRoot) || takeOver(element);
	const { piece } = delivery;
	const { dir, dates, schedule } = delivery;
	const words = wordsFor(piece.lang, delivery.words, (when) => lookup(dates, when) ?? when);
	const sheets = [core, look, ...part.styles].map(sheetOf);
	const fixed = {
		words,
		dir,
		slug: piece.slug,
		schedule,
		claims: piece.claims,
		sources: piece.sources,
		origin,
		pageOf: (slug: string) => `${origin}/p/${slug}`,
		roomy: isRoomy(element, piece.kind),
		Mark,
		dispatch,
	};
	let options = begun;
	let still = first;
	let state = (first ? undefined : recall(piece, begun)) ?? initialState;
	let said = '';
	let passage: Scope['passage'];

	function tell(name: string, detail: Readonly<Record<string, unknown>> = {}): void {
		emit(
			element,
			name,
			{ ...headOf(delivery), placement: options.placement, ...detail },
			options.datalayer,
		);
	}

	/** From a first view, with all that was done in it. */
	function goOn(from: Shown): void {
		still = undefined;
		const { done, pending } = from.leave();
		state = done.reduce(reduce, state);
		try {
			shadow.adoptedStyleSheets = sheets;
			drawBy(hydrate);
		} catch (error) {
			watch(false);
			leave();
			failed?.(error);
			return;
		}
		remember();
		seeker.follow();
		pending.forEach(dispatch);
	}

	function draw(): void {
		if (still) goOn(still);
		else drawBy(render);
	}

	function drawBy(by: typeof render): void {
		const scope: Scope = {
			...fixed,
			now: Date.now(),
			open: state.open,
			filter: state.filter,
			passage,
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
			>
				{part.body(state, scope)}
			</Frame>,
			shadow,
		);
		if (focused instanceof HTMLElement && focused.isConnected && shadow.activeElement !== focused) {
			focused.focus({ preventScroll: true });
		}
	}

	function remember(): void {
		if (piece.kind === 'quiz') keepAnswers(piece.slug, state.answers, options);
	}

	function dispatch(action: Action): void {
		if (still) goOn(still);
		const step = { action, before: state, after: reduce(state, action) };
		if (step.after === step.before) return;
		state = step.after;
		remember();
		said = part.announce(step, words);
		draw();
		seeker.follow();
		for (const [name, detail] of part.events(step)) tell(name, detail);
		focusAfter(action, shadow);
		if (action.type === 'share') {
			void part
				.share(state, words)
				.then((shared) => shared && dispatch({ type: 'shared', shared }));
		}
	}

	function say(text: string): void {
		said = text;
		draw();
	}

	const seeker = createSeeker({
		...{ element, shadow, piece, origin, words, dispatch, tell, say },
		part: begun.part,
		known: new Map(),
		state: () => state,
		offer(next) {
			passage = next;
			if (!still) draw();
		},
	});

	function leave(): void {
		render(null, shadow);
		handBack(shadow);
	}

	let viewed = false;
	const ears = {
		dispatch,
		viewed() {
			if (!viewed) tell('view');
			viewed = true;
		},
		redraw: draw,
	};
	let stop: (() => void) | undefined;
	function watch(there: boolean): void {
		if (!there) stop?.();
		stop = there ? (stop ?? part.watch(shadow, ears)) : undefined;
		seeker.watch(there);
	}

	if (!first) {
		try {
			shadow.adoptedStyleSheets = sheets;
			draw();
		} catch (error) {
			leave();
			throw error;
		}
		reserve(shadow, begun.height);
		remember();
	}
	watch(true);
	const goOnNow = () => still && goOn(still);
	// What the first view answers by itself is painted first.
	first?.whenUsed((waits) => (waits ? goOnNow() : void painted().then(goOnNow)));

	return {
		update(next) {
			options = next;
			if (still) still.update(next);
			else draw();
		},
		watch,
		stop() {
			watch(false);
			still?.stop();
			still = undefined;
			leave();
		},
	};
}
