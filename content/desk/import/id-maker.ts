// Ids from texts: the same text always gets the same one, in any script.
import { createHash } from 'node:crypto';
import { isReserved } from '../../model/unseen.ts';

const LENGTH = 32;

/** Makes an id of a text; `letter` is what it begins with where the text has no letter to begin with. */
export type MakeId = (text: string, letter: string) => string;

/**
 * Makes ids, each its own and none of those that are taken.
 *
 * @example
 * idMaker()('Where did the ships go?', 'q'); // 'where-did-the-ships-go'
 * idMaker()('أين ذهبت السفن؟', 'q'); // 'q-' and eight hexadecimal digits
 */
export function idMaker(given: Iterable<string> = []): MakeId {
	const taken = new Set(given);
	/** How often a beginning has been used: a thousand equal texts are not tried a million times. */
	const used = new Map<string, number>();
	return (text, letter) => {
		const base = wordsOf(text, letter);
		for (let n = (used.get(base) ?? 0) + 1; ; n += 1) {
			const end = n === 1 ? '' : `-${n}`;
			const id = `${base.slice(0, LENGTH - end.length).replace(/-$/u, '')}${end}`;
			if (taken.has(id)) continue;
			taken.add(id);
			used.set(base, n);
			return id;
		}
	};
}

function wordsOf(text: string, letter: string): string {
	const latin = text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/gu, '-')
		.replaceAll(/^-|-$/gu, '');
	const kept = latin.replaceAll('-', '').length;
	const all = (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
	if (kept === 0 || kept < all / 2) return `${letter}-${hashOf(text)}`;
	const short = latin.length > LENGTH ? latin.slice(0, LENGTH + 1).replace(/-[^-]*$/u, '') : latin;
	return /^[a-z]/u.test(short) && !isReserved(short) ? short : `${letter}-${short}`;
}

function hashOf(text: string): string {
	return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8);
}
