// Pieces that say of each other that they are the same in another language.
import type { Draft } from '../../model/piece.ts';
import type { Doc, Folder } from '../files/folder.ts';

/** A translation and what it is of; what differs is reported in the translation. */
export type Pair = { piece: Doc<Draft>; draft: Draft; original: Draft };

/** Each two pieces that are named as alternates, once. */
export function pairsOf({ story, pieces }: Folder): Pair[] {
	// What is not sound yet is compared when it is.
	const sound = pieces.filter(({ found }) => found.length === 0);
	const known = new Map(sound.map((piece) => [piece.stem, piece]));
	const seen = new Set<string>();
	return sound.flatMap((piece) =>
		Object.values(piece.value?.alternates ?? {}).flatMap((slug): Pair[] => {
			const other = known.get(slug);
			const key = [piece.stem, slug].sort().join(' ');
			if (!piece.value || !other?.value || other === piece || seen.has(key)) return [];
			seen.add(key);
			// The story's own language is the original; of two others, the one that is named.
			return piece.value.lang === story.value?.lang
				? [{ piece: other, draft: other.value, original: piece.value }]
				: [{ piece, draft: piece.value, original: other.value }];
		}),
	);
}
