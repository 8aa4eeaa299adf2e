// The first view while the rest is on its way: notes and cards open, the first question can be answered.
import type { Action } from '../../content/model/action.ts';
import type { FirstView } from '../../content/model/first-view.ts';
import { lookup } from '../../content/model/lookup.ts';
import { focusAndShow, focusOnward } from '../focus.ts';
import { heard } from '../heard.ts';
import type { Kept } from '../storage.ts';
import { painted } from '../turn.ts';
import { actionOf, draw } from './draw.ts';
import { unfold, unfoldNote } from './unfold.ts';
import { createWait } from './wait.ts';

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
	const wait = createWait(shadow, elsewhere, say);
	let reveal = () => {};

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
		focusOnward(shadow);
	}

	/** What is not done here, only the rest can do. */
	function carryOut(action: Action, element: HTMLElement): void {
		if (action.type === 'toggle') toggle(action, element);
		else if (action.type === 'visit') visit(action);
		else if (action.type === 'answer') answer(action);
		else leaveFor(action, element);
	}

	function toggle(action: Extract<Action, { type: 'toggle' }>, button: Element): void {
		const open = button.getAttribute('aria-expanded') !== 'true';
		if (action.claim === undefined) unfold(shadow, button, open);
		else unfoldNote(notes, button, action.key, open);
		begin({ ...action, open });
		if (open && action.claim) tell('note', { claim: action.claim });
	}

	function visit(action: Extract<Action, { type: 'visit' }>): void {
		const button = shadow.getElementById(action.key);
		if (button) unfold(shadow, button, true);
		begin(action);
		focusAndShow(button);
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
		wait.begin(element);
		// Last: where the rest is ready it takes over at once, and says what it has to say.
		use(true);
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
		else if (element?.id === 'retry') wait.begin();
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
			listen('online', () => wait.begin(), window);
			wait.giveUp(again);
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
