// How far a fuzz has come and what it found, in lines.
import type { Count, Found } from './loop.ts';

type Counts = Readonly<Record<string, Count>>;

/** All that the processes have tried, together. */
export function sumOf(all: readonly Counts[]): Counts {
	const sum: Record<string, Count> = {};
	for (const counts of all) {
		for (const [name, { inputs, ms }] of Object.entries(counts)) {
			const so = sum[name] ?? { inputs: 0, ms: 0 };
			sum[name] = { inputs: so.inputs + inputs, ms: so.ms + ms };
		}
	}
	return sum;
}

/** The inputs of all properties. */
export function totalOf(counts: Counts): number {
	return Object.values(counts).reduce((total, { inputs }) => total + inputs, 0);
}

/** A line a property: how many inputs, and how many in a second of one process. */
export function countLines(counts: Counts): string[] {
	const names = Object.keys(counts);
	const wide = Math.max(0, ...names.map((name) => name.length));
	const line = (name: string, { inputs, ms }: Count) =>
		`  ${name.padEnd(wide)} ${written(inputs).padStart(12)} ${written((inputs / ms) * 1000).padStart(9)}/s`;
	return names.map((name) => line(name, counts[name] ?? { inputs: 0, ms: 1 }));
}

/** The failure, cut where it is too long for a screen: the file has it whole. */
export function foundLines({ property, error, input }: Found, file: string): string[] {
	return [
		`Failed: ${property}.`,
		error,
		`With ${cut(input, 2_000)}`,
		`Kept in ${file}. Try it again with: npm run fuzz -- --replay ${file}`,
	];
}

/** A whole number, with commas between thousands. */
export function written(number: number): string {
	return Math.round(number).toLocaleString('en-GB');
}

function cut(text: string, most: number): string {
	return text.length > most ? `${text.slice(0, most)}…` : text;
}
