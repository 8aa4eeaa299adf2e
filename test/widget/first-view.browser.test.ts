// What a reader has before anything but the first script has come, and what becomes of it when the rest comes.
import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Quiz } from '../../content/model/piece.ts';
import { quiz as planets } from '../fixtures/pieces.ts';
import { listenTo } from '../harness/announced.ts';
import { focused, tabTo } from '../harness/focus.ts';
import { heldLine } from '../harness/held-line.ts';
import { type Known, rightAnswer, wordsOf } from '../harness/key.ts';
import { draft, goOn, handIn } from '../harness/quickly.ts';
import { english as words } from '../harness/say.ts';
import { placeOf, useStage } from '../harness/stage.ts';
import { toldOf, waitForTold } from '../harness/told.ts';

const stage = useStage();

const EMBED =
	'<div data-gloss="planets-quiz"><a href="https://gloss.example/p/planets-quiz">Quiz</a></div><script async src="https://gloss.example/e/planets-quiz.js"></script>';

/** A quiz that begins with a question of one right answer, with a poll after it. */
function choiceFirst(changes: Partial<Quiz> = {}): Quiz {
	const { questions, ...quiz } = planets(changes);
	const rank = (kind: string) => ['choice', 'poll'].indexOf(kind) >>> 0;
	return { ...quiz, questions: questions.toSorted((a, b) => rank(a.kind) - rank(b.kind)) };
}

const quiz = choiceFirst();
const first = firstOf(quiz);

function firstOf({ questions }: Quiz): Extract<Known, { kind: 'choice' }> {
	const [question] = questions;
	if (question?.kind !== 'choice' || question.pick !== 'one') throw new Error('No single choice.');
	return question;
}

beforeEach(async () => {
	await stage.publish(quiz);
});

const rightWords = () => wordsOf(first, [...(rightAnswer(first) as readonly string[])])[0] ?? '';

const mark = (place: Locator) => place.locator('.mark').first();

/** Whether the rest has taken over: its own code is what follows the reader's preference. */
const restOf = (page: Page) => waitForTold(page, 'view');

describe('before the rest has come', () => {
	test('the first question is answered, explained and annotated', async () => {
		const { prepare } = heldLine();
		const page = await stage.show(EMBED, { prepare });
		const place = await placeOf(page, 'planets-quiz');
		await place.getByText(rightWords(), { exact: true }).click();
		await place.getByText(words.say('explanation')).waitFor();
		expect(await place.getByRole('status').textContent()).toBe(words.say('right'));
		expect((await focused(page)).id).toBe('onward');
		await mark(place).click();
		expect(await place.locator('.note dl').first().isVisible()).toBe(true);
		await mark(place).click();
		expect(await place.locator('.note').count()).toBe(0);
		expect((await toldOf(page)).map(({ type }) => type)).toEqual([
			'ready',
			'start',
			'answer',
			'note',
		]);
		const [answer] = await toldOf(page, 'answer');
		expect(answer?.detail).toMatchObject({
			slug: 'planets-quiz',
			question: first.id,
			points: 1,
			answer: rightAnswer(first),
			total: quiz.questions.length,
		});
	});

	test('the keyboard alone answers it', async () => {
		const { prepare } = heldLine();
		const page = await stage.show(EMBED, { prepare });
		const place = await placeOf(page, 'planets-quiz');
		await tabTo(page, ({ type }) => type === 'radio');
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		expect(await place.getByRole('button', { name: words.say('check') }).isEnabled()).toBe(true);
		await page.keyboard.press('Enter');
		await place.getByText(words.say('explanation')).waitFor();
		const [answer] = await toldOf(page, 'answer');
		expect(answer?.detail.answer).toEqual([first.options[1]?.id]);
	});

	test('a hint opens and closes', async () => {
		const { prepare } = heldLine();
		const hinted = { ...first, hint: 'Think of the Sun.' };
		await stage.publish({ ...quiz, questions: [hinted, ...quiz.questions.slice(1)] });
		const page = await stage.show(EMBED, { prepare });
		const place = await placeOf(page, 'planets-quiz');
		await place.getByRole('button', { name: words.say('hint') }).click();
		expect(await place.getByText(hinted.hint).isVisible()).toBe(true);
		await place.getByRole('button', { name: words.say('hint') }).click();
		expect(await place.getByText(hinted.hint).isVisible()).toBe(false);
	});
});

test('the verdict is said once, and stays said when the rest takes over', async () => {
	const line = heldLine();
	const page = await stage.show(EMBED, { prepare: line.prepare });
	const place = await placeOf(page, 'planets-quiz');
	const heard = await listenTo(place);
	await place.getByText(rightWords(), { exact: true }).click();
	await line.letGo();
	await restOf(page);
	// What is gone before a screen reader has looked was never said.
	expect(await place.getByRole('status').textContent()).toBe(words.say('right'));
	expect(await heard()).toEqual([words.say('right')]);
});

