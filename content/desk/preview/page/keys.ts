// The keys of the page, in one table: what they do, and how the help says it. They can be switched off.
import { WIDTHS } from '../html.ts';
import type { Editor } from './editor.ts';
import { DIRECTIONS, SURROUNDINGS } from './model.ts';

type Key = { keys: readonly string[]; what: string; run(editor: Editor, key: string): void };

export const KEYS: readonly Key[] = [
	{
		keys: ['j', 'k'],
		what: 'next, previous piece',
		run: (it, key) => it.step(key === 'j' ? 1 : -1),
	},
	{
		keys: [']', '['],
		what: 'next, previous state',
		run: (_, key) => stepIn('[data-state]', key === ']' ? 1 : -1),
	},
	{
		keys: ['n', 'p'],
		what: 'next, previous finding',
		run: (_, key) => stepIn('[data-finding]', key === 'n' ? 1 : -1),
	},
	{
		keys: ['1', '2', '3', '4'],
		what: `width ${WIDTHS.join(', ')}`,
		run: (it, key) => it.wish({ width: WIDTHS[Number(key) - 1] ?? 390 }),
	},
	{
		keys: ['d'],
		what: 'dark or light',
		run: (it) => it.wish({ theme: it.model.wishes.theme === 'dark' ? 'light' : 'dark' }),
	},
	{
		keys: ['r'],
		what: 'direction of the page',
		run: (it) => it.wish({ dir: after(DIRECTIONS, it.model.wishes.dir) }),
	},
	{
		keys: ['a'],
		what: 'alone, in an article',
		run: (it) => it.wish({ around: after(SURROUNDINGS, it.model.wishes.around) }),
	},
	{
		keys: ['c'],
		what: 'read what is live again',
		run: (it) => void it.compare(it.model.where, true),
	},
	{ keys: ['f'], what: 'into the piece', run: (it) => it.focusStage() },
	{ keys: ['Escape'], what: 'back to the list', run: () => focus('[aria-current="page"]') },
	{ keys: ['/'], what: 'filter the list', run: () => focus('#filter') },
	{
		keys: ['?'],
		what: 'these keys',
		run: () => document.querySelector<HTMLElement>('#keys')?.click(),
	},
];

/** Carries out a key; false if it means nothing here. */
export function press(editor: Editor, key: string): boolean {
	const found = KEYS.find(({ keys }) => keys.includes(key));
	if (!found || (!editor.model.keys && key !== 'Escape')) return false;
	found.run(editor, key);
	return true;
}

/** Whether what has the focus takes keys as text, or as a choice of its own. */
export function takesKeys(target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	return (
		target.matches('textarea, select, input:not([type=radio], [type=checkbox])') ||
		target.closest('dialog') !== null
	);
}

/** Moves the focus in a list of buttons and presses where it arrives. */
function stepIn(selector: string, by: 1 | -1): void {
	const all = [...document.querySelectorAll<HTMLElement>(`${selector}:not([aria-disabled])`)];
	const focused = all.findIndex((it) => it.matches(':focus'));
	const pressed = all.findIndex((it) => it.ariaPressed === 'true');
	const at = focused >= 0 ? focused : pressed;
	const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
	next?.focus();
	next?.click();
}

function focus(selector: string): void {
	document.querySelector<HTMLElement>(selector)?.focus();
}

function after<T>(list: readonly T[], now: T): T {
	return list[(list.indexOf(now) + 1) % list.length] ?? now;
}
