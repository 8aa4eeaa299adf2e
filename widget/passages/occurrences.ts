/**
 * Where a string stands in a text, if no more often than `most`: what is everywhere says nothing.
 *
 * @example
 * occurrences('banana', 'an', 2); // [1, 3]
 * occurrences('banana', 'a', 2); // []
 */
export function occurrences(text: string, wanted: string, most: number): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
		if (places.push(at) > most) return [];
	}
	return places;
}
