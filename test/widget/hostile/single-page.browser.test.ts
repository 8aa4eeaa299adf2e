// A single-page app that swaps its articles: places come, go and come back.
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Quiz } from '../../../content/model/piece.ts';
import { openNote } from '../../fixtures/hostile/read-through.ts';
import { type Article, singlePage } from '../../fixtures/hostile/single-page.ts';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { answerByPointer } from '../../harness/by-pointer.ts';
import { asQuiz } from '../../harness/content.ts';
import { rightAnswer } from '../../harness/key.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

beforeAll(() => stage.put('planets-quiz', planets()));

const assad = () => asQuiz(stage.pieces.get('assad-quiz'));
const go = (page: Page, to: Article) => page.getByRole('link', { name: to, exact: true }).click();
const bothThere = (page: Page) => page.locator('.gloss').nth(1).waitFor();

/** Answers the first question, and opens its note. */
async function answerFirst(place: Locator, { questions: [question] }: Quiz): Promise<void> {
	if (!question || question.kind === 'later') throw new Error('There is no such question.');
	await answerByPointer(place, question, rightAnswer(question), english.say);
	await openNote(place);
}

test('each article that is made anew has new pieces, however often the reader goes back and forth', async () => {
	const page = await stage.show(singlePage('anew'));
	for (const _ of [1, 2, 3]) {
		await answerFirst(await placeOf(page, 'assad-quiz'), assad());
		await go(page, 'twice');
		await bothThere(page);
		await answerFirst(page.locator('[data-gloss]').nth(1), planets());
		await go(page, 'none');
		await page.getByText('Without a piece').waitFor();
		await page.goBack();
		await bothThere(page);
		await go(page, 'quiz');
	}
	await placeOf(page, 'assad-quiz');
	expect(await toldOf(page, 'ready')).toHaveLength(3 * 5 + 1);
	expect(await toldOf(page, 'start')).toHaveLength(3 * 2);
	// The browser forgets the entry from which a reader went back.
	await expectUnharmed(page, { history: 3 * 2 });
});

test('an article that is put back has its piece as the reader left it', async () => {
	const page = await stage.show(singlePage('kept'));
	await answerFirst(await placeOf(page, 'assad-quiz'), assad());
	await go(page, 'twice');
	await bothThere(page);
	await page.goBack();
	const shown = await placeOf(page, 'assad-quiz');
	expect(await shown.getByRole('note').isVisible()).toBe(true);
	await shown.locator('#onward').click();
	await shown.getByText(english.say('progress', { n: 2, total: 8 })).waitFor();
	expect(await toldOf(page, 'ready')).toHaveLength(3);
	await expectUnharmed(page, { history: 1 });
});

test('a piece that is moved about stays as it is', async () => {
	const page = await stage.show(singlePage('anew'));
	const shown = await placeOf(page, 'assad-quiz');
	await answerFirst(shown, assad());
	await page.evaluate(() => {
		for (const to of [document.body, document.querySelector('main')]) {
			to?.append(document.querySelector('[data-gloss]') ?? '');
		}
	});
	expect(await shown.getByRole('note').isVisible()).toBe(true);
	await shown.locator('#onward').click();
	await shown.getByText(english.say('progress', { n: 2, total: 8 })).waitFor();
	expect(await toldOf(page, 'ready')).toHaveLength(1);
});

describe('a piece whose article is gone', () => {
	test('says nothing more, and is not drawn any more', async () => {
		const page = await stage.show(singlePage('kept'));
		await page.clock.install();
		await placeOf(page, 'assad-quiz');
		await page.evaluate(() =>
			Object.assign(window, { gone: document.querySelector('[data-gloss]') }),
		);
		await go(page, 'twice');
		await bothThere(page);
		await page.evaluate(() => {
			const gone: unknown = Reflect.get(window, 'gone');
			if (!(gone instanceof Element) || !gone.shadowRoot) throw new Error('There was no piece.');
			const after: string[] = [];
			Object.assign(window, { after });
			for (const name of ['view', 'start', 'error']) {
				gone.addEventListener(`gloss:${name}`, () => after.push(name));
			}
			const all = { subtree: true, childList: true, attributes: true, characterData: true };
			const note = (records: MutationRecord[]) => after.push(...records.map(({ type }) => type));
			new MutationObserver(note).observe(gone.shadowRoot, all);
		});
		// The pieces that are there are told of once they have been in view for a second, and are drawn for print.
		await page.clock.runFor(3000);
		await page.waitForFunction(() => window.told.some(({ type }) => type === 'view'));
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.pdf();
		expect(await page.evaluate(() => Reflect.get(window, 'after'))).toEqual([]);
		expect((await toldOf(page, 'view')).map(({ target }) => target)).toContain('planets-quiz');
	});

	test('is forgotten with all that it held', async () => {
		const page = await stage.show(singlePage('anew'));
		await answerFirst(await placeOf(page, 'assad-quiz'), assad());
		await page.evaluate(() => {
			const place = document.querySelector('[data-gloss]');
			if (place) Object.assign(window, { left: new WeakRef(place) });
		});
		await go(page, 'none');
		await page.getByText('Without a piece').waitFor();
		const devtools = await page.context().newCDPSession(page);
		// The browser itself holds what it is still about to tell of.
		const left = async () => {
			await devtools.send('HeapProfiler.collectGarbage');
			return page.evaluate(() => {
				const left: unknown = Reflect.get(window, 'left');
				return left instanceof WeakRef ? left.deref()?.outerHTML : 'nothing was kept';
			});
		};
		await expect.poll(left, { timeout: 10_000 }).toBe(undefined);
	});
});
