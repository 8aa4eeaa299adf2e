// Printing, in the middle of it all: everything is on the paper, nothing is cut, and the reader goes on from where they were.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../content/model/inline.ts';
import type { Piece } from '../../../content/model/piece.ts';
import { openNote } from '../../fixtures/hostile/read-through.ts';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { answerByKeyboard } from '../../harness/by-keyboard.ts';
import { asQuiz } from '../../harness/content.ts';
import { focused, tabTo } from '../../harness/focus.ts';
import { rightAnswer, wordsOf } from '../../harness/key.ts';
import { overflowIn } from '../../harness/layout.ts';
import { general, placeFor, placeInText, tagOf } from '../../harness/paste.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { waitForTold } from '../../harness/told.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

/** What many sites have in their sheets for print. */
const SHEET = `<style>@media print {
	*, *::before, *::after { background: transparent !important; color: #000 !important; box-shadow: none !important }
	a[href]::after { content: " (" attr(href) ")" }
	body { font-size: 9pt }
}</style>`;

async function show(name: string, width: number): Promise<[Page, Locator]> {
	const page = await stage.show(placeInText(name) + general(), { width }, { head: SHEET });
	const shown = await placeOf(page, name);
	await waitForTold(page, 'ready');
	await page.waitForLoadState('networkidle');
	return [page, shown];
}

/** Without spaces: a sign after a phrase counts as a line of its own. */
const bare = (text: string) => text.replace(/\s/gu, '');

/** Prints, and gives the text that could be read meanwhile. */
async function printed(page: Page): Promise<string> {
	await page.evaluate(() => {
		const paper = document.querySelector('[data-gloss]')?.shadowRoot?.querySelector('.gloss');
		window.addEventListener('beforeprint', () => {
			if (paper instanceof HTMLElement) Object.assign(window, { onPaper: paper.innerText });
		});
	});
	expect((await page.pdf()).length).toBeGreaterThan(10_000);
	// What is said at a phrase that is out of date stands in the middle of a sentence.
	const said = String(await page.evaluate(() => Reflect.get(window, 'onPaper')));
	const since = [english.say('outdated'), english.say('superseded')];
	return bare(since.reduce((text, words) => text.replaceAll(words, ''), said));
}

function expectClaims(text: string, { claims, sources }: Piece): void {
	for (const { text: claim } of Object.values(claims)) {
		expect(text).toContain(bare(plainText(claim)));
	}
	for (const { title } of Object.values(sources)) expect(text).toContain(bare(title));
}

const quiz = () => asQuiz(stage.pieces.get('assad-quiz'));

function firstQuestion() {
	const [question] = quiz().questions;
	if (question?.kind !== 'choice') throw new Error('The first question is no choice.');
	return question;
}

describe('a page that is printed', () => {
	test('has every question of a quiz, with its answer, its explanation and their notes', async () => {
		const [page] = await show('assad-quiz', 360);
		const text = await printed(page);
		for (const question of quiz().questions) {
			if (question.kind === 'later') continue;
			const right = rightAnswer(question);
			const answers = typeof right === 'number' ? [] : wordsOf(question, right);
			for (const words of [question.ask, question.explain, ...answers]) {
				expect(text).toContain(bare(plainText(words)));
			}
		}
		expectClaims(text, quiz());
	});

	test('has every card of an explainer, folded or not, with its notes', async () => {
		const [page] = await show('assad-explainer', 360);
		const piece = stage.pieces.get('assad-explainer');
		if (piece?.kind !== 'explainer') throw new Error('This is no explainer.');
		const text = await printed(page);
		for (const card of piece.cards) {
			if (card.kind === 'later') continue;
			expect(text).toContain(bare(card.heading));
			for (const entry of card.entries) {
				const words = 'body' in entry ? entry.body : 'text' in entry ? entry.text : '';
				expect(text).toContain(bare(plainText(words)));
			}
		}
		expectClaims(text, piece);
	});

	test.each(['assad-quiz', 'assad-explainer'])('cuts nothing off: %s', async (name) => {
		const [page, shown] = await show(name, 720);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		expect(await overflowIn(shown)).toEqual([]);
		const cut = await shown.evaluate((host) =>
			[...(host.shadowRoot?.querySelectorAll<HTMLElement>('*:not(.visually-hidden)') ?? [])]
				.filter((it) => getComputedStyle(it).overflow !== 'visible' && !it.closest('svg'))
				.filter((it) => it.scrollHeight > it.clientHeight || it.scrollWidth > it.clientWidth)
				.map((it) => it.outerHTML.slice(0, 100)),
		);
		expect(cut).toEqual([]);
	});
});

describe('a reader who prints', () => {
	test('finds the answer chosen, and the focus on it', async () => {
		const [page, shown] = await show('assad-quiz', 720);
		const [words = ''] = wordsOf(firstQuestion(), [firstQuestion().options[1]?.id ?? '']);
		await tabTo(page, ({ type }) => type === 'radio');
		await page.keyboard.press('ArrowDown');
		const before = await focused(page);
		expect(before).toMatchObject({ type: 'radio', name: words });
		await page.pdf();
		expect(await focused(page)).toEqual(before);
		expect(await shown.getByRole('radio', { name: words }).isChecked()).toBe(true);
		await page.keyboard.press('Enter');
		await shown.locator('#onward').waitFor();
		await expectUnharmed(page);
	});

	test('finds the height that is reserved, though nothing was touched', async () => {
		await stage.put('planets-quiz', planets());
		const place = placeFor('planets-quiz', 'data-gloss-height="1400"');
		const page = await stage.show(`${place}<p>What comes after</p>${tagOf('planets-quiz')}`);
		await placeOf(page, 'planets-quiz');
		await page.waitForLoadState('networkidle');
		const after = page.getByText('What comes after');
		const before = await after.boundingBox();
		await page.pdf();
		expect(await after.boundingBox()).toEqual(before);
	});

	test('finds the note open, and goes on with the next key', async () => {
		const [page, shown] = await show('assad-quiz', 720);
		await answerByKeyboard(page, firstQuestion(), rightAnswer(firstQuestion()), english.say);
		await openNote(shown);
		const before = { text: await shown.locator('.gloss').innerText(), on: await focused(page) };
		expect(before.on.name).toContain(english.say('note', { certainty: '' }));
		await page.pdf();
		const after = { text: await shown.locator('.gloss').innerText(), on: await focused(page) };
		expect(after).toEqual(before);
		await tabTo(page, ({ id }) => id === 'onward');
		await page.keyboard.press('Enter');
		await shown.getByText(english.say('progress', { n: 2, total: 8 })).waitFor();
		await expectUnharmed(page);
	});

	test('finds the cards of an explainer open or folded as they were', async () => {
		const [page, shown] = await show('assad-explainer', 360);
		const heading = shown.getByRole('heading', { level: 3 }).getByRole('button').nth(1);
		await heading.focus();
		await page.keyboard.press('Enter');
		const before = { text: await shown.locator('.gloss').innerText(), on: await focused(page) };
		await page.pdf();
		const after = { text: await shown.locator('.gloss').innerText(), on: await focused(page) };
		expect(after).toEqual(before);
		await expectUnharmed(page);
	});
});
