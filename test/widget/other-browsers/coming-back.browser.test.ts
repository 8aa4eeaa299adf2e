// Readers who leave a page and come back to it, in Firefox and in WebKit, which is Safari's engine: both keep the page as it
// was, with its timers stopped.
import { beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { quiz as planets, slug } from '../../fixtures/pieces.ts';
import { rightAnswer } from '../../harness/key.ts';
import { byPointer, takeQuiz } from '../../harness/other-browsers/answer.ts';
import { useOtherBrowser, useOtherStage } from '../../harness/other-browsers/stage.ts';
import type { Visit } from '../../harness/other-browsers/visit.ts';
import { placeFor, tagOf } from '../../harness/paste.ts';

const stage = useOtherStage();

const NAME = 'planets-quiz';

beforeAll(() => stage.put(NAME, planets()));

/** Keeps whether a page was kept. */
const KEPT = `<script>addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'kept' : 'new' })</script>`;

describe.each(['Firefox', 'WebKit'] as const)('in %s', (name) => {
	const show = useOtherBrowser(name, stage);

	/** Comes back at this time, in epoch milliseconds, or at once. A browser is free to let a page go. */
	async function leaveAndComeBack({ skip }: TestContext, page: Visit, at = 0): Promise<void> {
		// A page that is still loading something is not kept.
		await page.told('view');
		await page.goto(stage.write('<p>Elsewhere</p>'));
		await page.waitFor((time) => Date.now() > time, at);
		await page.evaluate(() => {
			setTimeout(() => history.back());
		});
		// Asked anew each time: what runs in the page that is left stops with it.
		const title = () => page.evaluate(() => document.title).catch(() => '');
		await expect.poll(title).toMatch(/^(?:kept|new)$/u);
		if ((await title()) === 'new') skip(`${name} has not kept the page that was left.`);
	}

	test('a quiz that was begun goes on where it was, and says nothing twice', async (context) => {
		const page = await show(placeFor(NAME) + tagOf(NAME), { head: KEPT });
		const [first, ...others] = planets().questions;
		if (first?.kind !== 'choice') throw new Error('The first question is no choice.');
		await byPointer(page, first, rightAnswer(first));
		await page.see('button', 'Next');
		await leaveAndComeBack(context, page);
		expect(await page.see('[part=question]')).toMatch(/Venus\s+Your answer, right/u);
		await page.press('button', 'Next');
		await takeQuiz(page, planets({ questions: others }), byPointer, rightAnswer);
		const told = await page.evaluate(() => window.told.map(({ type }) => type));
		for (const type of ['ready', 'start', 'view', 'complete']) {
			expect(told.filter((it) => it === type)).toHaveLength(1);
		}
	});

	test('a quiz that has ended meanwhile is no longer there', async (context) => {
		const ends = Date.now() + 8000;
		const expires = new Date(ends).toISOString();
		await stage.put('ending-quiz', planets({ slug: slug('ending-quiz'), expires }));
		const page = await show(placeFor('ending-quiz') + tagOf('ending-quiz'), { head: KEPT });
		await leaveAndComeBack(context, page, ends);
		await page.see('p', 'This quiz is no longer available.');
		expect((await page.complaints()).join()).toContain('gloss: ending-quiz: gone');
	});
});
