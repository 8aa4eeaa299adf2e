// Every text of a piece with the path to it. Ids, dates and addresses are among them; they carry no marks.
import type { Path } from '../../model/finding.ts';

export type TextAt = { path: Path; text: string };

// Several rules ask for the texts of the same piece.
const known = new WeakMap<object, readonly TextAt[]>();

/** All strings inside a value. */
export function textsIn(value: unknown): readonly TextAt[] {
	if (typeof value !== 'object' || value === null) return walk(value, []);
	const texts = known.get(value) ?? walk(value, []);
	known.set(value, texts);
	return texts;
}

function walk(value: unknown, path: Path): TextAt[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (Array.isArray(value)) return value.flatMap((item, i) => walk(item, [...path, i]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]));
}
