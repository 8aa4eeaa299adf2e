// The real stories, compiled by the desk's own code.

import { readFolder } from '../../content/desk/files/read-folder.ts';
import { storyNames } from '../../content/desk/files/stories.ts';
import { placeFrom } from '../../content/desk/place.ts';
import { compileFolder } from '../../content/desk/publish/compile-folder.ts';
import type { Explainer, Piece, Quiz } from '../../content/model/piece.ts';

/** All pieces by slug. */
export async function compiledPieces(): Promise<Map<string, Piece>> {
	const place = placeFrom({});
	const folders = await Promise.all(
		(await storyNames(place, [])).map((name) => readFolder(place, name)),
	);
	return new Map(folders.flatMap(compileFolder).map(({ slug, piece }) => [slug, piece]));
}

/** Throws if it is none. */
export function asQuiz(piece: Piece | undefined): Quiz {
	if (piece?.kind !== 'quiz') throw new Error('This is no quiz.');
	return piece;
}

/** Throws if it is none. */
export function asExplainer(piece: Piece | undefined): Explainer {
	if (piece?.kind !== 'explainer') throw new Error('This is no explainer.');
	return piece;
}
