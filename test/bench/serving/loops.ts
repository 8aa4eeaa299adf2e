// The two ways to ask: as fast as answers come, for the peak, and at a steady rate whatever comes, for the latency.
import { setImmediate as turn } from 'node:timers/promises';
import type { Client } from './client.ts';

/** Keeps so many requests under way until so many are answered; gives requests a second. */
export async function closedLoop(
	client: Client,
	requests: number,
	underWay: number,
): Promise<number> {
	let left = requests;
	const one = async () => {
		while (left > 0) {
			left -= 1;
			await client.ask();
		}
	};
	const began = performance.now();
	await Promise.all(Array.from({ length: underWay }, one));
	return (requests * 1000) / (performance.now() - began);
}

/**
 * Begins a request at each tick of a clock, answered or not, so that a stall meets all whom it would have met. Gives
 * milliseconds, one a request, from when it was due.
 */
export async function steadyRate(
	client: Client,
	rate: number,
	requests: number,
): Promise<number[]> {
	const taken: Promise<number>[] = [];
	const began = performance.now();
	while (taken.length < requests) {
		const due = Math.min(requests, Math.floor(((performance.now() - began) * rate) / 1000));
		while (taken.length < due) {
			const late = performance.now() - began - (taken.length * 1000) / rate;
			taken.push(client.ask().then((ms) => ms + late));
		}
		await turn();
	}
	return Promise.all(taken);
}

/** The value below which so many of a hundred are. */
export function percentile(values: readonly number[], percent: number): number {
	const sorted = Float64Array.from(values).sort();
	const value = sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
	if (value === undefined) throw new Error('Nothing was measured.');
	return value;
}
