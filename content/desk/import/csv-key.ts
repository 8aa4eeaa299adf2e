// Which options a row says are right: by their places (1, 2), their letters (A, B) or their words.

/** The places of the right options, from 0; none where it cannot be told. */
export type Key = { places: number[] };

/**
 * Reads what stands under "Correct".
 *
 * @param own in our own layout it is places, whatever the options say
 * @example
 * keyOf('2', ['Lisbon', 'Porto'], false); // { places: [1] }
 * keyOf('2', ['2', '4'], false); // { places: [] }: the place or the text?
 */
export function keyOf(correct: string, options: readonly string[], own: boolean): Key {
	const parts = correct.split(/[\s,;|&]+/u).filter(Boolean);
	const byPlace = placesBy(parts, (part) => (/^\d{1,2}$/u.test(part) ? Number(part) - 1 : -1));
	const fits = (places: readonly number[]) =>
		places.length > 0 && places.every((place) => (options[place] ?? '') !== '');
	if (own) return { places: fits(byPlace) ? byPlace : [] };
	const byLetter = placesBy(parts, (part) =>
		/^[a-z]$/iu.test(part) ? part.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) : -1,
	);
	const found = [byPlace, byLetter, byWords(correct, options)].filter(fits);
	const [first = []] = found;
	const clear = found.every((places) => `${places}` === `${first}`);
	return { places: clear ? first : [] };
}

function placesBy(parts: readonly string[], place: (part: string) => number): number[] {
	return [...new Set(parts.map(place))].sort((a, b) => a - b);
}

/** The option that is called so, or all that are, with signs between them. */
function byWords(correct: string, options: readonly string[]): number[] {
	const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
	const whole = options.findIndex((option) => option !== '' && same(option, correct));
	if (whole >= 0) return [whole];
	const parts = correct.split(/[;|\n]/u).length > 1 ? correct.split(/[;|\n]/u) : correct.split(',');
	return placesBy(parts, (part) => options.findIndex((option) => same(option, part)));
}
