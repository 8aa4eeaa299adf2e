// A claim: one sentence that somebody holds, with who, how sure and as of when. Written once, used by many pieces.
import * as v from 'valibot';
import { PartialDate, When } from './dates.ts';
import { Id } from './ids.ts';
import { CERTAINTIES } from './kinds.ts';
import { HttpsUrl, Lang, Line, Prose } from './text.ts';

const certainty = v.pipe(
	v.picklist(CERTAINTIES),
	v.description(
		'confirmed: on record and undisputed. reported: the publisher, or someone it names, states it. assessed: a judgement from evidence. claimed: an interested party asserts it. disputed: "against" says who contradicts. forecast: about the future.',
	),
);

/** Where the host article says it: a TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export const Passage = v.object({
	lang: Lang,
	article: v.optional(
		v.pipe(HttpsUrl, v.description('Canonical address; without it, any article in this language.')),
	),
	quote: Prose,
	prefix: v.optional(v.string()),
	suffix: v.optional(v.string()),
});

export const Claim = v.object({
	text: v.pipe(Line, v.description('The claim in one sentence.')),
	certainty,
	by: v.optional(v.pipe(Line, v.description('Who says so, in the words a reader should see.'))),
	unnamed: v.optional(v.pipe(v.boolean(), v.description('true where the speaker is not named.'))),
	against: v.optional(v.pipe(Line, v.description('Who contradicts; needed for "disputed".'))),
	sources: v.pipe(v.array(Id), v.minLength(1, 'Name at least one source from "sources".')),
	asOf: v.pipe(When, v.description('When it was said or held.')),
	until: v.optional(v.pipe(When, v.description('After it the claim is stale.'))),
	with: v.optional(v.pipe(v.array(Id), v.description('Claims always shown in the same note.'))),
	replacedBy: v.optional(v.pipe(Id, v.description('The later claim that replaces this one.'))),
	passages: v.optional(v.array(Passage)),
});

export const Source = v.object({
	publisher: Line,
	title: Line,
	url: v.optional(HttpsUrl),
	published: PartialDate,
	retrieved: v.optional(PartialDate),
	licence: v.optional(Line),
});

export type Passage = v.InferOutput<typeof Passage>;
export type Claim = v.InferOutput<typeof Claim>;
export type Source = v.InferOutput<typeof Source>;
