// What stands under the key of a piece of which no words may be left. With the key deleted readers and partners would
// get 404, as if the address were wrong, and any publish would put the piece back in silence; so the smallest piece
// that is valid stays there, withdrawn: 410, in the language of the piece, and its slug as a title.
import * as v from 'valibot';
import { Id, type Slug } from '../../model/ids.ts';
import type { Explainer, Piece } from '../../model/piece.ts';
import { Credit, Zone } from '../../model/story.ts';
import { Lang } from '../../model/text.ts';

// Of a kind that no version knows, so that there is nothing to show even if it is read as a piece.
const ERASED = 'erased';

// Whose piece it was and in which language and zone readers are told; nothing of what it said.
const Kept = v.object({
	story: v.fallback(Id, 'erased'),
	lang: v.fallback(Lang, 'en'),
	zone: v.fallback(v.optional(Zone), undefined),
	credit: v.fallback(Credit, { name: '–', url: 'https://publisher.invalid/' }),
});

/**
 * The piece without its words.
 *
 * @param input what stands there now, which may be anything
 * @param at the day on which it goes, `2026-05-09`
 */
export function tombstone(slug: Slug, input: unknown, at: string, why?: string): Explainer {
	const object = typeof input === 'object' && input !== null ? input : {};
	const { story, lang, zone, credit } = v.parse(Kept, object);
	return {
		v: 1,
		slug,
		story,
		lang,
		title: slug,
		asOf: at,
		updated: at,
		withdrawn: { at, ...(why && { why }) },
		kind: 'explainer',
		cards: [{ kind: 'later', id: ERASED }],
		credit,
		...(zone && { zone }),
		sources: {},
		claims: {},
	};
}

/** Whether a piece is one without its words. */
export function isTombstone(piece: Piece): boolean {
	if (piece.kind !== 'explainer' || !piece.withdrawn) return false;
	return piece.cards.every(({ kind, id }) => kind === 'later' && id === ERASED);
}
