// A claim in the words in which readers of a piece get it.
import { plainText } from '../../../model/inline.ts';
import { lookup } from '../../../model/lookup.ts';
import type { Folder } from '../../files/folder.ts';
import { numbersIn } from './numbers.ts';
import { numeralsIn } from './numerals.ts';
import { type NamedDay, namedDays } from './written-days.ts';

export type ClaimWords = { text: string; by: string; against: string };

/** The words of a claim in a language; undefined where there are none. */
export function claimWords(folder: Folder, id: string, lang: string): ClaimWords | undefined {
	const claim = lookup(folder.story.value?.claims ?? {}, id);
	if (!claim) return undefined;
	const foreign = lang !== folder.story.value?.lang;
	const translation = folder.translations.find(({ stem }) => stem === `story.${lang}`);
	const words = foreign ? lookup(translation?.value?.claims ?? {}, id) : claim;
	return words && { text: words.text, by: words.by ?? '', against: words.against ?? '' };
}

const counted = new WeakMap<Folder, Map<string, number[]>>();

/** The numbers that a claim has in a language: in its text, and in who holds or contradicts it. */
export function claimNumbers(folder: Folder, id: string, lang: string): number[] {
	return remembered(counted, folder, id, lang, numbersIn);
}

const worded = new WeakMap<Folder, Map<string, number[]>>();

/** The small numbers that a claim has in words in a language. */
export function claimNumerals(folder: Folder, id: string, lang: string): number[] {
	return remembered(worded, folder, id, lang, numeralsIn);
}

const dayed = new WeakMap<Folder, Map<string, NamedDay[]>>();

/** The days that a claim names in a language: in its text, and in who holds or contradicts it. */
export function claimDays(folder: Folder, id: string, lang: string): NamedDay[] {
	return remembered(dayed, folder, id, lang, namedDays);
}

function remembered<T>(
	known: WeakMap<Folder, Map<string, T[]>>,
	folder: Folder,
	id: string,
	lang: string,
	read: (text: string, lang: string) => T[],
): T[] {
	const claims = known.get(folder) ?? new Map<string, T[]>();
	known.set(folder, claims);
	const key = `${id} ${lang}`;
	const words = claims.has(key) ? undefined : claimWords(folder, id, lang);
	if (words) {
		claims.set(key, read(plainText(`${words.text} ${words.by} ${words.against}`), lang));
	}
	return claims.get(key) ?? [];
}
