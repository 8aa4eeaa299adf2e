// The last good copy in KV itself: the newest valid revision of a piece.
import type { Slug } from '../../content/model/ids.ts';
import { revKey, revPrefix } from '../../content/model/keys.ts';
import { Metadata } from '../../content/model/metadata.ts';
import { startOf } from '../../content/model/time.ts';
import { validate } from '../../content/model/validate.ts';
import { readRevision } from '../store.ts';
import { attemptInTime } from './attempt.ts';
import { Copy } from './copy.ts';
import type { Kv } from './kv.ts';

/** Revisions are valid when they are put: where this many are not, reading more would only take time. */
const TRIED = 3;

/**
 * Finds the newest valid revision of a slug, by when it was published; nothing if storage fails.
 */
export async function newestRevision(kv: Kv, slug: Slug): Promise<Copy | undefined> {
	const prefix = revPrefix(slug);
	const listed: { rev: string; at: number; metadata: unknown }[] = [];
	let cursor: string | undefined;
	do {
		const page = await attemptInTime(() => kv.list({ prefix, ...(cursor && { cursor }) }));
		if (page.kind === 'unavailable') return undefined;
		for (const { name, metadata } of page.value.keys) {
			const checked = validate(Metadata, metadata);
			if (!checked.ok || name !== revKey(slug, checked.value.rev)) continue;
			listed.push({ rev: checked.value.rev, at: startOf(checked.value.at), metadata });
		}
		cursor = page.value.list_complete ? undefined : page.value.cursor;
	} while (cursor !== undefined);
	for (const { rev, metadata } of listed.sort((a, b) => b.at - a.at).slice(0, TRIED)) {
		const read = await readRevision(kv, slug, rev);
		if (read.kind === 'unavailable') return undefined;
		if (read.kind === 'found') return Copy.of(read, metadata);
	}
	return undefined;
}
