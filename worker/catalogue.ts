// What there is to embed: the pieces that readers may have now, newest first. Reads what stands beside the
// values; a value itself only where that does not say enough, as after `wrangler kv key put` by hand.
import { isSlug, type Slug } from '../content/model/ids.ts';
import { Metadata } from '../content/model/metadata.ts';
import { isInstant } from '../content/model/partial-date.ts';
import type { Piece } from '../content/model/piece.ts';
import { type PieceState, stateIn } from '../content/model/schedule.ts';
import { startOf, stateAt, type Timed } from '../content/model/time.ts';
import { validate } from '../content/model/validate.ts';
import { logInvalid } from './log.ts';
import { listing } from './store/listing.ts';
import { keeper } from './store/serve.ts';
import type { Storage } from './store/storage.ts';
import type { Listed, Unavailable } from './store.ts';

type Head = Pick<Piece, 'kind' | 'lang' | 'title' | 'updated'>;

/**
 * What is known of a piece without its value: `slug` is the name in its key, that of a rolling slot perhaps, `first` when
 * it was first published.
 */
export type Summary = {
	kind: 'summary';
	slug: Slug;
	head: Head & { first?: string | undefined };
	state: PieceState;
};

/** One piece in the catalogue: `url` leads to its JSON, `page` to its hosted page. */
export type Entry = Head & { slug: Slug; url: string; page: string };

/** The pieces to be had at an instant (epoch milliseconds), and when that changes. */
export type Catalogue = { kind: 'catalogue'; pieces: Entry[]; changesAt: number | undefined };

/** Lists what readers may have at `now`, newest first. */
export async function catalogueAt(
	storage: Storage,
	{ origin, now }: { origin: string; now: number },
): Promise<Catalogue | Unavailable> {
	const all = await summariesAt(storage, now);
	if (all.kind === 'unavailable') return all;
	return {
		kind: 'catalogue',
		pieces: all.summaries
			.filter(({ state }) => state.phase === 'live')
			.map(({ slug, head }) => entryOf(slug, head, origin))
			.sort(newestFirst),
		changesAt: firstChange(all.summaries),
	};
}

/** All pieces there are, also those that readers may not have. Values that are no pieces are left out and logged. */
export async function summariesAt(
	storage: Storage,
	now: number,
): Promise<{ kind: 'summaries'; summaries: Summary[] } | Unavailable> {
	const listed = await listing(storage);
	if (listed.kind === 'unavailable') return listed;
	const summaries: Summary[] = [];
	for (const summary of await Promise.all(listed.keys.map((it) => summarise(storage, it, now)))) {
		if (summary?.kind === 'unavailable') return summary;
		if (summary) summaries.push(summary);
	}
	return { kind: 'summaries', summaries };
}

/** When a list of these changes by itself, in epoch milliseconds. */
export function firstChange(list: readonly { state: PieceState }[]): number | undefined {
	const changes = list.flatMap(({ state }) => state.changesAt ?? []);
	return changes.length > 0 ? Math.min(...changes) : undefined;
}

async function summarise(
	storage: Storage,
	{ name, metadata }: Listed,
	now: number,
): Promise<Summary | Unavailable | undefined> {
	if (!isSlug(name)) {
		logInvalid(name, [{ code: 'kv/key', path: [], message: 'The key does not end in a slug.' }]);
		return undefined;
	}
	const checked = validate(Metadata, metadata);
	const timed = checked.ok ? timedBy(checked.value) : undefined;
	if (checked.ok && timed) {
		return { kind: 'summary', slug: name, head: checked.value, state: stateAt(timed, now) };
	}
	const reading = await keeper.serve(storage, name);
	switch (reading.kind) {
		case 'found': {
			const { piece, schedule } = reading.copy;
			return { kind: 'summary', slug: name, head: piece, state: stateIn(schedule, now) };
		}
		case 'invalid':
		case 'missing':
			return undefined;
		case 'unavailable':
			return reading;
	}
}

/** What time acts on, if metadata tells: the zone is not in it, so a plain date needs the piece. */
function timedBy({ publishAt, expires, withdrawn }: Metadata): Timed | undefined {
	const dates = [publishAt, expires, withdrawn].filter((it) => it !== undefined);
	if (!dates.every(isInstant)) return undefined;
	return {
		claims: {},
		...(publishAt && { publishAt }),
		...(expires && { expires }),
		...(withdrawn && { withdrawn: { at: withdrawn } }),
	};
}

function entryOf(slug: Slug, { kind, lang, title, updated }: Head, origin: string): Entry {
	const url = `${origin}/v1/pieces/${slug}`;
	return { slug, kind, lang, title, updated, url, page: `${origin}/p/${slug}` };
}

function newestFirst(a: Entry, b: Entry): number {
	return startOf(b.updated) - startOf(a.updated) || (a.slug < b.slug ? -1 : 1);
}
