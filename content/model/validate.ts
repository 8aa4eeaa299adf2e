// The gate every value passes before Gloss acts on it: schema first, with what schemas pass over, then the rules across
// fields.
import * as v from 'valibot';
import { inconsistencies } from './consistency.ts';
import { type Finding, findingsOf, type SchemaCode } from './finding.ts';
import { Piece } from './piece.ts';
import { unseenIn } from './unseen.ts';

/** A checked value, or every finding that keeps it from being one. */
export type Checked<T, C extends string = string> =
	| { ok: true; value: T }
	| { ok: false; findings: Finding<C>[] };

/** Where the first finding is enough, what is wrong in ten thousand places costs no more than what is wrong in one. */
type Wanted = 'all' | 'first';

/**
 * Checks a value against a schema.
 *
 * @example
 * const story = validate(Story, JSON.parse(text));
 * if (!story.ok) report(story.findings);
 */
export function validate<S extends v.GenericSchema>(
	schema: S,
	value: unknown,
	wanted: Wanted = 'all',
): Checked<v.InferOutput<S>, SchemaCode> {
	const result = v.safeParse(schema, value, { abortEarly: wanted === 'first' });
	const unseen = unseenIn(value);
	if (result.success && !unseen) return { ok: true, value: result.output };
	return { ok: false, findings: [...findingsOf(result.issues ?? []), ...(unseen ? [unseen] : [])] };
}

/** Checks a piece as it stands in KV. */
export function validatePiece(value: unknown, wanted: Wanted = 'all'): Checked<Piece> {
	const checked = validate(Piece, value, wanted);
	if (!checked.ok) return checked;
	const findings = inconsistencies(checked.value);
	return findings.length > 0 ? { ok: false, findings } : checked;
}
