// The four kinds of question, and the one for kinds that come later.
import * as v from 'valibot';
import { Id } from './ids.ts';
import { Image } from './image.ts';
import { QUESTION_KINDS } from './kinds.ts';
import { knownOrLater } from './later.ts';
import { Line, Prose } from './text.ts';

const common = {
	id: Id,
	ask: v.pipe(
		Line,
		v.description('The question. No annotated phrases: a note would give it away.'),
	),
	hint: v.optional(Line),
	image: v.optional(Image),
	explain: v.pipe(Prose, v.description('Shown after the answer, with annotated phrases.')),
	claims: v.optional(v.array(Id)),
};

export const Option = v.object({
	id: Id,
	text: Line,
	correct: v.optional(v.boolean()),
	feedback: v.optional(Prose),
});

export const Choice = v.object({
	...common,
	kind: v.literal('choice'),
	pick: v.picklist(['one', 'several']),
	options: v.pipe(v.array(Option), v.minLength(2, 'Give at least two options.'), v.maxLength(26)),
});

export const NumberQuestion = v.object({
	...common,
	kind: v.literal('number'),
	answer: v.number(),
	accept: v.pipe(
		v.tuple([v.number(), v.number()]),
		v.description('From and to: an answer in between has full marks.'),
	),
	zeroAt: v.pipe(
		v.number(),
		v.gtValue(0, 'Use a distance greater than 0.'),
		v.description('Distance from "accept" at which marks reach 0, falling linearly.'),
	),
	min: v.number(),
	max: v.number(),
	step: v.pipe(v.number(), v.gtValue(0, 'Use a step greater than 0.')),
	unit: v.optional(Line),
	shown: v.optional(v.pipe(Line, v.description('The answer in words, such as "about 900".'))),
});

export const Item = v.object({ id: Id, text: Line, feedback: v.optional(Prose) });

export const Order = v.object({
	...common,
	kind: v.literal('order'),
	items: v.pipe(
		v.array(Item),
		v.minLength(2, 'Give at least two items.'),
		v.maxLength(12),
		v.description('In the right order; readers see them shuffled.'),
	),
});

export const Poll = v.object({
	...common,
	kind: v.literal('poll'),
	options: v.pipe(
		v.array(v.object({ id: Id, text: Line, feedback: v.optional(Prose) })),
		v.minLength(2, 'Give at least two options.'),
		v.maxLength(26),
	),
});

export const Question = knownOrLater(
	QUESTION_KINDS,
	v.variant('kind', [Choice, NumberQuestion, Order, Poll]),
);

export type Option = v.InferOutput<typeof Option>;
export type Item = v.InferOutput<typeof Item>;
export type Choice = v.InferOutput<typeof Choice>;
export type NumberQuestion = v.InferOutput<typeof NumberQuestion>;
export type Order = v.InferOutput<typeof Order>;
export type Poll = v.InferOutput<typeof Poll>;
export type Question = v.InferOutput<typeof Question>;

/** Of a kind that this version knows. */
export type KnownQuestion = Exclude<Question, { kind: 'later' }>;
