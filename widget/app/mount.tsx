// One whole piece on the page: its state, and the loop of action, state, view and effects.
import { hydrate, render } from 'preact';
import type { Action } from '../../content/model/action.ts';
import { listable } from '../../content/model/corrected.ts';
import { stateIn } from '../../content/model/schedule.ts';
import { emit } from '../events.ts';
import type { Shown as FirstShown } from '../first/show.ts';
import type { Options } from '../options.ts';
import type { Part } from '../parts/part.ts';
import { handBack, reserve, takeOver } from '../shadow.ts';
import { reduce } from '../state/reduce.ts';
import { hasBegun, standing } from '../state/state.ts';
import core from '../styles/core.css';
import { sheetOf } from '../styles/sheet.ts';
import { themeOf } from '../theme.ts';
import { painted } from '../turn.ts';
import { ageAt } from '../views/age.ts';
import { Frame } from '../views/frame.tsx';
import { goneInWords } from '../views/gone-in-words.ts';
import type { Scope } from '../views/scope.ts';
import { begunWith } from './begun-with.ts';
import { drawInto } from './draw-into.ts';
import { focusAfter } from './focus-after.ts';
import { headOf } from './head-of.ts';
import { remember, rememberStep } from './memory.ts';
import { createSeeker } from './passage-seeker.ts';
import type { Before, Hearers, Shown, Subject } from './shown.ts';
import { steadyScope } from './steady-scope.ts';
import { whenTimeComes } from './when-time-comes.ts';
import { whileThere } from './while-there.ts';

/**
 * Shows a piece, or stands ready to take over its first view. Nothing but the element's shadow root is touched.
 *
 * @throws if the element cannot have a shadow root, or the piece cannot be drawn; the element's own link then shows
 */
export function mount(
	element: Element,
	{ delivery, look, origin, first, failed, done, recalled, over }: Subject,
	part: Part,
	begun: Options,
	hearers: Hearers,
	before?: Before,
): Shown {
	const shadow = ((first || before) && element.shadowRoot) || takeOver(element);
	const { piece, dir, schedule } = delivery;
	const sheets = () => [core, look, ...part.styles].map(sheetOf);
	const steady = steadyScope(element, { delivery, origin }, part, before, dispatch);
	const { words } = steady;
	const head = headOf(delivery);
	let options = begun;
	let still = first;
	let state = before?.state ?? recalled?.state ?? begunWith(piece, done);
	let said = before?.said ?? '';
	// The markup of a first view is taken over as it was drawn.
	let drawn = first?.since ?? Date.now();
	let age = ageAt(part.piece, schedule, drawn);
	let passage: Scope['passage'];

	function tell(name: string, detail: Readonly<Record<string, unknown>> = {}): void {
		emit(element, name, { ...head, placement: options.placement, ...detail }, options.datalayer);
	}

	/** From a first view, with all that was done in it: in its markup where nothing else is to be seen, else anew. */
	function goOn(from: FirstShown, by: typeof render): void {
		still = undefined;
		const { done, pending } = from.leave();
		for (const action of done) state = reduce(state, action);
		// Gone before a screen reader has looked, it would not have been said.
		said = shadow.querySelector('[role=status]')?.textContent ?? '';
		try {
			shadow.adoptedStyleSheets = sheets();
			if (by !== hydrate) shadow.replaceChildren();
			drawBy(by);
			reserve(shadow, options.height);
		} catch (error) {
			watch(false);
			leave();
			failed?.(error);
			return;
		}
		remember(piece, state, options);
		seeker.follow();
		pending.forEach(dispatch);
	}

	function draw(): void {
		if (still) goOn(still, render);
		else drawBy(render);
	}

	function settle(): void {
		if (still) goOn(still, hydrate);
	}

	function drawBy(by: typeof render): void {
		const scope: Scope = {
			...steady,
			age,
			uses: part.uses(state),
			listed: listable(part.piece, standing(state)),
			given: state.given,
			open: state.open,
			filter: state.filter,
			passage,
		};
		drawInto(
			shadow,
			<Frame
				piece={part.piece}
				scope={scope}
				theme={themeOf(element, options.theme)}
				fresh={state.at === 0}
				said={said}
				notice={before?.notice?.(state, scope)}
			>
				{part.body(state, scope)}
			</Frame>,
			by,
		);
	}

	function dispatch(action: Action): void {
		settle();
		const step = { action, before: state, after: reduce(state, action) };
		if (step.after === step.before) return;
		state = step.after;
		rememberStep(piece, step, options);
		said = part.announce(step, words);
		draw();
		seeker.follow();
		for (const [name, detail] of part.events(step)) tell(name, detail);
		focusAfter(action, shadow);
		if (action.type === 'share') {
			void part
				.share(state, words)
				.then((shared) => shared && hearers.came({ type: 'shared', shared }));
		}
		hearers.done(action);
	}

	function timeCame(now: number): void {
		settle();
		drawn = now;
		age = ageAt(part.piece, schedule, now);
		const { phase } = stateIn(schedule, now);
		if (phase === 'expired' || phase === 'withdrawn') {
			over({ lang: piece.lang, dir, ...goneInWords(piece, phase, words) }, hasBegun(state));
		} else draw();
	}

	/** A first view takes a theme without being taken over. */
	function dress(): void {
		if (still) still.update(options);
		else draw();
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
		uses: () => part.uses(state),
		offer(next) {
			passage = next;
			// Only open notes say it.
			if (!still && shadow.querySelector('.note')) draw();
		},
	});

	function leave(): void {
		render(null, shadow);
		handBack(shadow);
	}

	let viewed = before?.viewed ?? false;
	const ears = {
		dispatch,
		viewed() {
			if (!viewed) tell('view');
			viewed = true;
			hearers.viewed();
		},
		dress,
		redraw: draw,
	};
	const listen = whileThere(() => [
		part.watch(shadow, ears),
		whenTimeComes(schedule, drawn, timeCame),
	]);
	function watch(there: boolean): void {
		listen(there);
		seeker.watch(there);
	}

	if (!first) {
		try {
			shadow.adoptedStyleSheets = sheets();
			draw();
		} catch (error) {
			leave();
			throw error;
		}
		reserve(shadow, begun.height);
		remember(piece, state, options);
	}
	watch(true);
	// What the first view answers by itself is painted first.
	first?.whenUsed((waits) => (waits ? settle() : void painted().then(settle)));

	return {
		head,
		get state() {
			return state;
		},
		settle,
		dispatch,
		tell,
		update(next) {
			options = next;
			dress();
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
