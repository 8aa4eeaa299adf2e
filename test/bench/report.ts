// What bench.json keeps: of each group its last run, with every number. Groups that did not run stay as they are. Pure.
import * as v from 'valibot';
import { type Line, median, ratioTo, verdictOf, worst } from './line.ts';

/** What a group has measured, and with what. */
export type Findings = {
	lines: readonly Line[];
	versions: Readonly<Record<string, string>>;
	/** What is counted and has no limit of its own. */
	table?: Table;
};

export type Table = {
	head: readonly string[];
	rows: readonly (readonly (string | number)[])[];
};

/** When and on what a group has run. `load` is that of the system over the minute before: other work slows this. */
export type Circumstances = { at: string; cores: number; load: number };

const Kept = v.object({ groups: v.record(v.string(), v.unknown()) });

/**
 * The text of bench.json with a group's findings in it.
 *
 * @param before its text so far, if there is any
 * @param order the names of all groups, in the order in which they are kept
 */
export function keptWith(
	before: string | undefined,
	name: string,
	{ lines, versions, table }: Findings,
	circumstances: Circumstances,
	order: readonly string[],
): string {
	const { groups } = before === undefined ? { groups: {} } : v.parse(Kept, JSON.parse(before));
	const next = new Map(Object.entries(groups));
	next.set(name, { ...circumstances, versions, lines: lines.map(lineKept), table });
	const ordered = order.flatMap((it) => (next.has(it) ? [[it, next.get(it)]] : []));
	const text = JSON.stringify({ groups: Object.fromEntries(ordered) }, null, 2);
	// A list of numbers, or a row of a table, is read in one line.
	return `${text.replace(/\[[^[\]{}]+\]/gu, (list) => list.replace(/\n\s*/gu, ' '))}\n`;
}

function lineKept(line: Line) {
	return {
		...line,
		values: line.values.map(rounded),
		median: rounded(median(line.values)),
		worst: rounded(worst(line.values)),
		verdict: verdictOf(line),
		beside: line.beside?.map((other) => {
			const ratio = ratioTo(line, other);
			return {
				...other,
				values: other.values.map(rounded),
				ratio: ratio === undefined ? null : rounded(ratio),
			};
		}),
	};
}

function rounded(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}
