// The visits of a reader with a slow phone on a slow line: how the page loads, and what presses take.
import type { Page } from 'playwright-core';
import { english } from '../harness/say.ts';
import { firstAnswer } from './first-answer.ts';
import type { Lab } from './lab.ts';
import { load } from './load.ts';
import { articleWith, type Way } from './pages.ts';
import { pressToPainted } from './painted.ts';
import { SLOW } from './slow.ts';
import type { Tasks } from './trace.ts';
import { visit } from './visit.ts';

/** All of the widget has arrived by then and rests. */
const SPAN_MS = 2500;

export type Loaded = { tasks: Tasks; shift: number };

/** `press`: from the press on its button until that is painted. */
export type Smallest = Loaded & { press: number };

/**
 * `answerable`: from the navigation until the first question can be answered; `before`: the requests begun until then;
 * `answer` and `note`: from a press until what it leads to is painted.
 */
export type Quiz = Loaded & { answerable: number; before: number; answer: number; note: number };

/** Loads an article and presses nothing. */
export async function loadWay(lab: Lab, way: Way): Promise<Loaded> {
	const url = await lab.publish(articleWith(way));
	return visit(lab.browser, SLOW, async (reader) => {
		const tasks = await load(lab, reader, url, SPAN_MS);
		return { tasks, shift: await shiftIn(reader.page) };
	});
}

/** Loads the article with the smallest app, and presses its button. */
export async function loadSmallest(lab: Lab): Promise<Smallest> {
	const url = await lab.publish(articleWith('preact'));
	return visit(lab.browser, SLOW, async (reader) => {
		const tasks = await load(lab, reader, url, SPAN_MS);
		const { page } = reader;
		const place = page.locator('#smallest');
		const press = await pressToPainted(page, place, place.getByRole('button'), 'feedback');
		return { tasks, press, shift: await shiftIn(page) };
	});
}

/**
 * Loads the article with the quiz, answers its first question and opens a note.
 *
 * @throws if the question cannot be answered before all rests
 */
export async function loadQuiz(lab: Lab): Promise<Quiz> {
	const url = await lab.publish(articleWith('widget'));
	return visit(lab.browser, SLOW, async (reader) => {
		const tasks = await load(lab, reader, url, SPAN_MS);
		const { page } = reader;
		const { answerable, before } = await page.evaluate((origin) => {
			const at = window.noted.answerableAt ?? Number.NaN;
			const own = performance
				.getEntriesByType('resource')
				.filter(({ name }) => name.startsWith(origin));
			return { answerable: at, before: own.filter(({ startTime }) => startTime < at).length };
		}, lab.edge.origin);
		if (Number.isNaN(answerable)) throw new Error('The first question came too late.');
		const place = page.locator('[data-gloss]');
		const answer = await pressToPainted(page, place, firstAnswer(lab.pieces, place), 'feedback');
		const explained = place.getByRole('region', { name: english.say('explanation') });
		const note = await pressToPainted(page, place, explained.getByRole('button').first(), 'note');
		return { tasks, answerable, before, answer, note, shift: await shiftIn(page) };
	});
}

/** The page is told of a shift after the frame in which it happens. */
function shiftIn(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				requestAnimationFrame(() => setTimeout(() => resolve(window.noted.shift)));
			}),
	);
}
