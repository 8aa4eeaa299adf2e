// What was published under a slug, revision by revision, and what changed from one to the next.
import type { Slug } from '../../model/ids.ts';
import { pieceKey } from '../../model/keys.ts';
import { revOf } from '../../model/rev.ts';
import { type Change, differenceOf } from '../difference/difference.ts';
import type { Kv } from '../kv/kv.ts';
import { pieceIn } from './live-value.ts';
import { revisionsOf } from './revisions.ts';

/**
 * A revision: when it was last published and why, and what it changed of the one before; `changes` is undefined for the
 * first. `sound` is false where its bytes are not those of its name, or no piece.
 */
export type Past = {
	rev: string;
	at: string | undefined;
	message: string | undefined;
	title: string | undefined;
	live: boolean;
	sound: boolean;
	changes: Change[] | undefined;
};

/** The revisions of a piece, newest first, and the live one, which may be none of them. */
export type History = { live: string | undefined; past: Past[] };

/** Reads the history of a piece: one list, and as few reads as possible. */
export async function historyOf(kv: Kv, slug: Slug): Promise<History> {
	const key = pieceKey(slug);
	const revisions = await revisionsOf(kv, slug);
	const values = await kv.get([key, ...revisions.map((it) => it.key)]);
	const liveValue = values.get(key);
	const live = liveValue === undefined ? undefined : await revOf(liveValue);
	const read = await Promise.all(
		revisions.map(async (it) => {
			const value = values.get(it.key) ?? '';
			const checked = pieceIn(value);
			const sound = checked.ok && (await revOf(value)) === it.rev;
			return { ...it, sound, piece: checked.ok ? checked.value : undefined };
		}),
	);
	const past = read.map(({ rev, metadata, sound, piece }, i): Past => {
		const before = read.slice(i + 1).find((it) => it.piece)?.piece;
		return {
			rev,
			at: metadata?.at,
			message: metadata?.message,
			title: piece?.title ?? metadata?.title,
			live: rev === live,
			sound,
			changes: piece && before ? differenceOf(before, piece, piece.lang) : undefined,
		};
	});
	return { live, past };
}
