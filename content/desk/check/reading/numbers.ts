// The numbers that a text has in digits, as they are written in its language. Dates and times of day are not numbers.
import { languageOf } from '../languages/index.ts';
import { type WrittenDay, withoutDays, writtenDays } from './written-days.ts';

/** Smaller numbers are often written as words, which nobody counts here. */
export const OFTEN_IN_WORDS = 12;

const TIME = /(?<!\d)\d{1,2}:\d{2}(?!\d)/gu;
// Ordinals are numbers, but not those of centuries and of names.
const COUNTED =
	'(?:and|to|or|\\p{L}+-centur|centur|street|avenue|parallel|brigade|division|regiment)';
// What may grow on to a number: what makes it larger, a unit, or the end of an ordinal.
const GROWN = `(?:bn|mn|tn|m|k|km|kg|cm|mm|t|ft|mph|(?:st|nd|rd|th)(?![ -]${COUNTED}))(?!\\p{L})`;
// Not the number of a name: G7, Covid-19, 3D.
const NUMBER = new RegExp(
	`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d][-‑]?)(?:\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,٬٫’'\\u00a0\\u202f]\\d+)*(?!\\d)(?:(?=${GROWN})|(?!\\p{Script=Latin}))`,
	'giu',
);

// "£5m" is money, and "5m" a length.
const MONEY = /[$£€¥]\s?$/u;

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
		const after = text.slice(index + digits.length);
		const money = MONEY.test(text.slice(0, index)) && /^m(?!\p{L})/iu.test(after);
		// 4.35 million is no whole number in binary.
		return [Number((value * (money ? 1e6 : factorOf(after, lang))).toPrecision(15))];
	});
}

function numberOf(digits: string, lang: string): number {
	const decimal = decimalOf(lang);
	const [whole = '', part] = digits.replaceAll('٫', decimal).split(decimal);
	return Number(`${whole.replace(/\D/gu, '')}${part === undefined ? '' : `.${part}`}`);
}

/** What a number is multiplied with, by the words after it. */
export function factorOf(after: string, lang: string): number {
	const rest = after.trimStart().slice(0, 32);
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
