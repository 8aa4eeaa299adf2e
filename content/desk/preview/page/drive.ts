// Brings a piece where it is to be looked at, by the presses a reader would make. Knows of the widget what a reader's
// hand knows, and nothing that it would have to offer for this.
import type { Look } from '../look.ts';
import { until } from './until.ts';

type Answer = Look['answers'][string];

/** The shadow root of a place; it is open. */
export function shadowOf(place: Element): ShadowRoot {
	const { shadowRoot } = place;
	if (!shadowRoot) throw new Error('Nothing is shown here.');
	return shadowRoot;
}

/** Does what a look asks for, as far as the piece has it. */
export async function act(shadow: ShadowRoot, look: Look): Promise<void> {
	const answer = look.at === undefined ? undefined : look.answers[look.at];
	if (answer !== undefined) await give(shadow, answer);
	unfold(shadow, look);
	bringIntoSight(shadow, look);
}

/** Answers the question that stands there. */
async function give(shadow: ShadowRoot, answer: Answer): Promise<void> {
	const form = await until(shadow, () => shadow.querySelector('.form'));
	if (!form) return;
	if (typeof answer === 'number') slide(shadow, answer);
	else if (shadow.querySelector('[data-sortable]')) await sort(shadow, answer);
	else choose(shadow, answer);
	shadow.querySelector<HTMLElement>('#check:not([disabled])')?.click();
	await until(shadow, () => shadow.querySelector('#explain'));
}

function slide(shadow: ShadowRoot, value: number): void {
	const slider = shadow.querySelector<HTMLInputElement>('#slider');
	if (!slider) return;
	slider.valueAsNumber = value;
	slider.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A press with a detail is one by hand: on a radio button it hands in. */
function choose(shadow: ShadowRoot, ids: readonly string[]): void {
	for (const input of shadow.querySelectorAll<HTMLInputElement>('.option input')) {
		if (!ids.includes(input.value) || input.checked) continue;
		input.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
	}
}

/** Moves each item up to its place, from the first on. */
async function sort(shadow: ShadowRoot, ids: readonly string[]): Promise<void> {
	for (const [to, id] of ids.entries()) {
		const row = () => shadow.querySelector(`[data-sortable] > [data-id="${CSS.escape(id)}"]`);
		const index = () =>
			[...(row()?.parentElement?.children ?? [])].findIndex((it) =>
				it.matches(`[data-id="${CSS.escape(id)}"]`),
			);
		for (let at = index(); at > to; at -= 1) {
			row()?.querySelector<HTMLElement>('.moves button')?.click();
			await until(shadow, () => (index() < at ? row() : null));
		}
	}
}

function unfold(shadow: ShadowRoot, { open, notes }: Look): void {
	for (const button of shadow.querySelectorAll<HTMLElement>('[aria-controls][aria-expanded]')) {
		const wanted = open[button.getAttribute('aria-controls') ?? ''];
		if (wanted !== undefined && wanted !== (button.ariaExpanded === 'true')) button.click();
	}
	const marks = [...shadow.querySelectorAll<HTMLElement>('.mark')];
	for (const [i, mark] of marks.entries()) {
		if (notes.includes(i) && mark.ariaExpanded !== 'true') mark.click();
	}
}

function bringIntoSight(shadow: ShadowRoot, { at, to, claim, scroll }: Look): void {
	if (scroll !== undefined) {
		scrollTo(0, scroll);
		return;
	}
	const target = (claim && openNote(shadow, claim)) || (to ? shadow.getElementById(to) : undefined);
	if (target) {
		target.scrollIntoView({ block: 'center' });
		setOff(target);
	} else if (at) shadow.host.scrollIntoView({ block: 'nearest' });
}

/** The phrase of a claim, its note opened: only an open mark says whose it is. */
function openNote(shadow: ShadowRoot, claim: string): Element | undefined {
	for (const mark of shadow.querySelectorAll<HTMLElement>('.mark')) {
		if (mark.ariaExpanded !== 'true') mark.click();
		if (mark.getAttribute('aria-controls')?.endsWith(`/${claim}`)) {
			return mark.closest('.phrase') ?? mark;
		}
		mark.click();
	}
	return undefined;
}

/** Sets an element off for a moment. */
function setOff(element: Element): void {
	const ring = (colour: string) => ({ outline: `3px solid ${colour}`, outlineOffset: '4px' });
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	element.animate([ring('#c77700'), ring(still ? '#c77700' : 'transparent')], 1600);
}
