// The history of a piece in lines for people.
import { styleText } from 'node:util';
import { changeLines } from '../difference/change-lines.ts';
import { printable } from '../printable.ts';
import type { History, Past } from './history.ts';

/** Whether to use colours, and whether to show every change. */
export type HistoryLook = { colour: boolean; full: boolean };

// Enough to know a revision again.
const CHANGES = 4;

/** A few lines a revision, newest first. */
export function historyLines({ live, past }: History, look: HistoryLook): string[] {
	const kept = past.some((it) => it.live);
	const head =
		live === undefined
			? ['Nothing is live; these are kept:']
			: kept
				? []
				: [`Live is ${live}, which was put by hand: no revision keeps it.`];
	return [...head, ...past.flatMap((it) => pastLines(it, look))];
}

function pastLines({ rev, at, message, title, live, sound, changes }: Past, look: HistoryLook) {
	const bold = (text: string) =>
		look.colour ? styleText('bold', text, { validateStream: false }) : text;
	const day = at ? at.replace('T', ' ').replace(/(?::\d\d(?:\.\d+)?)(?=Z|[+-]|$)/u, '') : 'undated';
	const marks = [...(live ? ['live'] : []), ...(sound ? [] : ['not sound: cannot be put back'])];
	const said = message ? [`  "${printable(message)}"`] : [];
	const words = title ? [`  ${printable(title)}`] : [];
	const lines = changes
		? changeLines(changes, { colour: look.colour, ...(!look.full && { most: CHANGES }) })
		: [];
	const same = changes?.length === 0 ? ['    the same words'] : [];
	return [
		[bold(rev), day, ...marks].join('  '),
		...words,
		...said,
		...same,
		...lines.map((line) => `    ${line}`),
	];
}
