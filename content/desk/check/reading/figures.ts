// The numbers and dates of a text in a form in which two languages can be compared.
import { numbersIn, OFTEN_IN_WORDS } from './numbers.ts';
import { writtenDays } from './written-days.ts';

/**
 * Dates with their year, and numbers larger than those that are often written as words.
 *
 * @example
 * figuresOf('About 900 troops on 7 December 2024', 'en'); // Set { '2024-12-07', '900' }
 */
export function figuresOf(text: string, lang: string): Set<string> {
	const days = writtenDays(text, lang);
	return new Set([
		...days.map(({ date }) => date),
		...numbersIn(text, lang, days)
			.filter((number) => number > OFTEN_IN_WORDS)
			.map(String),
	]);
}
