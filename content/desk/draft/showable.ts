// Which pieces can be shown as a draft: those that the worker would take for a piece. Judgement keeps none back.
import { isSlug } from '../../model/ids.ts';
import { type Metadata, metadataOf } from '../../model/metadata.ts';
import { MAX_BYTES, type Piece } from '../../model/piece.ts';
import { revOf } from '../../model/rev.ts';
import { validatePiece } from '../../model/validate.ts';
import type { Folder } from '../files/folder.ts';
import type { Picture } from '../files/media.ts';
import { serialize } from '../publish/compile.ts';
import { compileFolder } from '../publish/compile-folder.ts';
import { Stop } from '../stop.ts';

/** A draft to put. */
export type Draft = {
	slug: Piece['slug'];
	rev: string;
	value: string;
	metadata: Metadata;
	pictures: Picture[];
};

/** The drafts of a story, and the slugs of those that its files do not yet allow. */
export type Sorted = { drafts: Draft[]; refused: string[] };

/**
 * Sorts the pieces of a folder, or those asked for.
 *
 * @throws {Stop} if a piece is asked for that is not there
 */
export async function sortPieces(
	folder: Folder,
	asked: readonly string[],
	now: Date,
): Promise<Sorted> {
	const there = folder.pieces.map(({ stem }) => stem);
	const unknown = asked.find((slug) => !there.includes(slug));
	if (unknown !== undefined) throw new Stop(unknownMessage(folder, unknown, there));
	const wanted = asked.length > 0 ? there.filter((stem) => asked.includes(stem)) : there;
	const compiled = compileFolder(folder).filter(({ slug }) => wanted.includes(slug));
	const drafts: Draft[] = [];
	for (const { slug, piece } of compiled) {
		const value = serialize(piece);
		if (slug !== piece.slug || !isServable(value)) continue;
		const rev = await revOf(value);
		const metadata = metadataOf(piece, rev, now.toISOString());
		drafts.push({ slug: piece.slug, rev, value, metadata, pictures: picturesIn(value, folder) });
	}
	return { drafts, refused: wanted.filter((it) => drafts.every(({ slug }) => slug !== it)) };
}

/** What the worker asks of a value in KV. */
function isServable(value: string): boolean {
	return Buffer.byteLength(value) <= MAX_BYTES && validatePiece(JSON.parse(value)).ok;
}

function picturesIn(value: string, { media }: Folder): Picture[] {
	return [...media.values()].flatMap((it) =>
		'problem' in it || !value.includes(`"/media/${it.name}"`) ? [] : [it],
	);
}

function unknownMessage({ shown }: Folder, slug: string, there: readonly string[]): string {
	const list = there.filter(isSlug).join(', ') || 'none';
	return `There is no piece ${JSON.stringify(slug)} in ${shown}. Its pieces: ${list}.`;
}
