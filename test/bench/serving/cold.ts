// From the start of the process to the first byte of the first answer, which is not of KV.
import { startWorkerd } from '../../harness/workerd.ts';
import type { Line } from '../line.ts';
import { timesLine } from './times.ts';
import { servicesOf } from './workers.ts';

/** In pairs, so that what else the machine does meets both; a start takes a tenth of a second. */
const STARTS = 25;

/** `say` hears how far it is. Every other pair begins with the other worker. */
export async function coldLines(say: (line: string) => void): Promise<Line[]> {
	const { ours, smallest, first } = await servicesOf();
	// Both with a KV beside them, which is a worker here and starts as well.
	const services = { ours, smallest: [...first.filter(({ name }) => name === 'kv'), ...smallest] };
	const cold: Record<'ours' | 'smallest', number[]> = { ours: [], smallest: [] };
	for (let i = 0; i < STARTS; i += 1) {
		say(`cold start ${i + 1} of ${STARTS}`);
		for (const name of i % 2 === 0 ? PAIR : PAIR.toReversed()) {
			const began = performance.now();
			const workerd = await startWorkerd(services[name]);
			await fetch(new URL('/none', workerd.at('it')));
			cold[name].push(performance.now() - began);
			await workerd.close();
		}
	}
	return [
		{
			what: 'cold start to the first byte',
			unit: 'ms',
			values: cold.ours,
			heldTo: 'median',
			beside: [{ what: 'the smallest worker with Hono', values: cold.smallest }],
		},
		timesLine('cold start, to the smallest’s', cold.ours, cold.smallest, 1.3),
	];
}

const PAIR = ['ours', 'smallest'] as const;
