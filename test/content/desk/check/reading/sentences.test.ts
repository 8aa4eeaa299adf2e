import { expect, test } from 'vitest';
import { sentencesOf, withoutQuotes } from '../../../../../content/desk/check/reading/sentences.ts';

test('each sentence has the claims that are linked in it', () => {
	const text = 'It *opened* [on time](#opened). Ships call.\n\n[Some](#counting) are missed.';
	expect(sentencesOf(text, 'en')).toEqual([
		{ text: 'It opened on time. ', claims: ['opened'] },
		{ text: 'Ships call.', claims: [] },
		{ text: 'Some are missed.', claims: ['counting'] },
	]);
});

test('Japanese is cut without spaces', () => {
	expect(sentencesOf('港は開いた。船が来る。', 'ja')).toHaveLength(2);
});

test('what is quoted goes', () => {
	expect(withoutQuotes('He said “tomorrow” and «demain».').includes('tomorrow')).toBe(false);
	expect(withoutQuotes('It opens tomorrow.')).toBe('It opens tomorrow.');
});
