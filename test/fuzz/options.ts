// The arguments of `npm run fuzz`.
import { parseArgs } from 'node:util';
import { Stop } from '../../content/desk/stop.ts';

export type Options = {
	seconds: number;
	workers: number;
	seed: number;
	replay: string | undefined;
};

/**
 * Reads `--minutes N` or `--seconds N` (10 minutes), `--workers N` (1), `--seed N` (any) and `--replay <file>`.
 *
 * @throws Stop where they cannot be read
 */
export function optionsFrom(args: string[], anySeed: number): Options {
	const text = { type: 'string' } as const;
	const options = { minutes: text, seconds: text, workers: text, seed: text, replay: text };
	try {
		const { values } = parseArgs({ args, options });
		const { minutes, seconds, workers, seed, replay } = values;
		return {
			seconds: seconds === undefined ? 60 * numberFrom(minutes ?? '10') : numberFrom(seconds),
			workers: Math.ceil(numberFrom(workers ?? '1')),
			seed: seed === undefined ? anySeed : Math.trunc(numberFrom(seed)),
			replay,
		};
	} catch (problem) {
		if (problem instanceof Stop) throw problem;
		throw new Stop(
			`${problem instanceof Error ? problem.message : problem}\nUse --minutes, --seconds, --workers, --seed and --replay <file>.`,
		);
	}
}

function numberFrom(text: string): number {
	const number = Number(text);
	if (number > 0) return number;
	throw new Stop(`"${text}" is no number above 0.`);
}
