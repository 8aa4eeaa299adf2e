// The piece that is exported: from the files, compiled, or as readers have it now.
import { showPath } from '../../model/finding.ts';
import type { Slug } from '../../model/ids.ts';
import { pieceKey } from '../../model/keys.ts';
import type { Piece } from '../../model/piece.ts';
import { validatePiece } from '../../model/validate.ts';
import { readFolder } from '../files/read-folder.ts';
import { readCatalogue } from '../files/stories.ts';
import type { Kv } from '../kv/kv.ts';
import type { Place } from '../place.ts';
import { compileFolder } from '../publish/compile-folder.ts';
import { Stop } from '../stop.ts';
import { type Pictures, picturesOf } from './print-picture.ts';

/** A piece, and the images that are at hand for it. */
export type FoundPiece = { piece: Piece; pictures: Pictures };

/** The piece of the files; undefined if there is none. @throws {Stop} if its files have errors */
export async function inFiles(place: Place, slug: Slug): Promise<FoundPiece | undefined> {
	const [story] = (await readCatalogue(place)).get(slug) ?? [];
	if (story === undefined) return undefined;
	const folder = await readFolder(place, story);
	const compiled = compileFolder(folder).find((it) => it.slug === slug);
	if (compiled) return { piece: compiled.piece, pictures: picturesOf(folder.media) };
	throw new Stop(`"${slug}" has errors. Mend them first: \`npm run desk -- check ${story}\`.`);
}

/** The live piece; undefined if there is none. @throws {Stop} if it is not valid */
export async function inKv(kv: Kv, slug: Slug): Promise<FoundPiece | undefined> {
	const key = pieceKey(slug);
	const value = (await kv.get([key])).get(key);
	if (value === undefined) return undefined;
	const checked = validatePiece(parsed(value));
	if (checked.ok) return { piece: checked.value, pictures: new Map() };
	const [first] = checked.findings;
	const why = first ? `${showPath(first.path)}  ${first.message}` : '';
	throw new Stop(`What is live under "${slug}" is not valid: ${why}`);
}

function parsed(value: string): unknown {
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
}
