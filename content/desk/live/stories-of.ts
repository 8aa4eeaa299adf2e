// Which files here are of a slug that is live. Nothing hangs on it where the files cannot be read.
import { readCatalogue } from '../files/stories.ts';
import type { Place } from '../place.ts';

/** The stories that have a file of this slug; none where the stories cannot be read. */
export async function storiesOf(place: Place, slug: string): Promise<readonly string[]> {
	const catalogue = await readCatalogue(place).catch(() => undefined);
	return catalogue?.get(slug) ?? [];
}
