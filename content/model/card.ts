// The six kinds of card of an explainer, and the one for kinds that come later.
import * as v from 'valibot';
import { PartialDate } from './dates.ts';
import { Id } from './ids.ts';
import { Image } from './image.ts';
import { CARD_KINDS } from './kinds.ts';
import { knownOrLater } from './later.ts';
import { Line, Prose } from './text.ts';

const entry = { id: Id, claims: v.optional(v.array(Id)) };

function card<K extends string, E extends v.ObjectEntries>(kind: K, fields: E) {
	return v.object({
		id: Id,
		heading: Line,
		kind: v.literal(kind),
		image: v.optional(Image),
		entries: v.pipe(
			v.array(v.object({ ...entry, ...fields })),
			v.minLength(1, 'Give at least one entry.'),
		),
	});
}

export const TextCard = card('text', {
	body: v.pipe(Prose, v.description('One paragraph, or several with an empty line between them.')),
});
export const PeopleCard = card('people', { name: Line, role: Line, text: Prose });
export const TimelineCard = card('timeline', {
	date: PartialDate,
	to: v.optional(PartialDate),
	shown: v.optional(v.pipe(Line, v.description('The date in words, where it is not exact.'))),
	text: Prose,
});
export const FiguresCard = card('figures', {
	value: v.optional(
		v.pipe(
			v.number(),
			v.description('For a bar beside figures of the same unit, where none is below 0.'),
		),
	),
	unit: v.optional(Line),
	shown: v.pipe(Line, v.description('The figure as it is read: "about 900".')),
	label: Prose,
});
export const TermsCard = card('terms', { term: Line, text: Prose });
export const UnknownsCard = card('unknowns', { text: Prose });

export const Card = knownOrLater(
	CARD_KINDS,
	v.variant('kind', [TextCard, PeopleCard, TimelineCard, FiguresCard, TermsCard, UnknownsCard]),
);

export type TextCard = v.InferOutput<typeof TextCard>;
export type PeopleCard = v.InferOutput<typeof PeopleCard>;
export type TimelineCard = v.InferOutput<typeof TimelineCard>;
export type FiguresCard = v.InferOutput<typeof FiguresCard>;
export type TermsCard = v.InferOutput<typeof TermsCard>;
export type UnknownsCard = v.InferOutput<typeof UnknownsCard>;
export type Card = v.InferOutput<typeof Card>;

/** Of a kind that this version knows. */
export type KnownCard = Exclude<Card, { kind: 'later' }>;
