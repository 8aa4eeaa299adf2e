// What stands beside a piece in KV, so that lists need not read the pieces themselves.
import * as v from 'valibot';
import { When } from './dates.ts';
import { Heights } from './heights.ts';
import { Slug } from './ids.ts';
import type { Piece } from './piece.ts';
import { Lang, Line, Title } from './text.ts';

/** KV refuses metadata of more bytes than this. */
export const MAX_METADATA_BYTES = 1024;

export const Metadata = v.object({
	v: v.literal(1),
	rev: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
	kind: v.picklist(['quiz', 'explainer']),
	lang: Lang,
	title: Title,
	updated: When,
	at: v.pipe(When, v.description('When it was published.')),
	publishAt: v.optional(When),
	expires: v.optional(When),
	withdrawn: v.optional(When),
	message: v.optional(Line),
	// What is wrong with these must not make the rest worthless.
	holds: v.fallback(
		v.optional(v.pipe(Slug, v.description('The piece that a rolling slot holds.'))),
		undefined,
	),
	heights: v.fallback(v.optional(Heights), undefined),
	first: v.fallback(
		v.optional(v.pipe(When, v.description('When it was first published.'))),
		undefined,
	),
});

export type Metadata = v.InferOutput<typeof Metadata>;

/** What metadata is made of. */
type Described = Pick<
	Piece,
	'kind' | 'lang' | 'title' | 'updated' | 'publishAt' | 'expires' | 'withdrawn'
>;

/** Metadata of a piece published at an instant (RFC 3339). */
export function metadataOf(piece: Described, rev: string, at: string): Metadata {
	const { kind, lang, title, updated, publishAt, expires, withdrawn } = piece;
	return {
		v: 1,
		rev,
		kind,
		lang,
		title,
		updated,
		at,
		...(publishAt && { publishAt }),
		...(expires && { expires }),
		...(withdrawn && { withdrawn: withdrawn.at }),
	};
}

/** Metadata as KV takes them: less what they can be without, where they would be too long. */
export function fitting(metadata: Metadata): Metadata {
	if (fits(metadata)) return metadata;
	const { message, ...brief } = metadata;
	if (fits(brief)) return brief;
	const { heights, ...least } = brief;
	return least;
}

function fits(metadata: Metadata): boolean {
	return new TextEncoder().encode(JSON.stringify(metadata)).length <= MAX_METADATA_BYTES;
}
