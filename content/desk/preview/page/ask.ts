// What the page asks the desk for.
import type { Where } from '../live.ts';
import type { ToldDetail, ToldDifference, ToldStory } from '../told.ts';

/** All stories with their pieces; undefined where the desk does not answer. */
export function askStories(): Promise<ToldStory[] | undefined> {
	return asked<ToldStory[]>('/preview/stories');
}

/** What is to be known of a piece; undefined where there is none, or where the desk does not answer. */
export function askPiece(slug: string): Promise<ToldDetail | undefined> {
	return asked<ToldDetail>(`/preview/piece/${encodeURIComponent(slug)}`);
}

/**
 * How a piece differs from what is live; undefined where there is none, or where the desk does not answer.
 *
 * @param again past what the desk has read before
 */
export function askDifference(
	slug: string,
	where: Where,
	again: boolean,
): Promise<ToldDifference | undefined> {
	const query = `where=${where}${again ? '&again=1' : ''}`;
	return asked<ToldDifference>(`/preview/difference/${encodeURIComponent(slug)}?${query}`);
}

/** Undefined where there is nothing, or no desk. */
async function asked<T>(address: string): Promise<T | undefined> {
	try {
		const response = await fetch(address);
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}
