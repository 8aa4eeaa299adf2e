// From an editor's piece to what stands in KV: whole, in one language, the same bytes from the same files. Pure.
import * as v from 'valibot';
import type { Claim } from '../../model/claim.ts';
import { claimsNeeded } from '../../model/claims-used.ts';
import type { Image } from '../../model/image.ts';
import { lookup } from '../../model/lookup.ts';
import { type Draft, Piece } from '../../model/piece.ts';
import type { Story, Translation } from '../../model/story.ts';
import type { Media } from '../files/media.ts';

/** What a piece is compiled from; the translation is that of its language, if that is not the story's. */
export type Parts = {
	draft: Draft;
	story: Story;
	translation: Translation | undefined;
	media: Media;
};

/**
 * Writes into a piece what the story adds: credit, contact, zone, and the claims and sources it needs in its own
 * language. Fields come in the order of the schema, claims and sources in that of the story.
 */
export function compile({ draft, story, translation, media }: Parts): Piece {
	const { $schema, $comment, silence, ...authored } = withPictures(draft, media);
	const needed = claimsNeeded(draft, story.claims);
	const claims = inLanguage(
		draft.lang,
		pick(story.claims, (id) => needed.has(id)),
	);
	const cited = new Set(Object.values(claims).flatMap((claim) => claim.sources));
	return v.parse(Piece, {
		...authored,
		credit: story.credit,
		contact: story.contact,
		zone: story.zone,
		sources: reworded(
			pick(story.sources, (id) => cited.has(id)),
			translation?.sources,
		),
		claims: reworded(claims, translation?.claims),
	});
}

/** The value that stands in KV for a piece. */
export function serialize(piece: Piece): string {
	return JSON.stringify(piece);
}

/** Gives every image its address and size instead of its file's name. */
function withPictures(draft: Draft, media: Media): Draft {
	const placed = (image: Image | undefined): { image?: Image } => {
		if (!image) return {};
		const picture = media.get(image.src);
		if (!picture || 'problem' in picture) return { image };
		const { name, width, height } = picture;
		return { image: { ...image, src: `/media/${name}`, width, height } };
	};
	switch (draft.kind) {
		case 'quiz': {
			const questions = draft.questions.map((it) =>
				it.kind === 'later' ? it : { ...it, ...placed(it.image) },
			);
			return { ...draft, ...placed(draft.image), questions };
		}
		case 'explainer': {
			const cards = draft.cards.map((it) =>
				it.kind === 'later' ? it : { ...it, ...placed(it.image) },
			);
			return { ...draft, ...placed(draft.image), cards };
		}
	}
}

function pick<T>(record: Readonly<Record<string, T>>, wanted: (id: string) => boolean) {
	return Object.fromEntries(Object.entries(record).filter(([id]) => wanted(id)));
}

/** Claims with the passages that an article in the piece's language may have; the others are only weight. */
function inLanguage(lang: string, claims: Readonly<Record<string, Claim>>) {
	return Object.fromEntries(
		Object.entries(claims).map(([id, { passages = [], ...claim }]) => {
			const kept = passages.filter((passage) => passage.lang === lang);
			return [id, kept.length > 0 ? { ...claim, passages: kept } : claim];
		}),
	);
}

/** A story's claims or sources with the words of another language, where there are any. */
function reworded<T>(
	record: Readonly<Record<string, T>>,
	words: Readonly<Record<string, Partial<T>>> | undefined,
) {
	return Object.fromEntries(
		Object.entries(record).map(([id, item]) => [id, { ...item, ...lookup(words ?? {}, id) }]),
	);
}
