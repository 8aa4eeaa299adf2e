// A piece: a quiz or an explainer, as authored and as it stands in KV with its sources and claims written in.
import * as v from 'valibot';
import { Card } from './card.ts';
import { Claim, Source } from './claim.ts';
import { Correction } from './correction.ts';
import { When } from './dates.ts';
import { Id, Slug } from './ids.ts';
import { Image } from './image.ts';
import { Question } from './question.ts';
import { Silence } from './silence.ts';
import { Credit, Zone } from './story.ts';
import { Contact, Lang, Line, Prose, Title } from './text.ts';

/** The most that a piece may take in KV, in bytes. */
export const MAX_BYTES = 128 * 1024;

export const Band = v.object({
	from: v.pipe(
		v.number(),
		v.minValue(0, 'Use a share of all points from 0 to 1.'),
		v.maxValue(1, 'Use a share of all points from 0 to 1.'),
	),
	title: Line,
	text: Prose,
});

const head = {
	$schema: v.optional(v.string()),
	$comment: v.optional(v.string()),
	v: v.literal(1),
	slug: Slug,
	story: Id,
	lang: Lang,
	title: Title,
	standfirst: v.optional(Prose),
	byline: v.optional(Line),
	asOf: v.pipe(When, v.description('The state of knowledge the piece describes.')),
	updated: When,
	reviewBy: v.optional(
		v.pipe(When, v.description('After it readers are told the piece may be out of date.')),
	),
	publishAt: v.optional(v.pipe(When, v.description('Before it the piece is not to be had.'))),
	expires: v.optional(v.pipe(When, v.description('After it the piece is gone.'))),
	withdrawn: v.optional(v.object({ at: When, why: v.optional(Line) })),
	sensitive: v.optional(v.boolean()),
	image: v.optional(Image),
	alternates: v.optional(v.record(Lang, Slug)),
	next: v.optional(Slug),
	corrections: v.optional(v.array(Correction)),
	silence: v.optional(Silence),
};

const quiz = {
	kind: v.literal('quiz'),
	questions: v.pipe(v.array(Question), v.minLength(1, 'Ask at least one question.')),
	bands: v.pipe(v.array(Band), v.minLength(1, 'Give at least one band, from 0.')),
};

const explainer = {
	kind: v.literal('explainer'),
	cards: v.pipe(v.array(Card), v.minLength(1, 'Give at least one card.')),
};

const written = {
	credit: Credit,
	contact: v.optional(Contact),
	zone: v.optional(Zone),
	sources: v.record(Id, Source),
	claims: v.record(Id, Claim),
};

/** A piece as an editor writes it: what the story adds is left out. */
export const Draft = v.variant('kind', [
	v.object({ ...head, ...quiz }),
	v.object({ ...head, ...explainer }),
]);

/** A piece as it stands in KV and as readers get it. */
export const Piece = v.variant('kind', [
	v.object({ ...head, ...quiz, ...written }),
	v.object({ ...head, ...explainer, ...written }),
]);

export type Band = v.InferOutput<typeof Band>;
export type Draft = v.InferOutput<typeof Draft>;
export type Piece = v.InferOutput<typeof Piece>;
export type Quiz = Extract<Piece, { kind: 'quiz' }>;
export type Explainer = Extract<Piece, { kind: 'explainer' }>;
