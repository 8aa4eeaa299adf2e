// When a tab asks whether its piece is still the newest, and what its reader then sees.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../content/model/claim.ts';
import { correctedQuiz } from '../../fixtures/corrections.ts';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { listenTo } from '../../harness/announced.ts';
import { focused } from '../../harness/focus.ts';
import {
	answerFirst,
	lookAgain,
	quickly,
	sinceOpened,
	useOpenTab,
} from '../../harness/open-tab.ts';
import { linkOf, placeFor, tagOf } from '../../harness/paste.ts';
import { draft, goOn, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';

const { opened, settled, stage } = useOpenTab();
const { say } = english;

describe('a tab that is looked at again', () => {
	test('does not call corrected what was only brought up to date', async () => {
		const [page, place] = await opened();
		await answerFirst(place);
		const count: Claim = {
			text: 'Eight planets go round the Sun, as far as is known.',
			certainty: 'confirmed',
			sources: ['primer'],
			asOf: '2020-06',
		};
		await stage.publish(correctedQuiz('rekey', { claims: { ...planets().claims, count } }));
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
		const lines = await place.locator('.status p').allInnerTexts();
		expect(lines).toContain(`${say('sinceOpened')}: ${say('questionN', { n: 1 })}`);
		expect(lines).toContain(`${say('changedSince')}: Question 2, Question 3, and Question 4`);
		// Each says so in its place, before it is answered and after.
		const mark = place.locator('.question .corrected', { has: page.locator('#ask') });
		expect(await mark.locator('.since').innerText()).toBe(say('sinceOpened'));
		await goOn(place);
		expect(await mark.locator('.since').innerText()).toBe(say('changedSince'));
		await draft(place, ['jupiter']);
		await handIn(place);
		expect(await mark.locator('.since').innerText()).toBe(say('changedSince'));
	});

	test('says all that changed since it was opened, however often it did', async () => {
		const [page, place] = await opened('planets-quiz', quickly);
		await answerFirst(place);
		await stage.publish(correctedQuiz('rekey'));
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
		const { questions, ...rekeyed } = correctedQuiz('rekey');
		const again = questions.map((it) => (it.id === 'number' ? { ...it, explain: 'Anew.' } : it));
		const rev = await stage.publish({ ...rekeyed, questions: again });
		await page.clock.fastForward(61_000);
		await lookAgain(page);
		await settled(page, rev);
		const lines = place.locator('.status p');
		await lines.getByText(say('changedSince')).waitFor();
		expect(await lines.allInnerTexts()).toEqual(
			expect.arrayContaining([`${say('sinceOpened')}: ${say('questionN', { n: 1 })}`]),
		);
		expect(await place.getByRole('button', { name: say('answerAgain', {}, 1) }).count()).toBe(1);
	});

	test('takes the new revision over and says what changed', async () => {
		const [page, place] = await opened();
		await answerFirst(place);
		const rev = await stage.publish(correctedQuiz('rekey'));
		const heard = await listenTo(place);
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
		const line = `${say('sinceOpened')}: ${say('questionN', { n: 1 })}`;
		expect(await place.locator('.status').getByText(line, { exact: true }).isVisible()).toBe(true);
		expect((await heard()).join()).toContain(line);
		await place.locator('.corrected').getByText('After the rekey.').waitFor();
		await waitForTold(page, 'correction');
		const [told] = await toldOf(page, 'correction');
		expect(told?.detail).toMatchObject({ id: 'c-rekey', effect: 'rekey', rev });
		expect(await toldOf(page, 'correction')).toHaveLength(1);
	});

	test('asks at most once a minute', async () => {
		const [page, place] = await opened('planets-quiz', quickly);
		const asked: string[] = [];
		page.on('request', (it) => it.url().includes('/v1/') && asked.push(it.url()));
		await lookAgain(page);
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await page.clock.fastForward(61_000);
		await lookAgain(page);
		expect(asked).toHaveLength(2);
		expect(await place.locator('.gloss').isVisible()).toBe(true);
	});

	test('says nothing where nothing has changed, and asks for no more than that', async () => {
		const [page, place] = await opened();
		const asked: string[] = [];
		page.on('request', (it) => asked.push(new URL(it.url()).pathname));
		await lookAgain(page);
		await settled(page);
		expect(asked.filter((path) => !path.startsWith('/a/'))).toEqual(['/v1/pieces/planets-quiz']);
		expect(await sinceOpened(place).count()).toBe(0);
	});
});

test('a tab that is left open asks every five minutes', async () => {
	const [page, place] = await opened('planets-quiz', quickly);
	await answerFirst(place);
	await stage.publish(correctedQuiz('rekey'));
	const answered = page.waitForResponse(/\/v1\/pieces\//u);
	await page.clock.fastForward(300_000);
	await answered;
	await sinceOpened(place).first().waitFor();
});

test('a tab that nobody looks at does not ask, nor one that has shown nothing yet', async () => {
	const asked: string[] = [];
	const hide = () =>
		Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
	const [page] = await opened('planets-quiz', quickly);
	page.on('request', (it) => it.url().includes('/v1/') && asked.push(it.url()));
	await page.evaluate(hide);
	await page.clock.fastForward(900_000);
	const far = await stage.show(
		`<p style="height:9000px">Far above.</p>${placeFor('planets-quiz')}${tagOf('planets-quiz')}`,
		quickly,
	);
	far.on('request', (it) => it.url().includes('/v1/') && asked.push(it.url()));
	await far.clock.fastForward(900_000);
	expect(asked).toEqual([]);
});

test('a piece that has been withdrawn by then gives way to one line that says so', async () => {
	const [page, place] = await opened();
	await answerFirst(place);
	await goOn(place);
	// In the middle of a question.
	await draft(place, ['jupiter']);
	await place.getByRole('checkbox').first().focus();
	const why = 'Its key was wrong.';
	await stage.publish(planets({ withdrawn: { at: '2020-02-01', why } }));
	await lookAgain(page);
	const line = place.getByText(`${say('quizGone')} ${why} ${say('answersGone')}`, { exact: true });
	await line.waitFor();
	expect(await line.getAttribute('role')).toBe('status');
	expect((await focused(page)).name).toBe(await line.innerText());
	expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
	expect(await place.getByText('Its thick air keeps the heat.').count()).toBe(0);
	expect((await toldOf(page, 'error')).map(({ detail }) => detail)).toMatchObject([
		{ slug: 'planets-quiz', code: 'gone' },
	]);
	// The browser's own line, and ours.
	const lines = stage.console().filter((line) => !line.includes('410'));
	expect(lines).toEqual(['gloss: planets-quiz: gone']);
});
