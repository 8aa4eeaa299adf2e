// A story: what its pieces share. Certainty, dates and figures stand here alone; a translation only rewords.
import * as v from 'valibot';
import { Claim, Source } from './claim.ts';
import { Id } from './ids.ts';
import { Silence } from './silence.ts';
import { Contact, HttpsUrl, Lang, Line } from './text.ts';

export const Credit = v.object({ name: Line, url: HttpsUrl });

/** A time zone of the IANA database, such as `Asia/Damascus`. */
export const Zone = v.pipe(
	v.string(),
	v.check(isZone, 'Use a zone of the IANA database, such as "Asia/Damascus".'),
);

export const Story = v.object({
	$schema: v.optional(v.string()),
	v: v.literal(1),
	story: Id,
	lang: Lang,
	zone: v.optional(Zone),
	credit: Credit,
	contact: v.optional(Contact),
	sources: v.record(Id, Source),
	claims: v.record(Id, Claim),
	silence: v.optional(Silence),
});

/** `story.<lang>.json`: the words of claims and sources in another language, by id. */
export const Translation = v.object({
	$schema: v.optional(v.string()),
	v: v.literal(1),
	story: Id,
	lang: Lang,
	claims: v.record(
		Id,
		v.object({
			text: Line,
			by: v.optional(Line),
			against: v.optional(Line),
			of: v.optional(
				v.pipe(
					Line,
					v.description(
						'The text in story.json that this translates; where that is another now, the check refuses.',
					),
				),
			),
		}),
	),
	sources: v.record(Id, v.object({ title: Line })),
	silence: v.optional(Silence),
});

export type Story = v.InferOutput<typeof Story>;
export type Translation = v.InferOutput<typeof Translation>;

// Asking takes long, and a newsroom has one or two.
const zones = new Set<string>();

function isZone(zone: string): boolean {
	if (zones.has(zone)) return true;
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		zones.add(zone);
		return true;
	} catch {
		return false;
	}
}
