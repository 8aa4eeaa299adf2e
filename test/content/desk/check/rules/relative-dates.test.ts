import { expect, test } from 'vitest';
import { type Edit, findingsOf } from '../../workspace.ts';

const standfirst = (text: string): Edit => ['harbour-quiz.json', ['standfirst'], text];
const relative = (...edits: Edit[]) => findingsOf('date/relative', ...edits);

test('no text of a piece, of a claim or of its translation has a day that moves', async () => {
	expect(await relative(standfirst('It *opened* yesterday.'))).toEqual([
		'harbour-quiz.json standfirst date/relative',
	]);
	expect(
		await relative(['story.json', ['claims', 'opened', 'text'], 'It opened last week.']),
	).toEqual(['story.json claims.opened.text date/relative']);
	expect(await relative(['story.ar.json', ['claims', 'opened', 'text'], 'افتُتح أمس.'])).toEqual([
		'story.ar.json claims.opened.text date/relative',
	]);
});

test.each([
	['the date beside it', 'It opens tomorrow, 2 May 2026.'],
	['a quotation', 'He said: “We open tomorrow.”'],
	['a quotation in single marks', 'He said: ‘We don’t open tomorrow’.'],
])('%s is left alone', async (_, text) => {
	expect(await relative(standfirst(text))).toEqual([]);
});

test('what a correction quotes is left alone', async () => {
	expect(
		await relative(['harbour-quiz.json', ['corrections', 0, 'was'], 'It opened yesterday.']),
	).toEqual([]);
});
