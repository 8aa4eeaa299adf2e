import { expect, test } from 'vitest';
import { withoutQuotes } from '../../../../../content/desk/check/reading/quotes.ts';

test('what is quoted goes', () => {
	expect(withoutQuotes('He said “tomorrow” and «demain».').includes('tomorrow')).toBe(false);
	expect(withoutQuotes('It opens tomorrow.')).toBe('It opens tomorrow.');
});

test.each(['‘we don’t leave tomorrow’', "'we don't leave tomorrow'", '‚morgen‘', '‹demain›'])(
	'%s is a quotation',
	(quote) => {
		expect(withoutQuotes(`They said ${quote} then.`)).toBe('They said   then.');
	},
);

test('an apostrophe begins no quotation', () => {
	const text = "The builders' boat isn't the pilots' boat.";
	expect(withoutQuotes(text)).toBe(text);
});
