// Ids from texts: the same text always gets the same one, in any script.
import { createHash } from 'node:crypto';
import { isReserved } from '../check/rules/reserved-names.ts';

const LENGTH = 32;

/**
 * An id that is not yet taken, and takes it.
 *
 * @param letter what it begins with where the text gives no letter to begin with
 * @example
 * idFrom('Where did the ships go?', new Set(), 'q'); // 'where-did-the-ships-go'
 * idFrom('أين ذهبت السفن؟', new Set(), 'q'); // 'q-' and eight hexadecimal digits
 */
export function idFrom(text: string, taken: Set<string>, letter: string): string {
	const base = wordsOf(text, letter);
	for (let n = 1; ; n += 1) {
		const end = n === 1 ? '' : `-${n}`;
		const id = `${base.slice(0, LENGTH - end.length).replace(/-$/u, '')}${end}`;
		if (taken.has(id)) continue;
		taken.add(id);
		return id;
	}
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
