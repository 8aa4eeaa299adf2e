import { expect, test } from 'vitest';
import { type Edit, findingsOf } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';
const FOUND = [`${QUIZ} standfirst standfirst/gives-away`];
const found = (...edits: Edit[]) => findingsOf('standfirst', ...edits);
const standfirst = (text: string, file = QUIZ): Edit => [file, ['standfirst'], text];

test.each([
	['the claim of a question', 'On [the opening](#opened).'],
	['a claim that is only listed', 'On [the dredging](#dredged).'],
	['a claim that a question’s claim has replaced', 'On [its depth](#depth).'],
])('the standfirst of a quiz does not show before the answer %s', async (_, text) => {
	expect(await found(standfirst(text))).toEqual(FOUND);
});

test('nor one whose note has such a claim beside it', async () => {
	// No question rests on how ships are counted; its note has their number, on which one does.
	const beside: Edit = ['story.json', ['claims', 'counting', 'with'], ['opened']];
	expect(await found(standfirst('On [counting](#counting).'))).toEqual([]);
	expect(await found(standfirst('On [counting](#counting).'), beside)).toEqual(FOUND);
});

test('plain words may stand there, and any note in the standfirst of an explainer', async () => {
	expect(await found(standfirst('On the opening.'))).toEqual([]);
	expect(await found(standfirst('On [the opening](#opened).', 'harbour-explainer.json'))).toEqual(
		[],
	);
});

test('a poll has no key to give away', async () => {
	const poll: Edit = [QUIZ, ['questions', 4, 'explain'], 'It [opened](#opened).'];
	const elsewhere: Edit = [QUIZ, ['questions', 0, 'explain'], 'By [hand](#counting).'];
	expect(await found(standfirst('On [the opening](#opened).'), poll, elsewhere)).toEqual([]);
});
