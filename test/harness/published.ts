// Pieces as publishing has them: what is put, and beside it the heights that a real Chromium has measured.

import { openGauge } from '../../content/desk/heights/gauge.ts';
import { measured } from '../../content/desk/heights/heights.ts';
import { placeFrom } from '../../content/desk/place.ts';
import { serialize } from '../../content/desk/publish/compile.ts';
import type { Planned } from '../../content/desk/publish/plan.ts';
import { pieceKey, revKey } from '../../content/model/keys.ts';
import { type Metadata, metadataOf } from '../../content/model/metadata.ts';
import type { Piece } from '../../content/model/piece.ts';
import { revOf } from '../../content/model/rev.ts';

/** A piece to be published for the first time. */
export async function plannedOf(piece: Piece): Promise<Planned> {
	const value = serialize(piece);
	const rev = await revOf(value);
	return {
		story: piece.story,
		slug: piece.slug,
		file: `${piece.slug}.json`,
		piece,
		key: pieceKey(piece.slug),
		revKey: revKey(piece.slug, rev),
		value,
		rev,
		was: undefined,
		metadata: metadataOf(piece, rev, '2026-05-02T09:00:00Z'),
	};
}

/** What is put beside pieces, by slug, their heights measured. */
export async function metadataFor(pieces: readonly Piece[]): Promise<Map<string, Metadata>> {
	const gauge = await openGauge(placeFrom({}));
	const planned = await Promise.all(pieces.map(plannedOf));
	const { pieces: done, report } = await measured(gauge, planned, []);
	if (report.missing.length > 0) throw new Error(`${report.missing}: ${report.why}`);
	return new Map(done.map(({ slug, metadata }) => [slug, metadata]));
}
