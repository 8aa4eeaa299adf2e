import { expect, test } from 'vitest';
import { placeOf } from '../../../../content/desk/check/place-of.ts';

const quiz = { questions: [{ id: 'first' }, { id: 'second' }] };
const explainer = { cards: [{ id: 'who', entries: [{ id: 'master' }] }] };

test.each([
	[['questions', 1, 'options', 0, 'text'], quiz, 'question/second'],
	[['cards', 0, 'heading'], explainer, 'card/who'],
	[['cards', 0, 'entries', 0, 'text'], explainer, 'card/who/master'],
	[['bands', 2, 'from'], quiz, 'band/2'],
	[['claims', 'opened', 'text'], {}, 'claim/opened'],
	[['sources', 'log'], {}, 'source/log'],
	[['title'], quiz, 'piece'],
	[[], undefined, 'piece'],
	[['questions', 7], quiz, 'piece'],
	[['questions', 0], { questions: [null] }, 'piece'],
])('the path %j lies in %s', (path, input, place) => {
	expect(placeOf(path, input)).toBe(place);
});
