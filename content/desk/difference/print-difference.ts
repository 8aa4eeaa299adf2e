// What changed, in lines for people: words that went and words that came, with a little of what stands around them.
import { styleText } from 'node:util';
import { printable } from '../printable.ts';
import type { Change, Run } from './difference.ts';

/** Characters of unchanged text that are shown on each side of a change. */
const AROUND = 24;

/**
 * One line a place. Without colours, words that went stand in `[-…-]` and words that came in `{+…+}`, as in `git diff
 * --word-diff`.
 *
 * @param most the most lines; one more says how many there would be
 */
export function changeLines(
	changes: readonly Change[],
	{ colour, most = Number.POSITIVE_INFINITY }: { colour: boolean; most?: number },
): string[] {
	const lines = changes
		.slice(0, most)
		.map(
			({ place, runs }) =>
				`${printable(place)}: ${runs.map((run, i) => shown(run, i, runs, colour)).join('')}`,
		);
	const left = changes.length - lines.length;
	return left > 0 ? [...lines, `and ${left} ${left === 1 ? 'place' : 'places'} more`] : lines;
}

function shown({ kind, text }: Run, i: number, runs: readonly Run[], colour: boolean): string {
	const plain = printable(text);
	switch (kind) {
		case 'same':
			return shortened(plain, i > 0, i < runs.length - 1);
		case 'removed':
			return colour ? painted(['red', 'strikethrough'], plain) : `[-${plain}-]`;
		case 'added':
			return colour ? painted(['green', 'underline'], plain) : `{+${plain}+}`;
	}
}

function painted(format: Parameters<typeof styleText>[0], text: string): string {
	return styleText(format, text, { validateStream: false });
}

/** What stands around changes, cut where nothing near it changed. */
function shortened(text: string, after: boolean, before: boolean): string {
	const kept = (after ? AROUND : 0) + (before ? AROUND : 0);
	if (text.length <= kept + 1) return text;
	const head = after ? text.slice(0, AROUND) : '';
	const tail = before ? text.slice(-AROUND) : '';
	return `${head}…${tail}`;
}
