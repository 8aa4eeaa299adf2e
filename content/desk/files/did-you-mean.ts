// What somebody who mistyped a slug may have meant, as far as the files know.
import type { Place } from '../place.ts';
import { distance } from './distance.ts';
import { readCatalogue } from './stories.ts';

/** As {@link distance} counts. */
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
