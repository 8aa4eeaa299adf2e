// Moving one item of an order question. Pure.

/**
 * The list with the item at `from` taken out and put in again at `to`; places outside the list leave it as it is.
 *
 * @example
 * moved(['a', 'b', 'c'], 0, 1); // ['b', 'a', 'c']
 */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const result = [...list];
	if (from < 0 || to < 0 || from >= list.length || to >= list.length) return result;
	result.splice(to, 0, ...result.splice(from, 1));
	return result;
}
