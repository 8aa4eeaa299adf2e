// What opens in a first view: cards, and notes under their paragraphs.
import type { FirstView } from '../../content/model/first-view.ts';
import { lookup } from '../../content/model/lookup.ts';
import { actionOf, draw } from './draw.ts';

/** Opens or closes what a button says it controls. */
export function unfold(shadow: ShadowRoot, button: Element, open: boolean): void {
	button.setAttribute('aria-expanded', String(open));
	const target = shadow.getElementById(button.getAttribute('aria-controls') ?? '');
	if (target) target.hidden = !open;
}

/** Puts the open notes of a paragraph under it, in the order of their marks. */
export function unfoldNote(
	notes: FirstView['notes'],
	mark: Element,
	key: string,
	open: boolean,
): void {
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
