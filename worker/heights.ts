// The heights that were measured when a live piece was published, for those who reserve its place.
import type { Context } from 'hono';
import type { Heights } from '../content/model/heights.ts';
import { Metadata } from '../content/model/metadata.ts';
import { validate } from '../content/model/validate.ts';
import type { App } from './env.ts';
import type { Live } from './find-live.ts';
import { readMetadata } from './store.ts';

/** Undefined where nothing was measured, or what was measured is not what is live: put by hand, perhaps. */
export async function heightsOf(
	c: Context<App>,
	{ slug, rev }: Pick<Live, 'slug' | 'rev'>,
): Promise<Heights | undefined> {
	const metadata = await readMetadata(c.env.CONTENT, slug);
	const checked = validate(Metadata, metadata);
	return checked.ok && checked.value.rev === rev ? checked.value.heights : undefined;
}
