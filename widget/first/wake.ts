// The first view while the rest is on its way: notes and cards open, the first question can be answered.
import type { Action } from '../../content/model/action.ts';
import type { FirstView } from '../../content/model/first-view.ts';
import { lookup } from '../../content/model/lookup.ts';
import { focusAndShow, focusOnward } from '../focus.ts';
import { heard } from '../heard.ts';
import type { Kept } from '../storage.ts';
import { painted } from '../turn.ts';
import { actionOf, draw } from './draw.ts';

/** What a reader did before the rest came: what is seen already, and what only the rest can show. */
export type Past = { done: readonly Action[]; pending: readonly Action[] };

export type Awake = {
	answered(): boolean;
	/** Runs when the reader has done something that the rest has to know; `waits` if only the rest can answer it. */
	whenUsed(run: (waits: boolean) => void): void;
	/** The rest has not come: who waits for it is told so, and who wants it has it asked for `again`. */
	giveUp(again: () => void): void;
	/** Stops listening. */
	leave(): Past;
};

/** `tell` hears of each event, `keep` of the answer. */
export type Hearers = {
	tell(name: string, detail?: Readonly<Record<string, unknown>>): void;
	keep(kept: Kept): void;
};

/** Where the tree says that something opens, presses open it. */
export function wake(
	shadow: ShadowRoot,
	{ head, notes, answers, elsewhere }: FirstView,
	{ tell, keep }: Hearers,
): Awake {
	const done: Action[] = [];
	const pending: Action[] = [];
	let use = (_waits: boolean) => {};
	const stops: (() => void)[] = [];
	const answered = () => done.some(({ type }) => type === 'answer');
	/** What was pressed last of what only the rest can answer. */
	let pressed: HTMLElement | undefined;
	let askAgain: (() => void) | undefined;
	let missing: Element | undefined;
	let reveal = () => {};

	function unfold(button: Element, open: boolean): void {
		button.setAttribute('aria-expanded', String(open));
		const target = shadow.getElementById(button.getAttribute('aria-controls') ?? '');
		if (target) target.hidden = !open;
	}

	/** Puts the open notes of a paragraph under it, in the order of their marks. */
	function unfoldNote(mark: Element, key: string, open: boolean): void {
		mark.setAttribute('aria-expanded', String(open));
		if (open) mark.setAttribute('aria-controls', key);
		else mark.removeAttribute('aria-controls');
		mark.closest('.phrase')?.setAttribute('data-open', String(open));
		const prose = mark.closest('.prose');
		for (const note of prose?.querySelectorAll(':scope > .note') ?? []) note.remove();
		for (const it of prose?.querySelectorAll('.mark[aria-controls]') ?? []) {
			const action = actionOf(it);
			if (action?.type !== 'toggle') continue;
			const note = lookup(notes, action.claim ?? '');
			const drawn = note && draw(note);
			if (!(drawn instanceof Element)) continue;
			drawn.id = action.key;
			leaveOutHere(drawn);
			prose?.append(drawn);
		}
	}

	/** A note of many places does not lead to the one where it stands. */
	function leaveOutHere(note: Element): void {
		for (const button of note.querySelectorAll('button')) {
			const to = actionOf(button);
			const item = button.parentElement;
			if (to?.type !== 'visit' || !note.id.startsWith(`${to.key}/`)) continue;
			(item?.nextSibling || item?.previousSibling ? item : note.querySelector('.uses'))?.remove();
		}
	}

	function answer(action: Extract<Action, { type: 'answer' }>): void {
		const [option] = typeof action.answer === 'number' ? [] : action.answer;
		const result = option === undefined ? undefined : lookup(answers, option);
		if (!result || answered()) return;
		did(action);
		shadow.querySelector('.body')?.replaceChildren(...result.body.map((it) => draw(it)));
		say(result.said);
		reveal = verdictFirst(shadow);
		void painted().then(reveal);
		tell('start');
		const { question, answer } = action;
		const { points } = result;
		keep({ answers: { [question]: answer }, given: points ? { [question]: points } : {} });
		tell('answer', points === undefined ? { question } : { question, points, answer });
	}

	function carryOut(action: Action, element: HTMLElement): void {
		switch (action.type) {
			case 'toggle': {
				const open = element.getAttribute('aria-expanded') !== 'true';
				if (action.claim === undefined) unfold(element, open);
				else unfoldNote(element, action.key, open);
				begin({ ...action, open });
				if (open && action.claim) tell('note', { claim: action.claim });
				return;
			}
			case 'visit': {
				const button = shadow.getElementById(action.key);
				if (button) unfold(button, true);
				begin(action);
				focusAndShow(button);
				return;
			}
			case 'answer':
				answer(action);
				focusOnward(shadow);
				return;
			case 'go':
			case 'draft':
			case 'again':
			case 'reopen':
			case 'keep':
			case 'filter':
			case 'share':
			case 'shared':
				leaveFor(action, element);
		}
	}

	/** An explainer is begun when something in it is opened, a quiz with its first answer. */
	function begin(action: Action): void {
		if (head.kind === 'explainer' && done.length === 0) tell('start');
		did(action);
	}

	function did(action: Action): void {
		done.push(action);
		use(false);
	}

	function leaveFor(action: Action, element: HTMLElement): void {
		pending.push(action);
		pressed = element;
		tryAgain();
		// Last: where the rest is ready it takes over at once, and says what it has to say.
		use(true);
	}

	/** What waits does so again as it did before. */
	function tryAgain(): void {
		const focused = missing?.contains(shadow.activeElement);
		missing?.remove();
		missing = undefined;
		say('');
		if (pressed) pressed.hidden = false;
		pressed?.setAttribute('aria-busy', 'true');
		if (focused) pressed?.focus({ preventScroll: true });
		const ask = askAgain;
		askAgain = undefined;
		ask?.();
	}

	/** In the place of what leads on, or under the row of what was pressed. */
	function sayMissing(waits: HTMLElement): void {
		const line = draw(elsewhere);
		if (!(line instanceof HTMLElement)) return;
		missing = line;
		(waits.closest('ul') ?? waits).after(line);
		const focused = shadow.activeElement === waits;
		waits.removeAttribute('aria-busy');
		waits.hidden = waits.id === 'onward';
		const retry = shadow.getElementById('retry');
		if (focused && waits.hidden) retry?.focus({ preventScroll: true });
		say(shadow.getElementById('missing')?.textContent ?? '');
	}

	function say(text: string): void {
		const status = shadow.querySelector('[role=status]');
		if (status) status.textContent = text;
	}

	function chosen(): Extract<Action, { type: 'answer' }> | undefined {
		const input = shadow.querySelector(':checked');
		const action = input && actionOf(input);
		return action?.type === 'answer' ? action : undefined;
	}

	const listen = (type: string, run: (event: Event) => void, on: EventTarget = shadow) =>
		stops.push(heard(on, type, run));
	listen('click', (event) => {
		if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return;
		const element = event.target.closest<HTMLElement>('button, input');
		const action = element && actionOf(element);
		if (element?.id === 'check') handIn(element);
		else if (element?.id === 'retry') tryAgain();
		// Arrow keys move through radio buttons with clicks of detail 0; only a press is an answer.
		else if (action && (action.type !== 'answer' || event.detail > 0)) carryOut(action, element);
	});
	listen('change', () => {
		const check = shadow.getElementById('check');
		check?.removeAttribute('hidden');
		check?.removeAttribute('disabled');
		const action = chosen();
		if (action) did({ ...action, type: 'draft' });
	});
	function handIn(button: HTMLElement): void {
		const action = chosen();
		if (action) carryOut(action, button);
	}

	return {
		answered,
		whenUsed(run) {
			use = run;
			if (done.length + pending.length > 0) run(pending.length > 0);
		},
		giveUp(again) {
			askAgain = again;
			listen('online', tryAgain, window);
			if (pressed) sayMissing(pressed);
		},
		leave() {
			for (const stop of stops) stop();
			reveal();
			for (const it of shadow.querySelectorAll('[aria-busy]')) it.removeAttribute('aria-busy');
			return { done, pending };
		},
	};
}

/** What is read after the verdict is laid out after it, or a slow phone would show both late; gives back how to show it. */
function verdictFirst(shadow: ShadowRoot): () => void {
	const explained = shadow.querySelector('.explain');
	explained?.setAttribute('hidden', '');
	return () => explained?.removeAttribute('hidden');
}
