// What the lines at the top say of a newer revision: what it has changed, and nothing that the reader did.
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { correctedQuiz } from '../../fixtures/corrections.ts';
import { explainer, quiz as planets } from '../../fixtures/pieces.ts';
import { rightAnswer, wrongAnswer } from '../../harness/key.ts';
import { scoreIn } from '../../harness/open-piece.ts';
import { answerFirst, lookAgain, sinceOpened, useOpenTab } from '../../harness/open-tab.ts';
import { draft, finish, goOn, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';

const { opened, settled, stage } = useOpenTab();
const { say } = english;

const result = (was: number, wasMax: number, points: number, max: number) =>
	say('scoreWas', { was, wasMax, points, max });

const lines = (place: Locator) => place.locator('.status p').allInnerTexts();

test('an answer that is given later is not told as if a correction had changed the result', async () => {
	const [page, place] = await opened();
	await answerFirst(place);
	await stage.publish(correctedQuiz('rekey'));
	await lookAgain(page);
	await sinceOpened(place).first().waitFor();
	const before = await lines(place);
	await goOn(place);
	await draft(place, ['jupiter', 'saturn']);
	await handIn(place);
	await place.getByRole('heading', { name: say('explanation') }).waitFor();
	expect(await lines(place)).toEqual(before);
});

test('nor is a new beginning', async () => {
	const [page, place] = await opened();
	await finish(place, planets(), (question) =>
		question.id === 'hottest' ? wrongAnswer(question) : rightAnswer(question),
	);
	await stage.publish(correctedQuiz('void'));
	await lookAgain(page);
	await place
		.getByText(result(3, 4, 3, 3))
		.first()
		.waitFor();
	await place.getByRole('button', { name: say('again') }).click();
	await place.getByRole('radio').first().waitFor();
	expect((await lines(place)).join()).not.toContain('Your result was');
});

test('a question that was taken out is not taken out in silence', async () => {
	const [page, place] = await opened();
	await finish(place, planets(), rightAnswer);
	await stage.publish(planets({ questions: planets().questions.slice(1) }));
	await lookAgain(page);
	await sinceOpened(place)
		.or(place.getByText(say('changedSince')))
		.first()
		.waitFor();
	expect(await lines(place)).toEqual([say('changedSince'), result(4, 4, 3, 3)]);
	expect(await scoreIn(place)).toContain('3 of 3');
});

test('nor is a card', async () => {
	const [page, place] = await opened('planets-explainer');
	const { cards } = explainer();
	await stage.publish(explainer({ cards: cards.slice(0, -1) }));
	await lookAgain(page);
	await place.locator('.status').getByText(say('changedSince'), { exact: true }).waitFor();
});

test('that an article says something in other words is not told: readers see nothing of it', async () => {
	const [page, place] = await opened();
	await answerFirst(place);
	const { claims } = planets();
	const { heat } = claims;
	if (!heat) throw new Error('There is no such claim.');
	const passages = [{ lang: 'en', quote: 'Venus is the hottest planet of them all' }];
	const title = 'The planets, once more';
	const rev = await stage.publish(
		planets({ title, claims: { ...claims, heat: { ...heat, passages } } }),
	);
	await lookAgain(page);
	await settled(page, rev);
	await place.getByText(title).waitFor();
	expect(await lines(place)).toEqual([]);
	expect(await place.locator('.since').count()).toBe(0);
});
