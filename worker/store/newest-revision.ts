// The last good copy in KV itself: the newest valid revision of a piece.
import type { Slug } from '../../content/model/ids.ts';
import { revKey, revPrefix } from '../../content/model/keys.ts';
import { Metadata } from '../../content/model/metadata.ts';
import { startOf } from '../../content/model/time.ts';
import { validate } from '../../content/model/validate.ts';
import { readRevision } from '../store.ts';
import { attemptInTime } from './attempt.ts';
import { Copy } from './copy.ts';
import { isWithdrawn } from './held.ts';
import type { Kv } from './kv.ts';

/** Revisions are valid when they are put: where this many are not, reading more would only take time. */
const TRIED = 3;

/**
 * Finds the revision that stands in for a live value which is no piece: the one that `beside`, the value's metadata, names,
 * which a rollback may have put back; else the newest valid one, by when it was published. Nothing if storage fails.
 *
 * @param asked - a slug, that of a rolling slot perhaps, whose metadata say which piece it holds
 */
export async function newestRevision(
	kv: Kv,
	asked: Slug,
	beside: unknown,
): Promise<Copy | undefined> {
	const said = validate(Metadata, beside);
	const { rev: named, holds: slug = asked } = said.ok ? said.value : {};
	const prefix = revPrefix(slug);
	const listed: { rev: string; at: number; metadata: unknown }[] = [];
	let cursor: string | undefined;
	do {
		const page = await attemptInTime(() => kv.list({ prefix, ...(cursor && { cursor }) }));
		if (page.kind === 'unavailable') return undefined;
		for (const { name, metadata } of page.value.keys) {
			const checked = validate(Metadata, metadata);
			if (!checked.ok || name !== revKey(slug, checked.value.rev)) continue;
			const { rev, at } = checked.value;
			listed.push({ rev, at: rev === named ? Number.POSITIVE_INFINITY : startOf(at), metadata });
		}
		cursor = page.value.list_complete ? undefined : page.value.cursor;
	} while (cursor !== undefined);
	for (const { rev, metadata } of listed.sort((a, b) => b.at - a.at).slice(0, TRIED)) {
		const read = await readRevision(kv, slug, rev);
		if (read.kind === 'unavailable') return undefined;
		if (read.kind === 'found') return Copy.of(read, metadata);
		if (isWithdrawn(metadata, Date.now())) return undefined;
	}
	return undefined;
}
