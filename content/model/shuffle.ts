// A fixed shuffle: every reader sees the items in the same order, and it is never the right one.

/**
 * Shuffles by a seed; the same seed gives the same order, and it differs from the given one if there are two or more.
 *
 * @example
 * shuffled(['a', 'b', 'c'], 'assad-quiz/order'); // ['b', 'c', 'a']
 */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
	const result = [...items];
	const random = mulberry32(fnv1a(seed));
	for (let i = result.length - 1; i > 0; i -= 1) {
		const j = Math.floor(random() * (i + 1));
		[result[i], result[j]] = [result[j] as T, result[i] as T];
	}
	if (result.every((item, i) => item === items[i])) result.push(...result.splice(0, 1));
	return result;
}

/** FNV-1a, 32 bits (https://datatracker.ietf.org/doc/html/rfc9923). */
function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return hash >>> 0;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state are plenty for a dozen items. */
function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
