// The list of all pieces, as an isolate has it: asked for once for all who want it, and not again for a while. A list costs ten
// times as much as a read (https://developers.cloudflare.com/kv/platform/pricing/).
import { listPieces } from '../store.ts';
import type { Kv } from './kv.ts';
import type { Storage } from './storage.ts';

type Listing = Awaited<ReturnType<typeof listPieces>>;

let last: { kv: Kv; at: number; listing: Promise<Listing> } | undefined;

/** The keys of all pieces, as they were at most a hold ago. What failed is asked for anew. */
export async function listing({ kv, fresh, holdMs, waitUntil }: Storage): Promise<Listing> {
	if (fresh) return listPieces(kv);
	const now = Date.now();
	if (last?.kv !== kv || Math.abs(now - last.at) >= holdMs) {
		last = { kv, at: now, listing: listPieces(kv) };
		// Others may await it: it must not end with this request.
		waitUntil(last.listing);
	}
	const asked = last;
	const listed = await asked.listing;
	if (listed.kind === 'unavailable' && last === asked) last = undefined;
	return listed;
}
