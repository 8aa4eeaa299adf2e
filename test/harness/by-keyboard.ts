// A reader who answers with the keyboard alone: Tab, arrows, Space and Enter.
import type { Answer } from '../../content/model/points.ts';
import type { WordKey } from '../../widget/views/words.ts';
import { focused, type Typing, tabTo } from './focus.ts';
import { type Known, wordsOf } from './key.ts';

/** A widget's word in the language of its piece, its values filled in. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** Answers the question at which the page stands, or to which it is on its way. */
export async function answerByKeyboard(
	page: Typing,
	question: Known,
	answer: Answer,
	say: Say,
): Promise<void> {
	// The rest of a piece may come only after Next was pressed.
	await page.locator('[aria-busy]').waitFor({ state: 'detached' });
	if (typeof answer === 'number') {
		await slideTo(page, answer);
	} else if (question.kind === 'order') {
		await putInOrder(page, wordsOf(question, answer), say);
	} else if (question.kind === 'choice' && question.pick === 'several') {
		for (const words of inOrderOfOptions(question, answer)) {
			await tabTo(page, ({ type, name }) => type === 'checkbox' && name === words);
			await page.keyboard.press('Space');
		}
		await tabTo(page, ({ name }) => name === say('check'));
		await page.keyboard.press('Space');
		return;
	} else {
		await chooseOne(page, wordsOf(question, answer)[0] ?? '');
	}
	await page.keyboard.press('Enter');
}

async function chooseOne(page: Typing, words: string): Promise<void> {
	const first = await tabTo(page, ({ type }) => type === 'radio');
	if (first.name === words) await page.keyboard.press('Space');
	let { name } = first;
	while (name !== words) {
		await page.keyboard.press('ArrowDown');
		({ name } = await focused(page));
		if (name === first.name) throw new Error(`There is no option "${words}".`);
	}
}

async function slideTo(page: Typing, wanted: number): Promise<void> {
	await tabTo(page, ({ type }) => type === 'range');
	const value = () =>
		page.evaluate(() => {
			const place = document.activeElement?.shadowRoot?.activeElement;
			return place instanceof HTMLInputElement ? place.valueAsNumber : Number.NaN;
		});
	for (let now = await value(); now !== wanted; now = await value()) {
		// Up and down are more and less in every direction of writing.
		await page.keyboard.press(now < wanted ? 'ArrowUp' : 'ArrowDown');
		if ((await value()) === now) throw new Error(`The slider does not leave ${now}.`);
	}
}

/** Moves each item up to its place, the first one first. */
async function putInOrder(page: Typing, wanted: string[], say: Say): Promise<void> {
	for (const [to, item] of wanted.entries()) {
		const rows = await page.locator('[data-sortable] > li > :nth-child(2)').allTextContents();
		const from = rows.indexOf(item);
		if (from === to) continue;
		const name = say('up', { item });
		await tabTo(page, (it) => it.name === name, 'Shift+Tab').catch(() =>
			tabTo(page, (it) => it.name === name),
		);
		for (let i = from; i > to; i -= 1) {
			await page.keyboard.press('Enter');
			// The focus goes along with the row.
			if ((await focused(page)).name !== name) throw new Error(`The focus has left "${name}".`);
		}
	}
	await tabTo(page, ({ name }) => name === say('check'));
}

function inOrderOfOptions(question: Extract<Known, { kind: 'choice' }>, ids: Answer): string[] {
	const wanted = typeof ids === 'number' ? [] : ids;
	return wordsOf(
		question,
		question.options.map(({ id }) => id).filter((id) => wanted.includes(id)),
	);
}
