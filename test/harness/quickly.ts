// Takes a piece somewhere in one go, for tests of what comes then. How readers answer is tested elsewhere.
import type { Locator } from 'playwright-core';
import type { Quiz } from '../../content/model/piece.ts';
import type { Answer } from '../../content/model/points.ts';
import type { Known } from './key.ts';

/** Chooses, sets or arranges an answer in the question at which a quiz stands, and does not hand it in. */
export function draft(place: Locator, answer: Answer): Promise<void> {
	return place.evaluate((host, given) => {
		const root = host.shadowRoot;
		const slider = root?.querySelector<HTMLInputElement>('input[type=range]');
		if (typeof given === 'number') {
			if (!slider) throw new Error('There is no slider.');
			slider.value = `${given}`;
			slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
			return;
		}
		for (const [to, id] of given.entries()) {
			root?.querySelector<HTMLElement>(`input[value="${id}"]`)?.click();
			const rows = () => [...(root?.querySelectorAll<HTMLElement>('[data-sortable] > li') ?? [])];
			for (let i = rows().findIndex((row) => row.dataset.id === id); i > to; i -= 1) {
				rows()[i]?.querySelector<HTMLElement>('button')?.click();
			}
		}
	}, answer);
}

/** Hands in what stands. */
export function handIn(place: Locator): Promise<void> {
	return place.evaluate((host) => host.shadowRoot?.getElementById('check')?.click());
}

/** Goes to the next question, or to the end, which may still be on its way. */
export async function goOn(place: Locator): Promise<void> {
	await place.evaluate((host) => host.shadowRoot?.getElementById('onward')?.click());
	await place.locator('[aria-busy]').waitFor({ state: 'detached' });
}

/** Answers the questions of a quiz, the rest of a whole one, and goes to its result unless there is `more`. */
export async function finish(
	place: Locator,
	{ questions }: Quiz,
	answerTo: (question: Known) => Answer,
	{ more = false } = {},
): Promise<void> {
	for (const question of questions) {
		if (question.kind !== 'later') {
			await draft(place, answerTo(question));
			await handIn(place);
		}
		await goOn(place);
	}
	if (!more) await place.locator('.score').waitFor();
}
