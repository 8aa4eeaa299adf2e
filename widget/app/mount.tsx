// One whole piece on the page: its state, and the loop of action, state, view and effects.
import { hydrate, render } from 'preact';
import type { Action } from '../../content/model/action.ts';
import type { Delivery, Gone } from '../../content/model/boot.ts';
import { directionOf } from '../../content/model/language.ts';
import { stateAt } from '../../content/model/time.ts';
import { emit, headOf } from '../events.ts';
import type { Past } from '../first/wake.ts';
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
import { ageAt } from '../views/age.ts';
import { Frame } from '../views/frame.tsx';
import { goneInWords } from '../views/gone-in-words.ts';
import { Mark } from '../views/mark.tsx';
import type { Scope } from '../views/scope.ts';
import { wordsFor } from '../views/words.ts';
import { isRoomy } from '../width.ts';
import { recall } from './memory.ts';
import { whenTimeComes } from './when-time-comes.ts';

/** What is shown, and where its pages are; `past` is what a reader did in a first view that it goes on from. */
export type Subject = {
	delivery: Delivery;
	look: string;
	origin: string;
	past: Past | undefined;
	/** Hears that time has ended the piece. */
	over(gone: Gone): void;
};

/** `watch` says whether the place is on the page: away from it, nothing is listened for and nothing is told. */
export type Mounted = { update(options: Options): void; watch(there: boolean): void; stop(): void };

/** Shows a piece in an element's shadow root. */
export type Mount = (element: Element, subject: Subject, options: Options) => Mounted;

/**
 * Shows a piece, or takes over its first view. Nothing but the element's shadow root is touched.
 *
 * @throws if the element cannot have a shadow root, or the piece cannot be drawn; the element's own link then shows
 */
export function mount(
	element: Element,
	{ delivery, look, origin, past, over }: Subject,
	part: Part,
	first: Options,
): Mounted {
	const shadow = (past && element.shadowRoot) || takeOver(element);
	const { piece } = delivery;
	const words = wordsFor(piece.lang, delivery.words);
	const sheets = [core, look, ...part.styles].map(sheetOf);
	const fixed = {
		words,
		dir: directionOf(piece.lang),
		slug: piece.slug,
		rev: delivery.rev,
		contact: piece.contact,
		zone: piece.zone,
		claims: piece.claims,
		sources: piece.sources,
		origin,
		pageOf: (slug: string) => `${origin}/p/${slug}`,
		roomy: isRoomy(element),
		Mark,
		dispatch,
	};
	let options = first;
	let state = past
		? past.done.reduce(reduce, initialState)
		: (recall(piece, first) ?? initialState);
	let said = '';
	// The markup of a first view is taken over as it was drawn.
	let drawn = past?.since ?? Date.now();
	let age = ageAt(part.piece, drawn);

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
			age,
			uses: part.uses(state),
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
		const step = { action, before: state, after: reduce(state, action) };
		if (step.after === step.before) return;
		state = step.after;
		remember();
		said = part.announce(step, words);
		draw();
		for (const [name, detail] of part.events(step)) tell(name, detail);
		focusAfter(action, shadow);
		if (action.type === 'share') {
			void part
				.share(state, words)
				.then((shared) => shared && dispatch({ type: 'shared', shared }));
		}
	}

	function timeCame(now: number): void {
		drawn = now;
		age = ageAt(part.piece, now);
		const { phase } = stateAt(piece, now);
		if (phase === 'expired' || phase === 'withdrawn') {
			over({ lang: piece.lang, dir: fixed.dir, text: goneInWords(piece, phase, words) });
		} else draw();
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
	let viewed = false;
	const ears = {
		dispatch,
		viewed() {
			if (!viewed) tell('view');
			viewed = true;
		},
		redraw: () => draw(),
	};
	let stop: (() => void) | undefined;
	function watch(there: boolean): void {
		if (!there) stop?.();
		stop = there ? (stop ?? listen()) : undefined;
	}
	function listen(): () => void {
		const stops = [part.watch(shadow, ears), whenTimeComes(piece, drawn, timeCame)];
		return () => {
			for (const it of stops) it();
		};
	}
	watch(true);
	remember();
	past?.pending.forEach(dispatch);

	return {
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
