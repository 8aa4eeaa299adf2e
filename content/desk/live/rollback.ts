// Puts an earlier revision back as the live one, and into the slots that hold the piece, by one put.

import type { Finding } from '../../model/finding.ts';
import type { Slug } from '../../model/ids.ts';
import { PIECE_PREFIX, pieceKey } from '../../model/keys.ts';
import { type Metadata, metadataOf } from '../../model/metadata.ts';
import type { Piece } from '../../model/piece.ts';
import { revOf } from '../../model/rev.ts';
import { stateAt } from '../../model/time.ts';
import type { Checked } from '../../model/validate.ts';
import type { Found } from '../check/found.ts';
import { LIVE_RULES } from '../check/live-rules/index.ts';
import type { Entry, Kv } from '../kv/kv.ts';
import { firstKnown } from './first-known.ts';
import { besideOf, metadataIn, pieceIn } from './live-value.ts';
import { type Revision, revisionsOf } from './revisions.ts';
import { entriesFor, type Slot, slotsIn } from './slots.ts';
import { stampAfter } from './stamp.ts';

/** What putting back would do. `was` is the live revision, if there is one; `lost` what readers have and would lose. */
export type Back = {
	kind: 'back';
	slug: Slug;
	was: string | undefined;
	rev: string;
	metadata: Metadata;
	piece: Piece;
	slots: Slot[];
	lost: Found[];
	entries: Entry[];
};

/** Why a revision is not put back. */
export type NotBack =
	| { kind: 'missing' | 'ambiguous'; there: Revision[] }
	| { kind: 'live'; rev: string }
	| { kind: 'invalid'; rev: string; findings: Finding[] }
	| { kind: 'withdrawn'; rev: string; at: string; why: string | undefined }
	| { kind: 'itself-withdrawn'; rev: string };

/**
 * Plans to put back the revision whose name begins so. Reads, never writes.
 *
 * @param bringBack also where the live piece is withdrawn; then the revision may not be
 * @throws {Stop} if KV cannot be read.
 */
export async function planRollback(
	kv: Kv,
	slug: Slug,
	wanted: string,
	{ now, bringBack }: { now: Date; bringBack: boolean },
): Promise<Back | NotBack> {
	const key = pieceKey(slug);
	const [there, listed, found] = await Promise.all([
		revisionsOf(kv, slug),
		kv.list(PIECE_PREFIX),
		kv.get([key]),
	]);
	const slots = await slotsIn(kv, listed, [slug]);
	const matches = wanted === '' ? [] : there.filter(({ rev }) => rev.startsWith(wanted));
	const [target, second] = matches;
	if (!target) return { kind: 'missing', there };
	if (second) return { kind: 'ambiguous', there: matches };
	const { rev } = target;
	const live = found.get(key);
	const was = live === undefined ? undefined : await revOf(live);
	const value = (await kv.get([target.key])).get(target.key);
	if (value === undefined) return { kind: 'missing', there };
	const checked = await soundRevision(value, slug, rev);
	if (!checked.ok) return { kind: 'invalid', rev, findings: checked.findings };
	const piece = checked.value;
	const before = live === undefined ? undefined : pieceIn(live);
	const isWithdrawn = (it: Piece) => stateAt(it, now.getTime()).phase === 'withdrawn';
	if (before?.ok && isWithdrawn(before.value) && !isWithdrawn(piece) && !bringBack) {
		const { at = '', why } = before.value.withdrawn ?? {};
		return { kind: 'withdrawn', rev, at, why };
	}
	// Whoever wants the piece back before readers would leave it taken down.
	if (bringBack && isWithdrawn(piece)) return { kind: 'itself-withdrawn', rev };
	const heights = target.metadata?.heights;
	const beside = metadataIn(besideOf(listed, key));
	const metadata = {
		...metadataOf(piece, rev, stampAfter(now, beside)),
		...firstKnown(beside, ...there.map((it) => it.metadata)),
		...(target.metadata?.message && { message: target.metadata.message }),
		...(heights && { heights }),
	};
	const behind = slots.filter((slot) => slot.metadata?.rev !== rev);
	if (rev === was && behind.length === 0) return { kind: 'live', rev };
	return {
		kind: 'back',
		slug,
		was,
		rev,
		metadata,
		piece,
		slots,
		lost: before?.ok ? lostBy(piece, before.value, target.key) : [],
		entries: entriesFor(slug, slots, value, metadata),
	};
}

/** A revision is what its name says, and a piece of this slug. */
async function soundRevision(value: string, slug: Slug, rev: string): Promise<Checked<Piece>> {
	const refused = (code: string, message: string): Checked<Piece> => {
		return { ok: false, findings: [{ code, path: [], message }] };
	};
	const name = await revOf(value);
	if (name !== rev) return refused('rev/other-bytes', `Its bytes are those of ${name}.`);
	const checked = pieceIn(value);
	if (!checked.ok || checked.value.slug === slug) return checked;
	return refused('rev/other-slug', `It says that it is "${checked.value.slug}".`);
}

/** What the rules for publishing say of an older piece over a newer one, less what was asked for on purpose. */
function lostBy(piece: Piece, live: Piece, file: string): Found[] {
	const doc = { file, stem: piece.slug, text: '', tree: undefined, input: piece, value: piece };
	return LIVE_RULES.flatMap((rule) => rule({ ...doc, found: [] }, piece, live, undefined)).filter(
		({ code, level }) => level === 'error' && !code.startsWith('withdrawn/'),
	);
}
