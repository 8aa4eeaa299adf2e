// The heights of pieces in a publishing: which ones want measuring, and what came of it.
import * as v from 'valibot';
import { Metadata } from '../../model/metadata.ts';
import type { Folder } from '../files/folder.ts';
import type { Listed } from '../kv/kv.ts';
import type { Planned } from '../publish/plan.ts';
import type { Gauge } from './gauge.ts';

/** The slugs of pieces that were measured, those of pieces that were not, and why. */
export type HeightsReport = { measured: string[]; missing: string[]; why: string };

/**
 * Live pieces whose heights are missing or were measured with another build of the widget. They come with the metadata
 * that they have: they are not published anew.
 */
export function outdatedIn(
	listed: readonly Listed[],
	unchanged: readonly Planned[],
	{ build }: Gauge,
): Planned[] {
	if (build === undefined) return [];
	const there = new Map(listed.map(({ name, metadata }) => [name, metadata]));
	return unchanged.flatMap((piece) => {
		const metadata = v.safeParse(Metadata, there.get(piece.key));
		// Put by hand: what stands there says nothing of these bytes.
		if (!metadata.success || metadata.output.rev !== piece.rev) return [piece];
		if (metadata.output.heights?.build === build) return [];
		return [{ ...piece, metadata: metadata.output }];
	});
}

/** Measures pieces. All of them come back, those that could be measured with their heights beside them. */
export async function measured(
	gauge: Gauge,
	pieces: readonly Planned[],
	folders: readonly Folder[],
): Promise<{ pieces: Planned[]; report: HeightsReport }> {
	if (pieces.length === 0) return { pieces: [], report: { measured: [], missing: [], why: '' } };
	const media = folders.flatMap((folder) => [...folder.media.values()]);
	const pictures = media.flatMap((it) => ('problem' in it ? [] : [it]));
	const { heights, why } = await gauge.measure(pieces, pictures);
	const slugs = pieces.map(({ slug }) => slug);
	return {
		pieces: pieces.map((piece) => {
			const own = heights.get(piece.slug);
			return own ? { ...piece, metadata: { ...piece.metadata, heights: own } } : piece;
		}),
		report: {
			measured: slugs.filter((slug) => heights.has(slug)),
			missing: slugs.filter((slug) => !heights.has(slug)),
			why,
		},
	};
}

/** Two reports as one. */
export function together(one: HeightsReport, other: HeightsReport): HeightsReport {
	return {
		measured: [...one.measured, ...other.measured],
		missing: [...one.missing, ...other.missing],
		why: one.why || other.why,
	};
}
