// What is asked before a piece is begun: from flags, from whoever sits at the terminal, or named as missing.
import * as v from 'valibot';
import { Zone } from '../../model/story.ts';
import { Contact, HttpsUrl, Lang, Line, Title } from '../../model/text.ts';
import { askText, type Terminal } from '../ask.ts';
import type { Catalogue } from '../files/folder.ts';
import { firstFree, freeSlug } from '../files/new-file.ts';
import { readFlag } from '../flag.ts';
import { Stop } from '../stop.ts';
import type { Kind } from './skeleton-piece.ts';

/** The flags as they come. */
export type NewFlags = {
	slug?: string;
	lang?: string;
	title?: string;
	publisher?: string;
	url?: string;
	contact?: string;
	zone?: string;
};

/** What a piece is begun in: `lang` is that of the story, undefined for a new one. */
export type Wanted = { story: string; kind: Kind; lang: string | undefined; catalogue: Catalogue };

/** One question: the flag, what is asked, its schema, what stands there to begin with, and whether it may be empty. */
type Asked = {
	flag: keyof NewFlags;
	message: string;
	schema: v.GenericSchema<string>;
	initial: string;
	optional?: true;
};

/**
 * All answers: flags first, then what a terminal says, then what goes without saying.
 *
 * @throws {Stop} if a flag cannot be right, or something is missing and nobody sits there.
 */
export async function answersFor(
	wanted: Wanted,
	flags: NewFlags,
	io: Terminal | undefined,
): Promise<Record<keyof NewFlags, string>> {
	const answers = { slug: '', lang: '', title: '', publisher: '', url: '', contact: '', zone: '' };
	const missing: string[] = [];
	for (const { flag, message, schema, initial, optional } of questionsFor(wanted)) {
		const said = flags[flag];
		if (said !== undefined) answers[flag] = readFlag(`--${flag}`, schema, said);
		else if (io) {
			const perhaps = optional ? v.union([schema, v.literal('')]) : schema;
			answers[flag] = await askText(io, message, initial, perhaps);
		} else if (DEFAULTS.includes(flag) && initial !== '') answers[flag] = initial;
		else if (!optional) missing.push(`--${flag} "…"`);
	}
	const idle = wanted.lang === undefined ? [] : OF_STORY.filter((flag) => flags[flag]);
	if (idle.length > 0) {
		const names = idle.map((flag) => `--${flag}`).join(', ');
		throw new Stop(`The story "${wanted.story}" is there already: ${names} would change nothing.`);
	}
	if (missing.length > 0) throw new Stop(`This is missing: ${missing.join(', ')}.`);
	return answers;
}

/** What need not be said where nobody sits. */
const DEFAULTS: readonly string[] = ['slug', 'lang'];

const OF_STORY = ['publisher', 'url', 'contact', 'zone'] as const;

function questionsFor({ story, kind, lang, catalogue }: Wanted): Asked[] {
	const slug = firstFree(`${story}-${kind}`, catalogue);
	const ofPiece: Asked[] = [
		{ flag: 'title', message: 'Title', schema: Title, initial: '' },
		{
			flag: 'slug',
			message: 'Slug: its public address, for ever',
			schema: freeSlug(catalogue),
			initial: slug,
		},
		{ flag: 'lang', message: 'Language (en, ar, pt-BR)', schema: Lang, initial: lang ?? '' },
	];
	if (lang !== undefined) return ofPiece;
	return [
		...ofPiece,
		{ flag: 'publisher', message: 'Who publishes it', schema: Line, initial: '' },
		{ flag: 'url', message: 'The publisher’s address', schema: HttpsUrl, initial: 'https://' },
		{
			flag: 'contact',
			message: 'Where readers report an error: mailto:… or https://… (may be empty)',
			schema: Contact,
			initial: '',
			optional: true,
		},
		{
			flag: 'zone',
			message: 'Time zone in which its days end',
			schema: Zone,
			initial: Intl.DateTimeFormat().resolvedOptions().timeZone,
			optional: true,
		},
	];
}
