// The numbers that a text has in digits, as they are written in its language. Dates and times of day are not numbers.
import { languageOf } from '../languages/index.ts';
import { type WrittenDay, withoutDays, writtenDays } from './written-days.ts';

/** Smaller numbers are often written as words, which nobody counts here. */
export const OFTEN_IN_WORDS = 12;

const TIME = /(?<!\d)\d{1,2}:\d{2}(?!\d)/gu;
// Not the number of a name: G7, Covid-19, 3D.
const NUMBER =
	/(?<![\p{Script=Latin}\p{Script=Cyrillic}\d][-‑]?)(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,٬٫’'\u00a0\u202f]\d+)*(?![\d\p{Script=Latin}])/gu;

const decimals = new Map<string, string>();

/**
 * The numbers of a text without marks.
 *
 * @param days its dates, where they are known already
 *
 * @example
 * numbersIn('1,5 Millionen Menschen in 12 Städten', 'de'); // [1500000, 12]
 */
export function numbersIn(
	source: string,
	lang: string,
	days: readonly WrittenDay[] = writtenDays(source, lang),
): number[] {
	if (!/\p{Nd}/u.test(source)) return [];
	const text = withoutDays(source, lang, days).replace(TIME, (it) => ' '.repeat(it.length));
	return [...text.matchAll(NUMBER)].flatMap(({ 0: digits, index }) => {
		const value = numberOf(digits, lang);
		if (!Number.isFinite(value)) return [];
		return [value * factorOf(text.slice(index + digits.length), lang)];
	});
}

function numberOf(digits: string, lang: string): number {
	const decimal = decimalOf(lang);
	const [whole = '', part] = digits.replaceAll('٫', decimal).split(decimal);
	return Number(`${whole.replace(/\D/gu, '')}${part === undefined ? '' : `.${part}`}`);
}

function factorOf(after: string, lang: string): number {
	const rest = after.trimStart().slice(0, 16);
	const [, factor = 1] =
		languageOf(lang)?.multipliers.find(([word]) => word.exec(rest)?.index === 0) ?? [];
	return factor;
}

/** What stands before the decimals, in Latin digits. */
function decimalOf(lang: string): string {
	const known = decimals.get(lang);
	if (known !== undefined) return known;
	const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(1.5);
	const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
	decimals.set(lang, decimal);
	return decimal;
}