test('an answer given before the rest has come is remembered, where the page asks for it', async () => {
	const { prepare } = heldLine();
	const page = await stage.show(EMBED.replace('<div ', '<div data-gloss-storage="session" '), {
		prepare,
	});
	const place = await placeOf(page, 'planets-quiz');
	await place.getByText(rightWords(), { exact: true }).click();
	await place.locator('#onward').waitFor();
	await page.context().unroute(/\/(?:a|d)\//u);
	await page.reload();
	const again = await placeOf(page, 'planets-quiz');
	expect(await again.locator('.segment.is-right').count()).toBe(1);
});

describe('when the rest comes', () => {
	test('everything stays as the reader left it, the focus too', async () => {
		const line = heldLine();
		const page = await stage.show(EMBED, { prepare: line.prepare });
		const place = await placeOf(page, 'planets-quiz');
		await place.getByText(rightWords(), { exact: true }).click();
		await mark(place).click();
		await mark(place).evaluate((it) => Object.assign(it, { same: true }));
		const before = await place.locator('.body').innerHTML();
		await line.letGo();
		await restOf(page);
		expect(await place.locator('.body').innerHTML()).toBe(before);
		expect(await mark(place).evaluate((it) => Reflect.get(it, 'same'))).toBe(true);
		expect((await focused(page)).name).toMatch(/^Note/u);
		await mark(place).click();
		expect(await place.locator('.note').count()).toBe(0);
		await goOn(place);
		expect(await place.locator('.progress p').textContent()).toContain('2');
	});

	test('a reader who has pressed Next already is taken there', async () => {
		const line = heldLine();
		const page = await stage.show(EMBED, { prepare: line.prepare });
		const place = await placeOf(page, 'planets-quiz');
		await place.getByText(rightWords(), { exact: true }).click();
		const next = place.getByRole('button', { name: words.say('next') });
		await next.click();
		expect(await next.getAttribute('aria-busy')).toBe('true');
		await line.letGo();
		await next.waitFor({ state: 'detached' });
		expect((await focused(page)).id).toBe('ask');
	});

	test('the first answer counts in the score', async () => {
		const page = await stage.show(EMBED);
		const place = await placeOf(page, 'planets-quiz');
		for (const question of quiz.questions) {
			if (question.kind !== 'later') await draft(place, rightAnswer(question));
			await handIn(place);
			await goOn(place);
		}
		const done = await waitForTold(page, 'complete');
		expect(done.detail.points).toBe(done.detail.max);
	});
});

describe('when the piece has changed meanwhile', () => {
	const changed = choiceFirst({ title: 'The planets, put right' });

	test('a reader who has not answered gets the new one', async () => {
		const line = heldLine();
		const page = await stage.show(EMBED, { prepare: line.prepare });
		const place = await placeOf(page, 'planets-quiz');
		const rev = await stage.publish(changed);
		await line.letGo();
		await place.getByText(changed.title).waitFor();
		await place.getByText(rightWords(), { exact: true }).click();
		expect((await waitForTold(page, 'answer')).detail.rev).toBe(rev);
	});

	test('a reader who has answered finishes the old one', async () => {
		const line = heldLine();
		const rev = await stage.publish(quiz);
		const page = await stage.show(EMBED, { prepare: line.prepare });
		const place = await placeOf(page, 'planets-quiz');
		await place.getByText(rightWords(), { exact: true }).click();
		await stage.publish(changed);
		await line.letGo();
		await goOn(place);
		expect(await place.getByText(changed.title).count()).toBe(0);
		for (const question of quiz.questions.slice(1)) {
			if (question.kind !== 'later') await draft(place, rightAnswer(question));
			await handIn(place);
			await goOn(place);
		}
		expect((await waitForTold(page, 'complete')).detail.rev).toBe(rev);
	});
});

test('each of several tags on a page brings its own first view', async () => {
	const names = ['planets-quiz', 'planets-2', 'planets-3'];
	for (const name of names) await stage.put(name, quiz);
	const tags = names.map(
		(name) =>
			`<div data-gloss="${name}" data-gloss-load="eager"></div><script async src="https://gloss.example/e/${name}.js"></script>`,
	);
	const { prepare } = heldLine();
	const page = await stage.show(tags.join(''), { prepare });
	for (const name of names) {
		const place = await placeOf(page, name);
		expect(await place.getByRole('radio').count()).toBe(first.options.length);
	}
});
