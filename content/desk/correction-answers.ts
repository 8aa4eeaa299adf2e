// What an editor says about a correction: as flags, in part, or whole. Knows no terminal.
import * as v from 'valibot';
import { Correction } from '../model/correction.ts';
import { When } from '../model/dates.ts';
import { CERTAINTIES, type Certainty } from '../model/kinds.ts';
import { Line, Prose } from '../model/text.ts';
import type { Case } from './correction-case.ts';
import { textsOf, type Words } from './correction-case.ts';
import { Stop } from './stop.ts';
import { choosable } from './targets.ts';

/** All that is to be said; `pieces` are those that get a correction. */
export type Answers = {
	/** The claim's text stays: only its certainty, by or as-of change. */
	keep: boolean;
	certainty: Certainty | undefined;
	by: Words;
	asOf: string | undefined;
	was: Words;
	now: Words;
	why: Words;
	effect: Correction['effect'];
	question: string | undefined;
	options: readonly string[];
	pieces: readonly string[];
};

/** What was said so far: what is missing is undefined, or has no word in a language. */
export type Given = Omit<Answers, 'effect' | 'options' | 'pieces'> & {
	effect: Answers['effect'] | undefined;
	options: readonly string[] | undefined;
	pieces: readonly string[] | undefined;
};

/** The flags as they come; words may begin with a language, `ar=…`. */
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
	) => Object.fromEntries(list.map((text) => inLang(it, `--${name}`, text, schema)));
	return {
		keep,
		was: words('was', flags.was),
		now: words('now', flags.now, keep ? Prose : Line),
		why: words('why', flags.why),
		by: words('by', flags.by, Line),
		certainty: read('--certainty', v.optional(v.picklist(CERTAINTIES)), certainty),
		asOf: read('--as-of', v.optional(When), asOf),
		effect: read('--effect', v.optional(Effect), effect),
		question,
		options: options === undefined ? undefined : listed(options),
		pieces: pieces === undefined ? undefined : chosen(it, pieces),
	};
}

/** The answers, if nothing is missing any more. @throws {Stop} naming the flags that are missing or do not fit. */
export function wholeAnswers(it: Case, given: Given): Answers {
	const { pieces, keep, question, options = [], effect = 'note' } = given;
	const own = it.story.lang;
	const was: Words = keep ? given.was : { ...textsOf(it), ...given.was };
	const missing = [
		pieces ? '' : '--pieces all|none|<slug>,…',
		given.now[own] || (keep && pieces?.length === 0) ? '' : '--now "…"',
		...(pieces?.length === 0
			? []
			: [was[own] ? '' : '--was "…"', given.why[own] ? '' : '--why "…"']),
	].filter(Boolean);
	if (!pieces || missing.length > 0) throw new Stop(`This is missing: ${missing.join(', ')}.`);
	if (effect !== 'note' && !question) {
		throw new Stop(`The effect "${effect}" is about a question. Name it: --question <id>.`);
	}
	if (question) fits(it, pieces, question, options);
	const { certainty, by, asOf, now, why } = given;
	return { keep, certainty, by, asOf, was, now, why, effect, question, options, pieces };
}

function fits(it: Case, pieces: readonly string[], question: string, options: readonly string[]) {
	const having = it.users.filter(
		({ draft }) =>
			draft.kind === 'quiz' &&
			pieces.includes(draft.slug) &&
			draft.questions.some(({ id }) => id === question),
	);
	if (having.length === 0) {
		throw new Stop(`None of these pieces has a question "${question}": ${pieces.join(', ')}.`);
	}
	for (const { draft } of having) {
		const known = choosable(draft, question) ?? options;
		const strange = options.find((option) => !known.includes(option));
		if (strange === undefined) continue;
		throw new Stop(`"${question}" has no "${strange}". There are: ${known.join(', ')}.`);
	}
}

function inLang(
	{ story, langs }: Case,
	flag: string,
	text: string,
	schema: v.GenericSchema<string>,
) {
	const lang = langs.find((it) => text.startsWith(`${it}=`));
	const words = lang === undefined ? text : text.slice(lang.length + 1);
	return [lang ?? story.lang, read(flag, schema, words)] as const;
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

function read<S extends v.GenericSchema>(
	flag: string,
	schema: S,
	input: unknown,
): v.InferOutput<S> {
	const parsed = v.safeParse(schema, input);
	if (parsed.success) return parsed.output;
	throw new Stop(`${flag} ${JSON.stringify(input)}: ${parsed.issues[0].message}`);
}
