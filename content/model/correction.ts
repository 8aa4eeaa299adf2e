// A correction: what a piece said, what it says now, why, and what follows for those who have answered.
import * as v from 'valibot';
import { When } from './dates.ts';
import { Id } from './ids.ts';
import { Prose } from './text.ts';

const ID = '[a-z][a-z0-9-]{0,31}';
const TARGET = new RegExp(
	`^(?:piece|question/${ID}|claim/${ID}|card/${ID}(?:/${ID})?|band/\\d{1,2})$`,
);

export const Correction = v.object({
	id: Id,
	at: When,
	target: v.pipe(
		v.string(),
		v.regex(
			TARGET,
			'Use "piece", "question/<id>", "claim/<id>", "card/<id>", "card/<id>/<entry>" or "band/<n>".',
		),
	),
	was: Prose,
	now: Prose,
	why: Prose,
	effect: v.pipe(
		v.picklist(['note', 'rekey', 'accept', 'void']),
		v.description(
			'note: no answer is affected. rekey: the key changed. accept: another answer is right too. void: the question no longer counts.',
		),
	),
	options: v.optional(v.array(Id)),
});

export type Correction = v.InferOutput<typeof Correction>;
