// A line that says how many times as much one series is as another, pair by pair.
import type { Line } from '../line.ts';

/**
 * @param limit the most that the middle of the ratios may be
 * @throws if the two were not measured in turns
 */
export function timesLine(
	what: string,
	values: readonly number[],
	others: readonly number[],
	limit: number,
): Line {
	if (values.length !== others.length) throw new Error('The two were not measured equally often.');
	const ratios = values.map((value, i) => value / (others[i] ?? Number.NaN));
	return { what, unit: 'times', values: ratios, limit, heldTo: 'median' };
}
