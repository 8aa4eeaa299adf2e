// Rolling slots that hold a piece in another revision than the one just published: their readers are to have it too.
import { PIECE_PREFIX } from '../../model/keys.ts';
import type { Entry, Kv, Listed } from '../kv/kv.ts';
import { slotEntry, slotsIn } from '../live/slots.ts';
import type { Planned } from './plan.ts';

/** A slot, what it holds, and what puts the published revision into it. */
export type Behind = { name: string; holds: string; entry: Entry };

/**
 * The slots that hold one of these pieces and are behind. Where there are any, all keys are listed again: somebody may
 * have filled a slot with another piece since.
 */
export async function slotsBehind(
	kv: Kv,
	listed: readonly Listed[],
	pieces: readonly Planned[],
): Promise<Behind[]> {
	const before = await behindIn(kv, listed, pieces);
	return before.length === 0 ? [] : behindIn(kv, await kv.list(PIECE_PREFIX), pieces);
}

async function behindIn(
	kv: Kv,
	listed: readonly Listed[],
	pieces: readonly Planned[],
): Promise<Behind[]> {
	const slots = await slotsIn(
		kv,
		listed,
		pieces.map(({ piece }) => piece.slug),
	);
	return slots.flatMap(({ name, holds, metadata }) => {
		const own = pieces.find(({ slug }) => slug === holds);
		if (!own || metadata?.rev === own.rev) return [];
		return [{ name, holds, entry: slotEntry(name, holds, own.value, own.metadata) }];
	});
}
