// What a reader has at the end of a quiz.
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { earned } from '../../../content/model/points.ts';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { useAssadQuiz } from '../../harness/assad-quiz.ts';
import { takeQuiz } from '../../harness/by-pointer.ts';
import { focused } from '../../harness/focus.ts';
import { rightAnswer, wrongAnswer } from '../../harness/key.ts';
import { scoreIn } from '../../harness/open-piece.ts';
import { finish } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { placeOf } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';

const { stage, assad, questionOf, opened } = useAssadQuiz();
const { say } = english;

const verdicts = (place: Locator) =>
	place
		.locator('ol.segments button')
		.evaluateAll((all) => all.map((it) => it.getAttribute('aria-label')));

test('does not count a poll, and keeps what was said to itself', async () => {
	await stage.put('planets-quiz', planets());
	const page = await stage.show(
		'<script async src="https://gloss.example/e/planets-quiz.js"></script>',
	);
	const place = await placeOf(page, 'planets-quiz');
	await finish(place, planets(), rightAnswer);
	expect(await scoreIn(place)).toBe('Your result: 4 of 4');
	expect((await verdicts(place)).at(-1)).toBe('Question 5: This does not count');
	const [poll] = (await toldOf(page, 'answer')).slice(-1);
	expect(poll?.detail).toMatchObject({ question: 'opinion' });
	expect(poll?.detail).not.toHaveProperty('answer');
	expect(poll?.detail).not.toHaveProperty('points');
});

describe('the result', () => {
	test('counts what was right in part', async () => {
		const answers: Record<string, readonly string[] | number> = {
			'within-days': ['could-fall'],
			caveats: ['not-settled', 'opinions-vary', 'ruling-due'],
			'why-so-fast': ['us-arms'],
			'who-is-hts': ['terrorist'],
			allies: ['divided'],
			'us-troops': 1200,
			worries: ['chemical', 'hts-aims'],
			sequence: ['uprising', 'rule-begins', 'review', 'offensive', 'trump-post'],
		};
		const { page, place } = await opened();
		await takeQuiz(place, assad(), ({ id }) => answers[id] ?? [], say);
		// 1 + 1/3 + 1 + 0 + 1/2 + 2/3 + 9/10; the third question is void.
		expect(await scoreIn(place)).toBe('Your result: 4.4 of 7');
		await place.getByRole('heading', { name: 'The outline' }).waitFor();
		expect(await verdicts(place)).toEqual([
			'Question 1: Right',
			'Question 2: Partly right',
			'Question 3: This does not count',
			'Question 4: Right',
			'Question 5: Not right',
			'Question 6: Partly right',
			'Question 7: Partly right',
			'Question 8: Partly right',
		]);
		const told = await toldOf(page, 'answer');
		const expected = assad().questions.map((it) => earned(assad(), it, answers[it.id] ?? [], 0));
		expect(told.map(({ detail }) => detail.points)).toEqual(expected);
		const [complete] = await toldOf(page, 'complete');
		expect(complete?.detail).toMatchObject({ max: 7, band: 'The outline' });
		expect(complete?.detail.points).toBeCloseTo(4.4);
	});

	test('is nothing where all is wrong, and may be tried again', async () => {
		const { page, place } = await opened();
		await finish(place, assad(), wrongAnswer);
		expect(await scoreIn(place)).toBe('Your result: 0 of 7');
		await place.getByRole('heading', { name: 'Where to begin' }).waitFor();
		await place.getByRole('button', { name: 'Try again' }).click();
		expect(await focused(page)).toMatchObject({
			id: 'ask',
			name: questionOf('within-days', 'choice').ask,
		});
		expect(await place.getByRole('radio', { checked: true }).count()).toBe(0);
		await finish(place, assad(), rightAnswer);
		expect(await scoreIn(place)).toBe('Your result: 7 of 7');
	});

	test('sets the way back to eight questions in two rows of four on a phone', async () => {
		const { place } = await opened(undefined, { width: 390 });
		await finish(place, assad(), rightAnswer);
		const tops = await place
			.locator('ol.segments button')
			.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top));
		expect(tops).toHaveLength(8);
		expect(new Set(tops.slice(0, 4)).size).toBe(1);
		expect(new Set(tops.slice(4)).size).toBe(1);
		expect(tops[4]).toBeGreaterThan(tops[0] ?? 0);
	});

	test('leads back to a question and from there to the result again', async () => {
		const { page, place } = await opened();
		await finish(place, assad(), rightAnswer);
		await place.getByRole('button', { name: 'Question 4: Right' }).click();
		const { ask } = questionOf('who-is-hts', 'choice');
		expect(await focused(page)).toMatchObject({ id: 'ask', name: ask });
		expect(await place.getByText('Your answer, right').count()).toBe(1);
		await place.getByRole('button', { name: 'Back to the result' }).click();
		expect(await scoreIn(place)).toBe('Your result: 7 of 7');
		expect(await toldOf(page, 'complete')).toHaveLength(1);
	});

	test('leads to what to read next, and names its sources', async () => {
		const { place } = await opened();
		await finish(place, assad(), rightAnswer);
		const next = place.getByRole('link', { name: 'Read next' });
		expect(await next.getAttribute('href')).toBe(`${stage.gloss}/p/assad-after`);
		const sources = place.getByRole('region', { name: 'Sources' });
		for (const { publisher, title } of Object.values(assad().sources)) {
			expect(await sources.textContent()).toContain(`${publisher}: ${title}`);
		}
	});
});
