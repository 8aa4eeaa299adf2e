// A newer revision that comes while a question is being answered.
import { describe, expect, test } from 'vitest';
import { correctedQuiz } from '../../fixtures/corrections.ts';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { focused } from '../../harness/focus.ts';
import {
	answerFirst,
	lookAgain,
	quickly,
	sinceOpened,
	useOpenTab,
} from '../../harness/open-tab.ts';
import { draft, goOn, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';

const { opened, settled, stage } = useOpenTab();
const { say } = english;

describe('a question that is being answered', () => {
	const second = planets().questions[1];
	if (second?.kind !== 'choice') throw new Error('The second question is no choice.');
	const changed = correctedQuiz('rekey', { title: 'The planets, put right' });

	test('is not disturbed, and the revision comes when its reader moves on', async () => {
		const [page, place] = await opened();
		await answerFirst(place);
		await goOn(place);
		await draft(place, ['jupiter']);
		const rev = await stage.publish(changed);
		const before = await place.locator('.gloss').innerHTML();
		await lookAgain(page);
		await settled(page, rev);
		expect(await place.locator('.gloss').innerHTML()).toBe(before);
		await handIn(place);
		expect(await place.getByText(changed.title).count()).toBe(0);
		await goOn(place);
		await place.getByText(changed.title).waitFor();
		await sinceOpened(place).first().waitFor();
		expect(await place.locator('.progress p').innerText()).toBe(
			say('progress', { n: 3, total: 5 }),
		);
		expect((await focused(page)).id).toBe('ask');
	});

	test('keeps its revision where the new one has been taken back meanwhile', async () => {
		const [page, place] = await opened('planets-quiz', quickly);
		await answerFirst(place);
		await goOn(place);
		await draft(place, ['jupiter']);
		const rev = await stage.publish(changed);
		await lookAgain(page);
		await settled(page, rev);
		await stage.publish(planets());
		await page.clock.fastForward(61_000);
		await lookAgain(page);
		await settled(page);
		await handIn(place);
		await goOn(place);
		expect(await place.getByText(changed.title).count()).toBe(0);
		expect(await sinceOpened(place).count()).toBe(0);
	});

	test('is not disturbed where the focus alone is in it', async () => {
		const [page, place] = await opened();
		await place.getByRole('radio').first().focus();
		const rev = await stage.publish(changed);
		await lookAgain(page);
		await settled(page, rev);
		expect(await place.getByText(changed.title).count()).toBe(0);
		expect((await focused(page)).type).toBe('radio');
	});

	test('has its new revision at once where nothing was begun', async () => {
		const [page, place] = await opened();
		await stage.publish(changed);
		await lookAgain(page);
		await place.getByText(changed.title).waitFor();
		expect(await place.getByRole('radio').count()).toBe(3);
		// The correction of a question that is not answered would give its key away.
		expect(await place.getByText('After the rekey.').count()).toBe(0);
		await place.getByRole('button', { name: /what changed/u }).click();
		expect(await place.getByText(say('correctedHeld')).isVisible()).toBe(true);
	});
});
