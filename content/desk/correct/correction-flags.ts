// What the flags of `correct` say. Words may begin with a language, `ar=…`.
import * as v from 'valibot';
import { Correction } from '../../model/correction.ts';
import { When } from '../../model/dates.ts';
import { CERTAINTIES } from '../../model/kinds.ts';
import { Line, Prose } from '../../model/text.ts';
import { readFlag } from '../flag.ts';
import { Stop } from '../stop.ts';
import type { Given } from './correction-answers.ts';
import type { Case, Words } from './correction-case.ts';

/** The flags as they come. */
export type CorrectFlags = {
	was?: string[];
	now?: string[];
	why?: string[];
	by?: string[];
	keep?: boolean;
	certainty?: string;
	asOf?: string;
	effect?: string;
	question?: string;
	options?: string;
	pieces?: string;
};

const { effect: Effect } = Correction.entries;

/** Reads the flags. @throws {Stop} where one cannot be right. */
export function givenIn(it: Case, flags: CorrectFlags): Given {
	const { certainty, asOf, effect, question, options, pieces, keep = false } = flags;
	const words = (
		name: string,
		list: readonly string[] = [],
		schema: v.GenericSchema<string> = Prose,
	) =>
		onceEach(
			`--${name}`,
			list.map((text) => inLang(it, `--${name}`, text, schema)),
		);
	return {
		keep,
		was: words('was', flags.was),
		now: words('now', flags.now, keep ? Prose : Line),
		why: words('why', flags.why),
		by: words('by', flags.by, Line),
		certainty: readFlag('--certainty', v.optional(v.picklist(CERTAINTIES)), certainty),
		asOf: readFlag('--as-of', v.optional(When), asOf),
		effect: readFlag('--effect', v.optional(Effect), effect),
		question,
		options: options === undefined ? undefined : listed(options),
		pieces: pieces === undefined ? undefined : chosen(it, pieces),
	};
}

function inLang(
	{ story, langs }: Case,
	flag: string,
	text: string,
	schema: v.GenericSchema<string>,
) {
	const lang = langs.find((it) => text.startsWith(`${it}=`));
	const [, meant] = (lang === undefined && LIKE_A_LANGUAGE.exec(text)) || [];
	if (meant !== undefined) {
		const there = `This claim is used or translated in: ${langs.join(', ')}.`;
		const literal = `If the text itself begins so, put "${story.lang}=" before it.`;
		throw new Stop(`${flag} begins with "${meant}=". ${there} ${literal} Nothing was written.`);
	}
	const words = lang === undefined ? text : text.slice(lang.length + 1);
	return [lang ?? story.lang, readFlag(flag, schema, words)] as const;
}

/** What somebody wrote who meant a language; taken for words, it would come before readers. */
const LIKE_A_LANGUAGE = /^([a-z]{2,3}(?:-[a-z\d]{2,8})*)=/iu;

/** Of two for one language nobody knows which was meant. */
function onceEach(flag: string, list: readonly (readonly [string, string])[]): Words {
	const langs = list.map(([lang]) => lang);
	const twice = langs.find((lang, i) => langs.indexOf(lang) !== i);
	if (twice === undefined) return Object.fromEntries(list);
	const other = 'Words in another language begin with it, such as "ar=…".';
	throw new Stop(
		`${flag} is there twice for "${twice}": leave one out. ${other} Nothing was written.`,
	);
}

function chosen({ users }: Case, text: string): string[] {
	const slugs = users.map(({ draft }) => draft.slug);
	if (text === 'all') return slugs;
	const list = text === 'none' ? [] : listed(text);
	const strange = list.find((slug) => !slugs.some((it) => it === slug));
	if (strange === undefined) return list;
	throw new Stop(`"${strange}" does not use this claim. These do: ${slugs.join(', ') || 'none'}.`);
}

function listed(text: string): string[] {
	return text
		.split(',')
		.map((it) => it.trim())
		.filter(Boolean);
}
