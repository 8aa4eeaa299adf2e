// Changes in lines for a terminal: the place, and what went and what came among the words around it.
import { styleText } from 'node:util';
import { printable } from '../printable.ts';
import type { Change, Run } from './difference.ts';

/** Whether to use colours, and how many lines at most; all of them without. */
export type ChangeLook = { colour: boolean; most?: number };

// Of words that both have, as much as says where the others stand.
const AROUND = 24;
const LONGEST = 160;

/**
 * A line a change: `questions/first-week/ask  Some [-40-] {+45+} ships`.
 *
 * @example
 * changeLines(differenceOf(before, after, 'en'), { colour: false, most: 3 });
 */
export function changeLines(changes: readonly Change[], { colour, most }: ChangeLook): string[] {
	const shown = most === undefined ? changes : changes.slice(0, most);
	const brief = most !== undefined;
	const lines = shown.map(({ place, runs }) => {
		const words = runs.map((run, i) => written(run, i, runs.length, { colour, brief })).join('');
		return `${printable(place) || 'all of it'}  ${words}`;
	});
	const more = changes.length - shown.length;
	if (more === 0) return lines;
	return [...lines, `and ${more} ${more === 1 ? 'place' : 'places'} more`];
}

function written(
	{ kind, text }: Run,
	index: number,
	count: number,
	{ colour, brief }: { colour: boolean; brief: boolean },
): string {
	const line = printable(text);
	switch (kind) {
		case 'same':
			return brief ? around(line, index === 0, index === count - 1) : line;
		case 'removed':
			return marked(colour, 'red', '[-', brief ? cut(line) : line, '-]');
		case 'added':
			return marked(colour, 'green', '{+', brief ? cut(line) : line, '+}');
	}
}

/** The marks stay with colours: not everybody tells red from green. */
function marked(colour: boolean, format: 'red' | 'green', open: string, text: string, end: string) {
	const whole = `${open}${text}${end}`;
	return colour ? styleText(format, whole, { validateStream: false }) : whole;
}

/** The beginning and the end of a run between two changes; only what touches a change of one at the edge. */
function around(text: string, first: boolean, last: boolean): string {
	if (text.length <= 2 * AROUND) return text;
	const start = first ? '' : text.slice(0, AROUND);
	const end = last ? '' : text.slice(-AROUND);
	return `${start}…${end}`;
}

function cut(text: string): string {
	return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
