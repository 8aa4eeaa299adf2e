// Lines of the bench as a table for people. Pure.
import { type Line, median, ratioTo, type Unit, verdictOf, worst } from './line.ts';
import type { Table } from './report.ts';

const HEAD = ['', 'limit', 'median', 'worst', 'ratio', ''];

/** A table as text; under each line what stands beside it, with the ratio of the two. */
export function tableOf(lines: readonly Line[]): string {
	return aligned([HEAD, ...lines.flatMap(rowsOf)], [0, 5]);
}

/** A table of counts as text. */
export function countsOf({ head, rows }: Table): string {
	const words = head.flatMap((_, i) => (typeof rows[0]?.[i] === 'number' ? [] : [i]));
	return aligned([head, ...rows.map((row) => row.map(String))], words);
}

/** Words begin at the left, numbers end at the right. */
function aligned(rows: readonly (readonly string[])[], words: readonly number[]): string {
	const widths = (rows[0] ?? []).map((_, i) =>
		Math.max(...rows.map((row) => (row[i] ?? '').length)),
	);
	const cell = (text: string, i: number) =>
		words.includes(i) ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0);
	return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

function rowsOf(line: Line): string[][] {
	const { what, unit, values, limit, heldTo, beside = [] } = line;
	const verdict = verdictOf(line);
	return [
		[
			what,
			limit === undefined ? '' : shown(limit, unit),
			shown(median(values), unit),
			values.length > 1 ? shown(worst(values), unit) : '',
			'',
			verdict === 'told' ? '' : `${verdict}${values.length > 1 ? ` (${heldTo})` : ''}`,
		],
		...beside.map((other) => {
			const ratio = ratioTo(line, other);
			return [
				`   beside ${other.what}`,
				'',
				shown(median(other.values), unit),
				other.values.length > 1 ? shown(worst(other.values), unit) : '',
				ratio === undefined ? '' : `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`,
				other.from ? `(${other.from})` : '',
			];
		}),
	];
}

const DIGITS: Readonly<Record<Unit, number>> = { B: 0, ms: 1, CLS: 4, count: 1, times: 2 };

function shown(value: number, unit: Unit): string {
	const number = value.toLocaleString('en', { maximumFractionDigits: DIGITS[unit] });
	if (unit === 'times') return `${number} ×`;
	return unit === 'B' || unit === 'ms' ? `${number} ${unit}` : number;
}
