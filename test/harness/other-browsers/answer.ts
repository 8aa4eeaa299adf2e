// A reader who answers, with a mouse or with the keyboard alone, on a page with one quiz.

import { isOnePress } from '../../../content/model/one-press.ts';
import type { Quiz } from '../../../content/model/piece.ts';
import type { Answer } from '../../../content/model/points.ts';
import { type Known, wordsOf } from '../key.ts';
import { english } from '../say.ts';
import type { Visit } from './visit.ts';

const { say } = english;

/** Answers the question at which the quiz stands. */
export type Answering = (visit: Visit, question: Known, answer: Answer) => Promise<void>;

/** With presses of what is on show. A question of one press is answered by it. */
export const byPointer: Answering = async (visit, question, answer) => {
	if (typeof answer === 'number') {
		await step(visit, answer, (key) => visit.press('button', say(key)));
	} else if (question.kind === 'order') {
		await arrange(visit, wordsOf(question, answer), (name) => visit.press('button', name));
	} else {
		// On the words: the whole row is there to be pressed.
		for (const words of wordsOf(question, answer)) await visit.press('*', words);
		if (isOnePress(question)) return;
	}
	await visit.press('button', say('check'));
};

/** With Tab, arrows, Space and Enter. Throws where an option cannot be reached so. */
export const byKeyboard: Answering = async (visit, question, answer) => {
	if (typeof answer === 'number') {
		await visit.tabTo('input[type=range]');
		await step(visit, answer, (key) => visit.key(key === 'more' ? 'ArrowUp' : 'ArrowDown'));
	} else if (question.kind === 'order') {
		await arrange(visit, wordsOf(question, answer), async (name) => {
			if ((await visit.focused()) !== name) await visit.tabTo('button', name);
			await visit.key('Enter');
		});
	} else if (question.kind === 'choice' && question.pick === 'several') {
		for (const words of wordsOf(question, answer)) {
			await visit.tabTo('input[type=checkbox]', words);
			await visit.key('Space');
		}
	} else {
		const [words] = wordsOf(question, answer);
		const first = await visit.tabTo('input[type=radio]');
		if (first === words) await visit.key('Space');
		for (let now = first; now !== words; now = await visit.focused()) {
			await visit.key('ArrowDown');
			if ((await visit.focused()) === first) throw new Error(`There is no option "${words}".`);
		}
	}
	await visit.tabTo('button', say(question.kind === 'poll' ? 'vote' : 'check'));
	await visit.key('Enter');
};

/** Answers a whole quiz and goes to its result; gives what was said of each answer. */
export async function takeQuiz(
	visit: Visit,
	{ questions }: Quiz,
	answer: Answering,
	answerTo: (question: Known) => Answer,
): Promise<string[]> {
	const said: string[] = [];
	for (const [i, question] of questions.entries()) {
		if (question.kind === 'later') continue;
		// Some kinds come later than the first question.
		await visit.see('input, [data-sortable]');
		await answer(visit, question, answerTo(question));
		said.push((await visit.see('#how')).trim());
		const name = say(i === questions.length - 1 ? 'seeResult' : 'next');
		if (answer === byPointer) await visit.press('button', name);
		else {
			// The focus is there already.
			if ((await visit.focused()) !== name) throw new Error(`The focus is not on "${name}".`);
			await visit.key('Enter');
		}
	}
	return said;
}

/** One step after the other to a number. */
async function step(
	visit: Visit,
	wanted: number,
	go: (key: 'more' | 'less') => Promise<void>,
): Promise<void> {
	const value = () =>
		visit.waitFor(
			() =>
				document
					.querySelector('[data-gloss]')
					?.shadowRoot?.querySelector<HTMLInputElement>('input[type=range]')?.value,
		);
	for (let now = await value(); Number(now) !== wanted; ) {
		await go(Number(now) < wanted ? 'more' : 'less');
		const next = await value();
		if (next === now) throw new Error(`It does not leave ${now}.`);
		now = next;
	}
}

/** Moves each item up to its place, the first one first. */
async function arrange(
	visit: Visit,
	wanted: string[],
	press: (name: string) => Promise<void>,
): Promise<void> {
	const rows = () =>
		visit.waitFor(() => {
			const found = document
				.querySelector('[data-gloss]')
				?.shadowRoot?.querySelectorAll('[data-sortable] > li > :nth-child(2)');
			return found?.length ? [...found].map((it) => it.textContent) : undefined;
		});
	for (const [to, item] of wanted.entries()) {
		for (let i = (await rows()).indexOf(item); i > to; i -= 1) await press(say('up', { item }));
	}
}
