// Puts what was published before into local KV as revisions, as publishing it then would have, and makes nothing live.
import { existsSync } from 'node:fs';
import { revKey } from '../../model/keys.ts';
import { metadataOf } from '../../model/metadata.ts';
import { revOf } from '../../model/rev.ts';
import { startOf } from '../../model/time.ts';
import { check, hasErrors } from '../check/check.ts';
import { openKv } from '../kv/kv.ts';
import { type Place, shownPath } from '../place.ts';
import { Stop } from '../stop.ts';
import { serialize } from './compile.ts';
import { compileFolder } from './compile-folder.ts';

/**
 * Keeps the pieces in a folder of earlier stories and gives their slugs; none if there is no such folder.
 *
 * @throws {Stop} if the pieces have errors, or if KV cannot be written.
 */
export async function keepRevisions(place: Place, stories: string): Promise<string[]> {
	if (!existsSync(stories)) return [];
	const report = await check({ ...place, stories }, []);
	if (hasErrors(report)) {
		const shown = shownPath(place, stories);
		throw new Stop(`${shown} has errors: \`GLOSS_STORIES=${shown} npm run desk -- check\`.`);
	}
	const pieces = report.folders.flatMap(compileFolder).map(({ piece }) => piece);
	const entries = pieces.map(async (piece) => {
		const value = serialize(piece);
		const rev = await revOf(value);
		const at = new Date(startOf(piece.updated, piece.zone)).toISOString();
		return { key: revKey(piece.slug, rev), value, metadata: metadataOf(piece, rev, at) };
	});
	await openKv(place, false).put(await Promise.all(entries));
	return pieces.map(({ slug }) => slug);
}
