// What others take, for comparison. Measured once from their published packages, in brotli 11, not by this run.
import type { Beside } from './line.ts';

const from = 'measured once, in brotli 11; not by this run';

export const ELSEWHERE: readonly Beside[] = [
	{ what: 'a quiz in SurveyJS', values: [301_000], from },
	{ what: 'the Guardian’s quiz component with React', values: [57_000], from },
	{ what: 'the player of H5P, before any type of question', values: [55_000], from },
];
