import { describe, expect, test } from 'vitest';
import { fold } from '../../../widget/passages/fold.ts';
import { oneEdit } from '../../../widget/passages/one-edit.ts';

const QUOTE =
	'The harbour master said on Monday that two ferries would sail again before noon the next day.';
const article = (...sentences: string[]) =>
	fold(`Nothing sailed for a week. ${sentences.join(' ')} The quay was full.`);
const foundIn = (text: string) => {
	const found = oneEdit(text, fold(QUOTE));
	return found && text.slice(found.start, found.end);
};

describe('a quote with one stretch edited', () => {
	test.each([
		['a word replaced', QUOTE.replace('Monday', 'Tuesday')],
		['a word put in', QUOTE.replace('two', 'two of the')],
		['a word taken out', QUOTE.replace(' again', '')],
	])('is found from its first word to its last: %s', (_, now) => {
		expect(foundIn(article(now))).toBe(fold(now));
	});

	test('is left to a closer look where two places could be it', () => {
		const [one, other] = [QUOTE.replace('Monday', 'Tuesday'), QUOTE.replace('two', 'three')];
		expect(foundIn(article(one, other))).toBeUndefined();
	});

	test.each([
		['its first words', QUOTE.replace('The harbour master', 'A spokesman')],
		[
			'more than a quarter of it',
			QUOTE.replace('on Monday that two', 'after days of waiting that'),
		],
	])('is left to a closer look where %s are other', (_, now) => {
		expect(foundIn(article(now))).toBeUndefined();
	});
});
