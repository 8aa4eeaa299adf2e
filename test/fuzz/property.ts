// A property that holds for all inputs of a kind, ready to be tried with as many as there is time for.
import fc from 'fast-check';

/** An input for which it does not hold, as small as it could be made; `seed` and `path` lead to it again. */
export type Failure = { seed: number; path: string; input: string; error: string };

/** `runs` is how many inputs are tried a round: many of what is cheap. */
export type Property = {
	name: string;
	runs: number;
	/** Tries inputs, or with a `path` the one again that failed; undefined if it holds for all. */
	run(how: { seed: number; runs: number; path?: string }): Promise<Failure | undefined>;
};

type Holds<T> = {
	name: string;
	runs: number;
	input: fc.Arbitrary<T>;
	/** @throws if it does not hold */
	check(input: T): void | Promise<void>;
};

/** What fails is made smaller, unless a `path` tries it again; it is given back and not thrown. */
export function property<T>({ name, runs, input, check }: Holds<T>): Property {
	return {
		name,
		runs,
		async run({ seed, runs: numRuns, path }) {
			const tried = await fc.check(
				fc.asyncProperty(input, async (it) => check(it)),
				{
					seed,
					numRuns,
					...(path !== undefined && { path, endOnFailure: true }),
				},
			);
			if (!tried.failed) return undefined;
			return {
				seed: tried.seed,
				path: tried.counterexamplePath ?? '',
				input: fc.stringify(tried.counterexample),
				error: describe(tried.errorInstance),
			};
		},
	};
}

function describe(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
