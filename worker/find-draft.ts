// From a signed link to the draft it shows, or the reason why it shows none.
import type { Context } from 'hono';
import { judgeLink } from '../content/model/draft-link.ts';
import { isSlug, type Slug } from '../content/model/ids.ts';
import type { Piece } from '../content/model/piece.ts';
import { stateAt } from '../content/model/time.ts';
import { secretOf } from './desk-secret.ts';
import type { App } from './env.ts';
import type { ErrorCode } from './errors.ts';
import { logInvalid, logUnavailable } from './log.ts';
import type { Fault } from './reply.ts';
import { readDraft } from './store.ts';

/** A draft as it is shown; the instants are in epoch milliseconds. `query` is that of the link. */
export type Draft = {
	kind: 'draft';
	slug: Slug;
	rev: string;
	piece: Piece;
	since: number;
	until: number;
	query: string;
};

/** Finds the draft for a slug from a URL, which may be anything. Nothing is read before the link has proved good. */
export async function findDraft(c: Context<App>, slug: string): Promise<Draft | Fault> {
	const secret = secretOf(c.env);
	if (!secret || !isSlug(slug)) return forbidden('invalid');
	const [until, sig] = [c.req.query('until'), c.req.query('sig')];
	const now = Date.now();
	const link = await judgeLink(secret, { slug, until, sig }, now);
	if (link !== 'good') return forbidden(link);
	const reading = await readDraft(c.env.CONTENT, slug);
	switch (reading.kind) {
		case 'missing':
			return fault('not-found', `This draft is no longer there. ${ASK}`);
		case 'unavailable':
			logUnavailable(slug, reading.error);
			return fault('content-unavailable');
		case 'invalid':
			logInvalid(slug, reading.findings);
			return fault('content-invalid');
		case 'found': {
			const { rev } = reading;
			const piece = atAnyTime(reading.piece);
			const { since } = stateAt(piece, now);
			const query = `?until=${until}&sig=${sig}`;
			return { kind: 'draft', slug, rev, piece, since, until: Number(until) * 1000, query };
		}
	}
}

const ASK = 'Ask the newsroom for a new link.';

function forbidden(link: 'ended' | 'invalid'): Fault {
	const what = link === 'ended' ? 'has ended' : 'is not valid';
	return fault('forbidden', `This link to a draft ${what}. ${ASK}`);
}

function fault(code: ErrorCode, message?: string): Fault {
	return { kind: 'fault', code, byLink: true, ...(message && { message }) };
}

/** A piece without what would keep it back or take it away: a draft is looked at before its time. */
function atAnyTime({ publishAt, expires, withdrawn, ...piece }: Piece): Piece {
	return piece;
}
