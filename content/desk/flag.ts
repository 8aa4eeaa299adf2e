// What a flag says, if it can be right.
import * as v from 'valibot';
import { Stop } from './stop.ts';

/** Reads a flag. @throws {Stop} where it cannot be right, with what it was and why. */
export function readFlag<S extends v.GenericSchema>(
	flag: string,
	schema: S,
	input: unknown,
): v.InferOutput<S> {
	const parsed = v.safeParse(schema, input);
	if (parsed.success) return parsed.output;
	throw new Stop(`${flag} ${JSON.stringify(input)}: ${parsed.issues[0].message}`);
}
