// Valid pieces of every kind, with everything in them that the model lets through.
import fc from 'fast-check';
import type * as v from 'valibot';
import {
	Card,
	FiguresCard,
	PeopleCard,
	TermsCard,
	TextCard,
	TimelineCard,
	UnknownsCard,
} from '../../../content/model/card.ts';
import { PartialDate, When } from '../../../content/model/dates.ts';
import { Id, Slug } from '../../../content/model/ids.ts';
import { Piece } from '../../../content/model/piece.ts';
import { Choice, NumberQuestion, Order, Poll, Question } from '../../../content/model/question.ts';
import { Zone } from '../../../content/model/story.ts';
import { Contact, HttpsUrl, Lang } from '../../../content/model/text.ts';
import { unseenIn } from '../../../content/model/unseen.ts';
import { consistent } from './consistent.ts';
import { instant, partialDate, when, zone } from './dates.ts';
import { fromSchema, type Known, type Making } from './from-schema.ts';
import { filledText, IDS } from './texts.ts';

/** Under these pieces are put; every one of them can be the neighbour of another. */
const SLUGS = ['a', '0', 'planets-quiz', 'constructor', `z${'-'.repeat(63)}`] as const;

const langs = fc.constantFrom(
	...['en', 'ar', 'fr', 'de', 'uk', 'ja', 'pt-BR', 'zh-Hant-TW', 'es-419', 'he', 'tlh', 'qqq-ZZ'],
);

const https = fc.oneof(
	fc.constantFrom(
		'https://a.example/',
		'https://a.example/"onclick="evil()',
		"https://a.example/'><gloss-evil>?a=b&c=d#e",
		'https://user:pass@a.example:8443/\u202e',
		'https://[::1]/',
		'HTTPS://A.EXAMPLE',
		'https:a.example',
		' https://a.example/\n',
	),
	fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }),
);

const mail = fc.constantFrom(
	'mailto:desk@a.example',
	'mailto:a@b.example?subject=<gloss-evil>&body=%0d%0aBcc:evil@evil.example',
	'mailto:"><gloss-evil>@b.example',
);

/** What schemas check by a function, and names that ought to meet again. */
const leaves: [v.GenericSchema, fc.Arbitrary<unknown>][] = [
	[When, when],
	[PartialDate, partialDate],
	[Zone, zone],
	[Lang, langs],
	[HttpsUrl, https],
	[Contact, fc.oneof(https, mail)],
	[Id, fc.constantFrom(...IDS)],
	[Slug, fc.constantFrom(...SLUGS)],
];

const making = (known: Known): Making => ({ known, text: filledText, items: 3 });

/** One of a kind, or something that only a later version knows. */
function orLater(schemas: readonly v.GenericSchema[]): fc.Arbitrary<unknown> {
	const known = making(new Map(leaves));
	return fc.oneof(
		...schemas.map((schema) => ({ weight: 4, arbitrary: fromSchema(schema, known) })),
		{
			weight: 1,
			arbitrary: fc.record({
				id: fc.constantFrom(...IDS),
				kind: fc.constantFrom('map', 'later', '', '__proto__', '<gloss-evil>'),
				places: fc.jsonValue({ maxDepth: 2 }).map((it) => (unseenIn(it) ? null : it)),
			}),
		},
	);
}

export const question = orLater([Choice, NumberQuestion, Order, Poll]);

const card = orLater([TextCard, PeopleCard, TimelineCard, FiguresCard, TermsCard, UnknownsCard]);

/** Pieces as they would be written, still to be made consistent across fields. */
const raw = fromSchema(Piece, making(new Map([...leaves, [Question, question], [Card, card]])));

/** A piece as it is written in KV: what a later version adds is in it. */
export const writtenPiece = raw.map(consistent);

/** Of a time at which readers look: from before all pieces to after them. */
export const anInstant = fc.oneof(
	instant.map((text) => Math.max(0, Date.parse(text))),
	fc.constantFrom(0, 1, 8.64e15, 4_102_444_800_000),
);
