// One piece on the page: its shadow root, its state, and the loop of action, state, view and effects.
import { render } from 'preact';
import type { Delivery } from '../content/model/boot.ts';
import { directionOf } from '../content/model/language.ts';
import { emit, headOf } from './events.ts';
import { focusAfter } from './focus.ts';
import { laterWords } from './later-words.ts';
import type { Options } from './options.ts';
import type { Part } from './parts/part.ts';
import { reduce } from './state/reduce.ts';
import { type Action, initialState } from './state/state.ts';
import core from './styles/core.css';
import { sheetOf } from './styles/sheet.ts';
import { themeOf } from './theme.ts';
import { Frame } from './views/frame.tsx';
import { Mark } from './views/mark.tsx';
import type { Scope } from './views/scope.ts';
import { wordsFor } from './views/words.ts';

/** What is mounted: a delivery, how it is shown, and where its pages are. */
export type Subject = { delivery: Delivery; part: Part; origin: string };

export type Mounted = { update(options: Options): void; stop(): void };

/** Pixels from which an explainer's cards are open at first. */
const ROOMY = 560;

/**
 * Shows a piece in an element's shadow root. Nothing else of the element is touched.
 *
 * @param started - `performance.now()` at which loading began, for `gloss:ready`
 * @throws if the element cannot have a shadow root, or the piece cannot be drawn; the element's own link then shows
 */
export function mount(
	element: Element,
	{ delivery, part, origin }: Subject,
	first: Options,
	started: number,
): Mounted {
	const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
	const { piece } = delivery;
	const words = wordsFor(piece.lang, delivery.words);
	const fixed = {
		words,
		dir: directionOf(piece.lang),
		slug: piece.slug,
		zone: piece.zone,
		claims: piece.claims,
		sources: piece.sources,
		origin,
		pageOf: (slug: string) => `${origin}/p/${slug}`,
		roomy: element.clientWidth >= ROOMY,
		Mark,
		dispatch,
	};
	let options = first;
	let state = initialState;
	let said = '';

	function tell(name: string, detail: Readonly<Record<string, unknown>> = {}): void {
		emit(element, name, { ...headOf(delivery, options), ...detail }, options.datalayer);
	}

	function draw(): void {
		const scope: Scope = {
			...fixed,
			now: Date.now(),
			open: state.open,
			filter: state.filter,
		};
		shadow.adoptedStyleSheets = [core, ...part.styles()].map(sheetOf);
		// Moving a row takes the focus from the button that moved it.
		const focused = shadow.activeElement;
		render(
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

	function dispatch(action: Action): void {
		const step = { action, before: state, after: reduce(state, action) };
		if (step.after === step.before) return;
		state = step.after;
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

	function handBack(): void {
		render(null, shadow);
		shadow.replaceChildren(document.createElement('slot'));
	}

	// What was handed back before stays in the way otherwise.
	shadow.replaceChildren();
	try {
		draw();
	} catch (error) {
		handBack();
		throw error;
	}
	reserve(shadow, first.height);
	shadow.addEventListener('click', passToMark);
	async function later(): Promise<void> {
		await part.after?.();
		if (delivery.laterWords) words.learn(await laterWords(origin, delivery.laterWords));
	}
	let stopped = false;
	let stop = () => {};
	const complete = () => {
		if (stopped) return;
		stop = part.watch(shadow, { dispatch, viewed: () => tell('view'), redraw: draw });
		draw();
	};
	// Without what comes later, the questions concerned show a link to the hosted page.
	later().then(complete, () => console.warn(`gloss: ${piece.slug}: a part did not arrive`));
	tell('ready', { ms: Math.round(performance.now() - started) });

	return {
		update(next) {
			options = next;
			draw();
		},
		stop() {
			stopped = true;
			stop();
			handBack();
		},
	};
}

/** For pages that strip the inline style with the reserved height. */
function reserve(shadow: ShadowRoot, pixels: number | undefined): void {
	const frame = shadow.querySelector<HTMLElement>('.gloss');
	if (pixels) frame?.style.setProperty('min-height', `${pixels}px`);
}

/** A click on the words of an annotated phrase is one on its button. */
function passToMark(event: Event): void {
	if (!(event.target instanceof Element) || event.target.closest('button, a')) return;
	event.target.closest('.phrase')?.querySelector<HTMLElement>('.mark')?.click();
}
