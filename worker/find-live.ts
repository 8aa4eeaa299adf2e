// From the slug in an address to the piece readers may have now, or the reason why there is none.
import type { Context } from 'hono';
import { isSlug, type Slug } from '../content/model/ids.ts';
import type { Metadata } from '../content/model/metadata.ts';
import type { Piece } from '../content/model/piece.ts';
import { isRev } from '../content/model/rev.ts';
import { type PieceState, stateIn } from '../content/model/schedule.ts';
import type { Made } from './again.ts';
import type { App } from './env.ts';
import { etagOf, stateTag } from './etag.ts';
import { logUnavailable } from './log.ts';
import { goneOf } from './pages/gone.ts';
import { type Answer, cachingOf, type Fault } from './reply.ts';
import { Copy } from './store/copy.ts';
import type { Source } from './store/held.ts';
import { serve } from './store/serve.ts';
import { Unchanging } from './store/unchanging.ts';
import { readRevision } from './store.ts';

/** A piece that readers may have. `slug` is the one asked for, a rolling slot perhaps; the instants are in epoch milliseconds. */
export type Live = {
	kind: 'live';
	slug: Slug;
	rev: string;
	text: string;
	piece: Piece;
	/** What was put beside it when it was published. */
	metadata: Metadata | undefined;
	/** Where it comes from. */
	served: Source;
	/** What is served of it. */
	copy: Copy;
	/** Since when it is as it is now: it is drawn as of then, the same bytes until `changesAt`. */
	since: number;
	changesAt: number | undefined;
	tags: Slug[];
};

/** Finds the piece for a slug from a URL, which may be anything. */
export async function findLive(c: Context<App>, slug: string): Promise<Live | Fault> {
	if (!isSlug(slug)) return { kind: 'fault', code: 'bad-slug' };
	const reading = await serve(c, slug);
	switch (reading.kind) {
		case 'missing':
			return { kind: 'fault', code: 'not-found', tags: [slug] };
		case 'unavailable':
			return { kind: 'fault', code: 'content-unavailable' };
		case 'invalid':
			return { kind: 'fault', code: 'content-invalid', tags: [slug] };
		case 'found': {
			const { served, copy } = reading;
			const { rev, schedule, metadata } = copy;
			const state = stateIn(schedule, Date.now());
			const tags = copy.slug === slug ? [slug] : [slug, copy.slug];
			const fault = faultOf(copy, state);
			if (fault) return { ...fault, tags };
			const { since, changesAt } = state;
			return {
				...{ kind: 'live', slug, rev, metadata, copy, served, since, changesAt, tags },
				// Read when somebody draws it.
				get text() {
					return copy.text;
				},
				get piece() {
					return copy.piece;
				},
			};
		}
	}
}

const revisions = new Unchanging<{ kind: 'found'; copy: Copy }>(
	{ count: 200, bytes: 2 * 1024 ** 2 },
	({ copy }) => copy.bytes.length,
);

/**
 * Finds an older revision of a piece, for readers who have begun it and finish what they began. There is none of a
 * piece that readers may not have any more.
 */
export async function findRevision(
	c: Context<App>,
	slug: string,
	rev: string,
): Promise<Live | Fault> {
	// Nothing from an address becomes part of a key unseen.
	if (!isRev(rev)) return { kind: 'fault', code: 'not-found' };
	const live = await findLive(c, slug);
	if (live.kind === 'fault' || live.rev === rev) return live;
	const reading = await revisions.get(`${live.slug}@${rev}`, async () => {
		const read = await readRevision(c.env.CONTENT, live.slug, rev);
		return read.kind === 'found' ? { kind: 'found', copy: Copy.of(read, undefined) } : read;
	});
	switch (reading.kind) {
		case 'found': {
			const { slug, metadata, served, copy, since, changesAt, tags } = live;
			const fault = { kind: 'fault', code: 'not-found', changesAt, tags } as const;
			if (!mayBeFinished(reading.copy)) return fault;
			const { text, piece } = reading.copy;
			return {
				kind: 'live',
				slug,
				rev,
				text,
				piece,
				metadata,
				served,
				copy,
				since,
				changesAt,
				tags,
			};
		}
		case 'unavailable':
			logUnavailable(slug, reading.error);
			return { kind: 'fault', code: 'content-unavailable' };
		case 'missing':
		case 'invalid':
			return { kind: 'fault', code: 'not-found', changesAt: live.changesAt, tags: live.tags };
	}
}

/** Readers finish what has expired since they began it; what is not out yet, or was taken down, nobody has begun. */
function mayBeFinished({ schedule }: Copy): boolean {
	const { phase } = stateIn(schedule, Date.now());
	return phase === 'live' || phase === 'expired';
}

/** What an answer with a piece says of itself. `edition` names what else is in its bytes. */
export function saysOf(
	c: Context<App>,
	{ slug, rev, copy, served, changesAt, tags }: Live,
	edition?: string,
): Pick<Answer, 'etag' | 'caching' | 'tags' | 'served'> & { kept: string; made: Made } {
	return {
		etag: etagOf(rev, ...(edition ? [edition] : []), stateTag(changesAt)),
		caching: cachingOf(c, changesAt),
		tags,
		served,
		kept: `${c.req.path.split('/', 2)[1]} ${slug}`,
		made: { slug, copy, served, changesAt },
	};
}

/** What time says against showing a piece. An early one is answered as if it did not exist. */
function faultOf(copy: Copy, { phase, changesAt }: PieceState): Fault | undefined {
	const gone = (message: string): Fault => {
		return { kind: 'fault', code: 'gone', message, gone: goneOf(copy.piece, phase), changesAt };
	};
	switch (phase) {
		case 'live':
			return undefined;
		case 'early':
			return { kind: 'fault', code: 'not-found', changesAt };
		case 'expired':
			return gone('This piece has expired.');
		case 'withdrawn': {
			const why = copy.piece.withdrawn?.why;
			return gone(why ? `This piece was withdrawn: ${why}` : 'This piece was withdrawn.');
		}
	}
}
