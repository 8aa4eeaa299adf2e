// A line of the bench: what was measured, every number of it, what stands beside it, and what it may be at most. Pure.

export type Unit = 'B' | 'ms' | 'CLS' | 'count' | 'times';

export type Line = {
	what: string;
	unit: Unit;
	/** One number a repetition, in their order. */
	values: readonly number[];
	/** The most it may be; without one the line is only told. */
	limit?: number;
	/** Which of the numbers the limit is held to. What does not vary with the machine is held to its worst. */
	heldTo: 'median' | 'worst';
	/** Others to compare it with, so that numbers of different machines can be read. */
	beside?: readonly Beside[];
};

/** `from` says where the numbers come from if this run did not measure them. */
export type Beside = { what: string; values: readonly number[]; from?: string };

export type Verdict = 'met' | 'missed' | 'told';

/** The middle of the numbers; of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	const low = sorted[Math.ceil(middle) - 1];
	const high = sorted[Math.floor(middle)];
	if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
	return (low + high) / 2;
}

/** @throws if there are no numbers */
export function worst(values: readonly number[]): number {
	if (values.length === 0) throw new Error('Nothing was measured.');
	return Math.max(...values);
}

/** Not a number never meets a limit. */
export function verdictOf({ values, limit, heldTo }: Line): Verdict {
	if (limit === undefined) return 'told';
	return (heldTo === 'worst' ? worst : median)(values) <= limit ? 'met' : 'missed';
}

/** How many times as much as what stands beside it; undefined where that is nothing. */
export function ratioTo(line: Line, beside: Beside): number | undefined {
	const other = median(beside.values);
	return other > 0 ? median(line.values) / other : undefined;
}

/**
 * The differences of two series measured in turns, one a repetition.
 *
 * @throws if they are not equally long
 */
export function lessThan(values: readonly number[], base: readonly number[]): number[] {
	if (values.length !== base.length) throw new Error('The two were not measured equally often.');
	return values.map((value, i) => value - (base[i] ?? Number.NaN));
}
