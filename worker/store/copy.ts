// A copy of a piece as an isolate keeps it: what was read, and what is worth reckoning once.
import { Metadata } from '../../content/model/metadata.ts';
import type { Piece } from '../../content/model/piece.ts';
import type { Schedule } from '../../content/model/schedule.ts';
import { scheduleOf, startOf } from '../../content/model/time.ts';
import { validate } from '../../content/model/validate.ts';
import type { Verdict } from '../judge.ts';

export type Copy = {
	rev: string;
	text: string;
	piece: Piece;
	schedule: Schedule;
	/** What stands beside it; undefined if that is of something else, or nothing: put by hand, perhaps. */
	metadata: Metadata | undefined;
};

/** A copy of a valid piece with what stood beside it. */
export function copyOf(
	{ rev, text, piece }: Extract<Verdict, { kind: 'found' }>,
	metadata: unknown,
): Copy {
	return { rev, text, piece, schedule: scheduleOf(piece), metadata: metadataFor(rev, metadata) };
}

/** The same copy with what stands beside it now: heights are measured anew without another revision. */
export function withMetadata(copy: Copy, metadata: unknown): Copy {
	return { ...copy, metadata: metadataFor(copy.rev, metadata) };
}

/** When it was published, epoch milliseconds; NaN if nobody said. */
export function publishedAt({ metadata }: Pick<Copy, 'metadata'>): number {
	return metadata ? startOf(metadata.at) : Number.NaN;
}

/** About how many bytes of an isolate it takes: two a unit of its text, and three times that for what is parsed from it. */
export function weightOf({ text }: Pick<Copy, 'text'>): number {
	return 8 * text.length;
}

function metadataFor(rev: string, metadata: unknown): Metadata | undefined {
	const checked = validate(Metadata, metadata);
	return checked.ok && checked.value.rev === rev ? checked.value : undefined;
}
