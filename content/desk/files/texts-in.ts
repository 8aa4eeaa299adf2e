// Every text of a piece with the path to it. Ids, dates and addresses are among them; they carry no marks.
import type { Path } from '../../model/finding.ts';

/** All strings inside a value. */
export function textsIn(value: unknown, path: Path = []): { path: Path; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
