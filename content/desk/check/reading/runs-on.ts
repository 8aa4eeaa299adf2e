// Points that end no sentence. Unicode's rules know no words: to them "Dr." ends one, and "am 7." before "Dezember".
import { languageOf } from '../languages/index.ts';
import { QUOTED } from './quotes.ts';

// "J. Smith", "z. B.", "U.S. Army", but neither "40 m." nor the end of "5 p.m.".
const LETTER = '(?<![\\p{L}\\p{N}.]|\\p{N}\\s)\\p{L}|(?<=\\p{Lu}\\.)\\p{Lu}';
const ORDINAL = '(?<![\\p{N}\\p{L}.,])\\d{1,2}';

// Most texts quote nothing.
const MARK = /[“„«‹「『"‘‚']/u;

const points = new Map<string, RegExp>();

/** Whether a sentence runs on at a place of its text, where Unicode's rules find an end. */
export type RunsOn = (at: number) => boolean;

/**
 * Looks for the places at which a sentence of a text runs on.
 *
 * @example
 * runsOn('Dr. Smith came. He left.', 'en')(4); // true
 */
export function runsOn(text: string, lang: string): RunsOn {
	const after = new Set(
		[...text.matchAll(pointsOf(lang))].map(({ 0: { length }, index }) => index + length),
	);
	const quoted = (MARK.test(text) ? [...text.matchAll(QUOTED)] : []).map(
		({ 0: { length }, index }) => [index, index + length],
	);
	return (at) => after.has(at) || quoted.some(([from = 0, to = 0]) => from < at && at < to);
}

function pointsOf(lang: string): RegExp {
	const known = points.get(lang);
	if (known) return known;
	const { abbreviations = '', ordinals = false } = languageOf(lang) ?? {};
	const words = abbreviations.split(' ').filter(Boolean);
	const each = [
		...(words.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`] : []),
		LETTER,
		...(ordinals ? [ORDINAL] : []),
	];
	const pattern = new RegExp(`(?:${each.join('|')})\\.\\s*`, 'gu');
	points.set(lang, pattern);
	return pattern;
}
