// What was on its way when a newer revision took over, or when the piece ended: it goes on with what is shown by then.
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { correctedQuiz, correction } from '../../fixtures/corrections.ts';
import { explainer, quiz as planets, slug } from '../../fixtures/pieces.ts';
import { focused } from '../../harness/focus.ts';
import { heldLine } from '../../harness/held-line.ts';
import { rightAnswer } from '../../harness/key.ts';
import {
	answerFirst,
	lookAgain,
	quickly,
	sinceOpened,
	useOpenTab,
} from '../../harness/open-tab.ts';
import { GLOSS, linkOf, placeFor, tagOf } from '../../harness/paste.ts';
import { draft, finish, goOn, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { placeOf } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';

const { opened, settled, stage } = useOpenTab();
const { say } = english;

describe('a sheet for sharing that is open meanwhile', () => {
	const title = 'The planets, put right';

	async function sharing() {
		const [page, place] = await opened('planets-quiz', {
			first: () =>
				Object.defineProperty(navigator, 'share', {
					value: () => new Promise((resolve) => Object.assign(window, { closeSheet: resolve })),
				}),
		});
		await finish(place, planets(), rightAnswer);
		await place.getByRole('button', { name: say('share') }).click();
		await page.waitForFunction(() => 'closeSheet' in window);
		const close = () => page.evaluate(() => Reflect.get(window, 'closeSheet')());
		return { page, place, close };
	}

	test('does not bring back the revision before', async () => {
		const { page, place, close } = await sharing();
		await stage.publish(correctedQuiz('rekey', { title }));
		await lookAgain(page);
		await place.getByText(title).waitFor();
		await close();
		await waitForTold(page, 'share');
		expect(await place.locator('#title').innerText()).toBe(title);
		expect(await sinceOpened(place).first().isVisible()).toBe(true);
	});

	test('does not bring back what is gone', async () => {
		const { page, place, close } = await sharing();
		await stage.publish(planets({ withdrawn: { at: '2020-02-01' } }));
		await lookAgain(page);
		await place.getByText(say('quizGone')).waitFor();
		await close();
		await settled(page);
		expect(await place.locator('.score').count()).toBe(0);
		stage.console();
	});
});

test('a reader who comes back after a correction sees the piece, and the page is told so', async () => {
	const page = await stage.show(
		placeFor('planets-quiz', 'data-gloss-storage="local"') + tagOf('planets-quiz'),
	);
	const place = await placeOf(page, 'planets-quiz');
	await answerFirst(place);
	await waitForTold(page, 'view');
	await stage.publish(correctedQuiz('rekey'));
	await page.route('**', (route) => route.continue());
	await page.reload();
	await place.getByText(say('sinceLast')).first().waitFor();
	await waitForTold(page, 'view');
});

test('what they were told, and may answer again, stays when another revision takes over', async () => {
	const page = await stage.show(
		placeFor('planets-quiz', 'data-gloss-storage="local"') + tagOf('planets-quiz'),
	);
	const place = await placeOf(page, 'planets-quiz');
	await answerFirst(place);
	await waitForTold(page, 'view');
	await stage.publish(correctedQuiz('rekey'));
	await page.route('**', (route) => route.continue());
	await page.reload();
	await waitForTold(page, 'view');
	const again = place.getByRole('button', { name: say('answerAgain', {}, 1) });
	await again.waitFor();
	const before = await place.locator('.status p').allInnerTexts();
	const title = 'The planets, once more';
	await stage.publish(correctedQuiz('rekey', { title }));
	// Before the second question is begun.
	await again.click();
	await place.getByRole('button', { name: say('keepAnswer') }).click();
	await lookAgain(page);
	await place.getByText(title).waitFor();
	expect(await place.locator('.status p').allInnerTexts()).toEqual(before);
	await goOn(place);
	expect(await again.isVisible()).toBe(true);
});

test('who has answered after a correction is not asked again for it by the next revision', async () => {
	const [page, place] = await opened('planets-quiz', quickly);
	await stage.publish(correctedQuiz('rekey'));
	await lookAgain(page);
	await sinceOpened(place).first().waitFor();
	await answerFirst(place, 'mars');
	const title = 'The planets, once more';
	await stage.publish(correctedQuiz('rekey', { title }));
	await page.clock.fastForward(61_000);
	await lookAgain(page);
	await place.getByText(title).waitFor();
	expect(await place.getByRole('button', { name: say('answerAgain', {}, 1) }).count()).toBe(0);
});

test('the focus stays in an explainer whose card is taken out with it', async () => {
	const [page, place] = await opened('planets-explainer');
	await place.locator('.card h3 button', { hasText: 'Terms' }).focus();
	const { cards } = explainer();
	await stage.publish(explainer({ cards: cards.filter(({ id }) => id !== 'terms') }));
	await lookAgain(page);
	await place.locator('.status').getByText(say('changedSince')).waitFor();
	expect(await focused(page)).toMatchObject({ tag: 'button', name: 'What is there?' });
});

/** Asks, and holds the answer back. */
async function askHeld(page: Page): Promise<Route> {
	const held = new Promise<Route>((resolve) => void page.route('**/v1/**', resolve));
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	return held;
}

test('a place that was given back to the page before is not said to be gone', async () => {
	const [page] = await opened();
	await stage.publish(planets({ withdrawn: { at: '2020-02-01' } }));
	const answer = await askHeld(page);
	await page.evaluate(() =>
		window.gloss?.('unmount', document.querySelector('[data-gloss]') ?? undefined),
	);
	await linkOf(page, 'planets-quiz').waitFor();
	const arrived = page.waitForResponse(/\/v1\//u);
	await answer.continue();
	await arrived;
	await settled(page);
	expect(await toldOf(page, 'error')).toEqual([]);
	expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
	// The browser's own.
	expect(stage.console().filter((line) => !line.includes('410'))).toEqual([]);
});

test('a piece that is withdrawn after a newer revision took over says why', async () => {
	const [page, place] = await opened('planets-quiz', quickly);
	await answerFirst(place);
	await stage.publish(correctedQuiz('rekey'));
	await lookAgain(page);
	await sinceOpened(place).first().waitFor();
	const why = 'It was wrong.';
	await stage.publish(correctedQuiz('rekey', { withdrawn: { at: '2020-02-01', why } }));
	await page.clock.fastForward(61_000);
	await lookAgain(page);
	await place.getByText(`${say('quizGone')} ${why} ${say('answersGone')}`).waitFor();
	stage.console();
});

test('a piece that has been given more time does not end while its reader is in the middle of it', async () => {
	const expires = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
	await stage.publish(planets({ expires: expires(1) }));
	const [page, place] = await opened('planets-quiz', quickly);
	await answerFirst(place);
	await goOn(place);
	await draft(place, ['jupiter']);
	const rev = await stage.publish(planets({ expires: expires(24) }));
	await lookAgain(page);
	await settled(page, rev);
	await page.clock.fastForward(3_700_000);
	await settled(page);
	expect(await place.getByRole('checkbox', { name: 'Jupiter' }).isChecked()).toBe(true);
	await handIn(place);
	expect(await place.locator('.segment.is-right').count()).toBe(1);
	await page.clock.fastForward(24 * 3_600_000);
	await place.getByText(say('quizGone')).waitFor();
	stage.console();
});

test('a piece that comes after another in the same place tells its own corrections', async () => {
	await stage.publish(correctedQuiz('note'));
	await stage.publish(
		explainer({ corrections: [correction('note', { target: 'card/overview' })] }),
	);
	const page = await stage.show(placeFor('planets-explainer') + GLOSS);
	const place = page.locator('[data-gloss]');
	await waitForTold(page, 'correction');
	await place.evaluate((it) => {
		window.gloss?.('unmount', it);
		it.setAttribute('data-gloss', 'planets-quiz');
		window.gloss?.('mount', it, {});
	});
	await place.getByRole('radio').first().waitFor();
	await draft(place, ['venus']);
	await handIn(place);
	await place.locator('.corrected [data-correction]').first().scrollIntoViewIfNeeded();
	await page.waitForFunction(
		() => window.told.filter(({ type }) => type === 'correction').length === 2,
	);
	const told = await toldOf(page, 'correction');
	expect(told.map(({ detail }) => detail.slug)).toEqual(['planets-explainer', 'planets-quiz']);
});

test('a clock that is put back does not keep a tab from asking', async () => {
	const [page, place] = await opened('planets-quiz', quickly);
	await answerFirst(place);
	await lookAgain(page);
	const now = await page.evaluate(() => Date.now());
	await page.clock.setSystemTime(now - 3 * 3_600_000);
	await stage.publish(correctedQuiz('rekey'));
	await lookAgain(page);
	await sinceOpened(place).first().waitFor();
});

test('who answered a first view of which no older revision was kept goes on with the newest, and keeps the answer', async () => {
	const name = slug('by-hand');
	await stage.put(name, planets({ slug: name }));
	const line = heldLine();
	const page = await stage.show(placeFor(name) + tagOf(name), { prepare: line.prepare });
	const place = await placeOf(page, name);
	await answerFirst(place);
	await stage.put(name, { ...correctedQuiz('note'), slug: name });
	await line.letGo();
	await place.locator('.corrected').getByText('After the note.').waitFor();
	expect(await place.locator('.segment.is-right').count()).toBe(1);
	await goOn(place);
	expect(await place.locator('.progress p').innerText()).toBe(say('progress', { n: 2, total: 5 }));
});
