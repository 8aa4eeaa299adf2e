// A newer revision that comes when the quiz is done.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { correctedQuiz, type Effect } from '../../fixtures/corrections.ts';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { focused } from '../../harness/focus.ts';
import { rightAnswer } from '../../harness/key.ts';
import { scoreIn } from '../../harness/open-piece.ts';
import { lookAgain, sinceOpened, useOpenTab } from '../../harness/open-tab.ts';
import { draft, finish, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { toldOf } from '../../harness/told.ts';

const { opened, stage } = useOpenTab();
const { say } = english;

describe('a reader who has finished', () => {
	async function finished(effect: Effect, option: string): Promise<[Page, Locator]> {
		const [page, place] = await opened();
		await finish(place, planets(), (question) =>
			question.id === 'hottest' ? [option] : rightAnswer(question),
		);
		await stage.publish(correctedQuiz(effect));
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
		return [page, place];
	}

	test.each<[Effect, string, string, string]>([
		['note', 'venus', '4 of 4', '4 of 4'],
		['rekey', 'venus', '4 of 4', '4 of 4'],
		['rekey', 'mercury', '3 of 4', '4 of 4'],
		['accept', 'mercury', '3 of 4', '4 of 4'],
		['void', 'venus', '4 of 4', '4 of 4'],
		['void', 'mars', '3 of 4', '3 of 3'],
	])(
		'has the score recomputed, which never falls: %s after %s',
		async (effect, option, was, now) => {
			const [, place] = await finished(effect, option);
			expect(await scoreIn(place)).toContain(now);
			const [points, max] = now.split(' of ');
			const [before, wasMax] = was.split(' of ');
			const words = {
				was: Number(before),
				wasMax: Number(wasMax),
				points: Number(points),
				max: Number(max),
			};
			const said = place.locator('.status').getByText(say('scoreWas', words), { exact: true });
			expect(await said.count()).toBe(was === now ? 0 : 1);
		},
	);

	test('is told why an answer counts that is not right any more', async () => {
		const [, place] = await finished('rekey', 'venus');
		await place.getByRole('button', { name: /^Question 1/u }).click();
		const kept = say('keptKey', { date: english.date('2020-02-01') });
		expect(await place.locator('#how').innerText()).toBe(`${say('right')} ${kept}`);
	});

	test('may answer the corrected question again, and only that one', async () => {
		const [page, place] = await finished('rekey', 'venus');
		await place.getByRole('button', { name: say('answerAgain', {}, 1) }).click();
		expect(await place.locator('.progress p').innerText()).toBe(
			say('progress', { n: 1, total: 5 }),
		);
		expect((await focused(page)).id).toBe('ask');
		await draft(place, ['mars']);
		await handIn(place);
		expect((await toldOf(page, 'answer')).at(-1)?.detail).toMatchObject({ points: 1 });
		await place.getByRole('button', { name: say('backToResult') }).click();
		expect(await scoreIn(place)).toContain('4 of 4');
	});

	test('may keep the answer', async () => {
		const [, place] = await finished('rekey', 'venus');
		await place.getByRole('button', { name: say('answerAgain', {}, 1) }).click();
		await place.getByRole('button', { name: say('keepAnswer') }).click();
		await place.getByRole('button', { name: say('backToResult') }).click();
		expect(await scoreIn(place)).toContain('4 of 4');
	});
});
