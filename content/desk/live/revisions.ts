// The revisions that KV keeps of a piece.
import type { Slug } from '../../model/ids.ts';
import { revPrefix } from '../../model/keys.ts';
import type { Metadata } from '../../model/metadata.ts';
import type { Kv, Listed } from '../kv/kv.ts';
import { metadataIn } from './live-value.ts';

/** A revision that is there; `metadata` is undefined where they are not ours. */
export type Revision = { key: string; rev: string; metadata: Metadata | undefined };

/** The revisions of a piece, the one published last first. One list. */
export async function revisionsOf(kv: Kv, slug: Slug): Promise<Revision[]> {
	const prefix = revPrefix(slug);
	return (await kv.list(prefix))
		.map((listed) => revisionIn(listed, prefix))
		.sort((a, b) => atOf(b) - atOf(a) || (a.rev < b.rev ? -1 : 1));
}

function revisionIn({ name, metadata }: Listed, prefix: string): Revision {
	return { key: name, rev: name.slice(prefix.length), metadata: metadataIn(metadata) };
}

function atOf({ metadata }: Revision): number {
	return metadata ? Date.parse(metadata.at) : 0;
}
