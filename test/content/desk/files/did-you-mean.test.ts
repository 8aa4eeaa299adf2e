import { expect, test } from 'vitest';
import { didYouMean } from '../../../../content/desk/files/did-you-mean.ts';
import { storyNames } from '../../../../content/desk/files/stories.ts';
import { workspace } from '../workspace.ts';

test.each([
	['harbour-quizz', ' Did you mean harbour-quiz?'],
	['habrour-quiz', ' Did you mean harbour-quiz?'],
	['harbour-quiz-a', ' Did you mean harbour-quiz or harbour-quiz-ar?'],
	[
		'harbour',
		' "harbour" is a story; its pieces: harbour-explainer, harbour-quiz, harbour-quiz-ar.',
	],
	['planets', ''],
])('of %s it says%s', async (name, said) => {
	const { place } = await workspace();
	expect(await didYouMean(place, name)).toBe(said);
});

test('who names a piece instead of a story is told which story', async () => {
	const { place } = await workspace();
	await expect(storyNames(place, ['harbour-quiz'])).rejects.toThrow(
		'"harbour-quiz" is a piece of the story harbour.',
	);
});
