import { expect, test } from 'vitest';
import { withoutQuotes } from '../../../../../content/desk/check/reading/quotes.ts';

test('what is quoted goes', () => {
	expect(withoutQuotes('He said “tomorrow” and «demain».').includes('tomorrow')).toBe(false);
	expect(withoutQuotes('It opens tomorrow.')).toBe('It opens tomorrow.');
});
