// Rules of the desk's check that a file passes over, each with a reason. Never published.
import * as v from 'valibot';
import { Line } from './text.ts';

export const Silence = v.pipe(
	v.record(v.string(), Line),
	v.description(
		'Rules of the check to pass over, each with the reason: "claim/flat" in all of this file, "claim/flat question/first" in one place.',
	),
);

export type Silence = v.InferOutput<typeof Silence>;
