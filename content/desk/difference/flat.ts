// A piece as a flat list: every word, figure and switch under the path of ids that leads to it. Pure.

/** What stands at a path; lists of names stand as one line. */
export type Flat = ReadonlyMap<string, string>;

/**
 * Flattens a piece. What has an id is found by it, so that a question that moved is still the same question; the order
 * of such a list stands under its own path.
 *
 * @example
 * flat({ questions: [{ id: 'a', ask: 'Why?' }] });
 * // Map { 'questions' => 'a', 'questions/a/ask' => 'Why?' }
 */
export function flat(value: unknown): Flat {
	const found = new Map<string, string>();
	walk(value, [], found);
	return found;
}

function walk(value: unknown, path: readonly string[], found: Map<string, string>): void {
	if (Array.isArray(value)) walkList(value, path, found);
	else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value)) {
			if (key !== 'id' && key !== '$schema') walk(inner, [...path, key], found);
		}
	} else found.set(path.join('/'), String(value));
}

function walkList(
	list: readonly unknown[],
	path: readonly string[],
	found: Map<string, string>,
): void {
	const names = list.map(nameOf);
	if (names.every((name) => name !== undefined)) found.set(path.join('/'), names.join(', '));
	list.forEach((item, i) => {
		if (typeof item === 'object') walk(item, [...path, names[i] ?? `${i}`], found);
	});
}

/** What an item of a list is known by: its id, or itself if it is a word or a figure. */
function nameOf(item: unknown): string | undefined {
	if (typeof item !== 'object') return String(item);
	if (item === null || !('id' in item)) return undefined;
	return typeof item.id === 'string' ? item.id : undefined;
}
