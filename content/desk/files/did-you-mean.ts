// What somebody who mistyped a slug may have meant, as far as the files know.
import { diffChars } from 'diff';
import type { Place } from '../place.ts';
import { readCatalogue } from './stories.ts';

/** Letters that may be missing or too many; one taken for another counts as two. */
const NEAR = 3;

/** A sentence to put behind "There is no piece …", with a space before it; empty where nothing is near. */
export async function didYouMean(place: Place, name: string): Promise<string> {
	const catalogue = await readCatalogue(place).catch(() => new Map<string, string[]>());
	const own = [...catalogue].flatMap(([slug, stories]) => (stories.includes(name) ? [slug] : []));
	if (own.length > 0) return ` "${name}" is a story; its pieces: ${own.join(', ')}.`;
	const near = [...catalogue.keys()].filter(
		(slug) => slug !== name && distance(slug, name) <= NEAR,
	);
	return near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
}

function distance(one: string, other: string): number {
	return diffChars(one, other)
		.filter(({ added, removed }) => added || removed)
		.reduce((sum, { count }) => sum + count, 0);
}
