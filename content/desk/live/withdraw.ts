// Takes a piece down, in its own key and in the slots that hold it, by one put. Needs neither the files nor a sound
// piece; reads only what it cannot do without.
import * as v from 'valibot';
import type { Slug } from '../../model/ids.ts';
import { PIECE_PREFIX, pieceKey, revKey } from '../../model/keys.ts';
import { type Metadata, metadataOf } from '../../model/metadata.ts';
import { Piece } from '../../model/piece.ts';
import { revOf } from '../../model/rev.ts';
import { stateAt } from '../../model/time.ts';
import type { Entry, Kv } from '../kv/kv.ts';
import { serialize } from '../publish/compile.ts';
import { Stop } from '../stop.ts';
import { dayIn } from './day-in.ts';
import { firstKnown } from './first-known.ts';
import { besideOf, metadataIn, pieceIn } from './live-value.ts';
import { type Revision, revisionsOf } from './revisions.ts';
import { entriesFor, type Slot, slotsIn } from './slots.ts';
import { stampAfter } from './stamp.ts';
import { isTombstone, tombstone } from './tombstone.ts';

/** What withdrawing would do. `whole` is false where there was no sound piece, so that one without words stands in. */
export type Withdrawal = {
	kind: 'withdrawal';
	slug: Slug;
	was: string;
	rev: string;
	piece: Piece;
	whole: boolean;
	slots: Slot[];
	/** The revision that would bring it back; undefined where none is kept that readers could see. */
	back: string | undefined;
	/** Why slots could not be looked for: those that hold the piece still show it. */
	blind: string | undefined;
	entries: Entry[];
};

/** Why there is nothing to withdraw. `slots` still hold the piece. */
export type NotWithdrawn =
	| { kind: 'missing'; slots: Slot[] }
	| { kind: 'slot'; holds: Slug }
	| { kind: 'already'; rev: string; piece: Piece };

/**
 * Plans to withdraw what is live under a slug. Reads, never writes.
 *
 * @throws {Stop} if the live value cannot be read.
 */
export async function planWithdrawal(
	kv: Kv,
	slug: Slug,
	{ now, why }: { now: Date; why: string | undefined },
): Promise<Withdrawal | NotWithdrawn> {
	const key = pieceKey(slug);
	const [found, holding, revisions] = await Promise.all([
		kv.get([key]),
		slotsOrWhy(kv, slug),
		revisionsOrNone(kv, slug),
	]);
	const { slots, blind, beside } = holding;
	const live = found.get(key);
	if (live === undefined) return { kind: 'missing', slots };
	const checked = pieceIn(live);
	if (checked.ok && checked.value.slug !== slug) {
		return { kind: 'slot', holds: checked.value.slug };
	}
	const was = await revOf(live);
	const before = checked.ok ? checked.value : undefined;
	const down = before && stateAt(before, now.getTime()).phase === 'withdrawn';
	if (before && down && (why === undefined || why === before.withdrawn?.why)) {
		const open = slots.filter(({ metadata }) => !metadata?.withdrawn);
		if (open.length === 0) return { kind: 'already', rev: was, piece: before };
	}
	// A day and not an instant: on a computer whose clock is ahead an instant would be still to come.
	const at = down ? (before.withdrawn?.at ?? '') : dayIn(now, before?.zone);
	const reason = why ?? (down ? before.withdrawn?.why : undefined);
	const piece = withdrawnPiece(before, at, reason) ?? tombstone(slug, inputOf(live), at, reason);
	const value = serialize(piece);
	const rev = await revOf(value);
	const metadata = { ...metadataOf(piece, rev, stampAfter(now, beside)), ...firstKnown(beside) };
	return {
		kind: 'withdrawal',
		slug,
		was,
		rev,
		piece,
		whole: !isTombstone(piece),
		back: backTo(down ? undefined : was, revisions),
		slots,
		blind,
		entries: [
			...entriesFor(slug, slots, value, metadata),
			{ key: revKey(slug, rev), value, metadata },
		],
	};
}

/** The slots that hold the piece and what stands beside it, or why they are not known: a withdrawal does not wait. */
async function slotsOrWhy(
	kv: Kv,
	slug: Slug,
): Promise<{ slots: Slot[]; beside: Metadata | undefined; blind: string | undefined }> {
	try {
		const listed = await kv.list(PIECE_PREFIX);
		const beside = metadataIn(besideOf(listed, pieceKey(slug)));
		return { slots: await slotsIn(kv, listed, [slug]), beside, blind: undefined };
	} catch (problem) {
		if (!(problem instanceof Stop)) throw problem;
		return { slots: [], beside: undefined, blind: problem.message };
	}
}

/** A withdrawal does not wait for these either: they are only named. */
async function revisionsOrNone(kv: Kv, slug: Slug): Promise<Revision[] | undefined> {
	try {
		return await revisionsOf(kv, slug);
	} catch (problem) {
		if (problem instanceof Stop) return undefined;
		throw problem;
	}
}

/** What was live before, if a revision keeps it, else the newest that is not itself withdrawn. */
function backTo(was: string | undefined, revisions: readonly Revision[] | undefined) {
	if (!revisions) return was;
	const known = was !== undefined && revisions.some(({ rev }) => rev === was);
	return known ? was : revisions.find(({ metadata }) => metadata && !metadata.withdrawn)?.rev;
}

/** Fields in the order of the schema, so that publishing the file with the same `withdrawn` gives the same bytes. */
function withdrawnPiece(piece: Piece | undefined, at: string, why: string | undefined) {
	if (!piece) return undefined;
	const whole = v.parse(Piece, { ...piece, withdrawn: { at, ...(why && { why }) } });
	return pieceIn(serialize(whole)).ok ? whole : undefined;
}

/** What a value says, where it says anything. */
export function inputOf(value: string | undefined): unknown {
	try {
		return JSON.parse(value ?? '');
	} catch {
		return undefined;
	}
}
