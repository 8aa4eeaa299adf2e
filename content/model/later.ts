// The rule for later versions: a kind of question or card that this version does not know is shown as a link.
import * as v from 'valibot';
import { Id } from './ids.ts';

/** What stands in for a question or card of a kind that this version does not know. */
export type Later = { kind: 'later'; id: string };

/**
 * Schema that reads known kinds with `schema` and keeps the id alone of anything whose kind is another word.
 *
 * @example
 * const Known = v.variant('kind', [Circle]);
 * v.parse(knownOrLater(['circle'], Known), { id: 'q1', kind: 'map', places: [] }); // { kind: 'later', id: 'q1' }
 */
export function knownOrLater<I, O>(known: readonly string[], schema: v.GenericSchema<I, O>) {
	const later = v.pipe(
		v.object({ id: Id, kind: v.string() }),
		v.transform(({ id }): Later => ({ kind: 'later', id })),
	);
	return v.lazy((input): v.GenericSchema<I | { id: string; kind: string }, O | Later> => {
		const kind = v.safeParse(v.object({ kind: v.string() }), input);
		return kind.success && !known.includes(kind.output.kind) ? later : schema;
	});
}

/** The same rule without a schema, for the widget, which does not ship one. */
export function withLater<T extends { kind: string; id: string }>(
	list: readonly T[],
	known: readonly string[],
): (T | Later)[] {
	// What has no kind at all is not of a later version, but broken: it is left to be found out.
	const later = ({ kind }: T) => typeof kind === 'string' && !known.includes(kind);
	return list.map((item) => (later(item) ? { kind: 'later', id: item.id } : item));
}
