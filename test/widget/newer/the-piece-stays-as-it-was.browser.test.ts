// Answers that are of no use: nothing is taken over, nothing breaks, and it is tried again where that may help.
import type { Locator, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { correctedQuiz } from '../../fixtures/corrections.ts';
import { explainer, quiz as planets } from '../../fixtures/pieces.ts';
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
import { placeOf } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';

const { opened, settled, stage } = useOpenTab();
const { say } = english;

describe('where the answer is of no use', () => {
	const silent = async (page: Page, place: Locator) => {
		await settled(page);
		expect(await place.getByRole('radio').count()).toBe(3);
		expect(await sinceOpened(place).count()).toBe(0);
		expect(await toldOf(page, 'error')).toEqual([]);
	};

	test.each([
		['the network is gone', (page: Page) => page.route('**/v1/**', (it) => it.abort())],
		[
			'the worker cannot read',
			(page: Page) => page.route('**/v1/**', (it) => it.fulfill({ status: 503, body: '{}' })),
		],
	])('nothing happens, and it is tried later: %s', async (_, fail) => {
		const [page, place] = await opened('planets-quiz', quickly);
		await fail(page);
		await stage.publish(correctedQuiz('rekey'));
		const asked = page.waitForRequest(/\/v1\//u);
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await (await asked).response();
		await silent(page, place);
		// The browser's own line.
		expect(stage.console().filter((line) => !line.startsWith('Failed to load'))).toEqual([]);
		await page.unroute('**/v1/**');
		await page.clock.fastForward(61_000);
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
	});

	test('a slot that holds another piece by now leaves the reader with theirs, and its corrections', async () => {
		await stage.put('daily', planets());
		const [page, place] = await opened('daily');
		await answerFirst(place);
		await stage.put('daily', explainer());
		await stage.publish(correctedQuiz('rekey'));
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
		expect(await place.locator('#title').innerText()).toBe(planets().title);
	});
});

describe('a page whose policy lets nothing connect', () => {
	const POLICY = "default-src 'none';img-src data:;script-src https://gloss.example";

	test('is asked once and never again', async () => {
		const names = ['planets-quiz', 'planets-explainer'];
		const body = names.map((name) => placeFor(name) + tagOf(name)).join('');
		const head = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
		const page = await stage.show(body, { ...quickly, height: 6000 }, { head });
		for (const name of names) await placeOf(page, name);
		await page.waitForFunction(
			() => window.told.filter(({ type }) => type === 'view').length === 2,
		);
		const refused = () => page.evaluate(() => window.seen().refused);
		for (let i = 0; i < 3; i += 1) {
			await page.clock.fastForward(300_000);
			await expect.poll(refused).toHaveLength(1);
		}
		expect((await refused())[0]).toMatch(/^connect-src /u);
		// The browser's own lines about that one request.
		const lines = stage.console();
		expect(lines.filter((line) => !line.includes('Content Security Policy'))).toEqual([]);
		expect(lines.length).toBeLessThanOrEqual(2);
	});
});

test('a place that is given back to the page while an answer is on its way stays the page’s', async () => {
	const [page, place] = await opened();
	await answerFirst(place);
	const rev = await stage.publish(correctedQuiz('rekey'));
	const held: Route[] = [];
	await page.route('**/v1/**', (route) => void held.push(route));
	const asked = page.waitForRequest(/\/v1\//u);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await asked;
	await page.evaluate(() =>
		window.gloss?.('unmount', document.querySelector('[data-gloss]') ?? undefined),
	);
	await linkOf(page, 'planets-quiz').waitFor();
	await Promise.all(held.map((route) => route.continue()));
	await settled(page, rev);
	expect(await place.locator('.gloss').count()).toBe(0);
	expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
});

test.each([
	['cannot be drawn', { credit: undefined }],
	['is not what it says', { questions: [{}] }],
])('a revision that %s leaves the piece as it was, and what was said of it', async (_, broken) => {
	const [page, place] = await opened('planets-quiz', quickly);
	await answerFirst(place);
	await stage.publish(correctedQuiz('note'));
	await lookAgain(page);
	await sinceOpened(place).first().waitFor();
	await page.clock.fastForward(61_000);
	const rev = await stage.publish(correctedQuiz('rekey'));
	const piece = JSON.stringify({ ...correctedQuiz('rekey'), ...broken });
	await page.route('**/d/planets-quiz@*', (route) =>
		route.fulfill({
			contentType: 'text/javascript',
			headers: { 'Access-Control-Allow-Origin': '*' },
			body: `export const rev='${rev}',words={},dates={},dir='ltr',schedule={until:{}};export default ${piece};`,
		}),
	);
	await lookAgain(page);
	await settled(page, rev);
	expect(await place.getByText('Its thick air keeps the heat.').isVisible()).toBe(true);
	expect(await place.locator('.status').getByText(say('sinceOpened')).isVisible()).toBe(true);
	await goOn(place);
	await place.getByText(say('progress', { n: 2, total: 5 })).waitFor();
	// It comes again, and waits for its reader to move on.
	await page.clock.fastForward(61_000);
	await draft(place, ['jupiter']);
	await lookAgain(page);
	await settled(page, rev);
	await handIn(place);
	await goOn(place);
	await place.getByText(say('progress', { n: 3, total: 5 })).waitFor();
	expect((await page.evaluate(() => window.seen())).errors).toEqual([]);
});
