// A midnight at which pieces change, years ahead because the worker goes by the real clock, and a page whose clock is ours.
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Claim } from '../../content/model/claim.ts';
import type { Piece, Quiz } from '../../content/model/piece.ts';
import { quiz as planets, slug } from '../fixtures/pieces.ts';
import { placeFor, tagOf } from './paste.ts';
import type { Stage } from './stage.ts';
import { waitForTold } from './told.ts';

/** A day with the clock change in its zone, and the instant at which it ends there. */
export const ZONE = 'America/New_York';
export const DAY = '2030-03-10';
export const ENDS = Date.parse('2030-03-11T04:00:00Z');

/** A quiz that is sent whole, or one whose first view comes first. */
export function quizNamed(name: string, begins: 'whole' | 'first', changes: Partial<Quiz>): Quiz {
	const quiz = planets({ slug: slug(name), zone: ZONE, ...changes });
	const first = begins === 'first' ? 'hottest' : 'number';
	const questions = quiz.questions.toSorted((a, b) => +(b.id === first) - +(a.id === first));
	return { ...quiz, questions };
}

/** The claims of the planets, one of which holds until a day. */
export function until(id: string, end: string): Record<string, Claim> {
	const { claims } = planets();
	const claim = claims[id];
	if (!claim) throw new Error(`There is no claim ${id}.`);
	return { ...claims, [id]: { ...claim, until: end } };
}

/**
 * Stops the clock a thousandth of a second before midnight, once the whole piece is there; what is done meanwhile is done
 * within the last second, since what follows an answer is shown a frame after it.
 */
export async function stopBefore(page: Page, meanwhile?: () => Promise<void>): Promise<void> {
	await waitForTold(page, 'view');
	await page.clock.pauseAt(ENDS - 1000);
	await meanwhile?.();
	await page.clock.runFor(999);
}

/** The clock goes to midnight, and stops there again. */
export const toMidnight = (page: Page) => page.clock.runFor(1);

/** What is said above the piece. */
export const status = (place: Locator) => place.locator('.status').allInnerTexts();

/** The whole of what is shown, as markup. */
export const markup = (place: Locator) =>
	place.evaluate((host) => host.shadowRoot?.innerHTML ?? '');

/** Opens a page whose clock stands a minute before midnight, and then goes. */
export async function openBefore(
	stage: Stage,
	piece: Piece,
	body = placeFor(piece.slug, 'data-gloss-load="eager" style="min-height:900px"') +
		tagOf(piece.slug),
	prepare?: (context: BrowserContext) => Promise<unknown>,
) {
	await stage.put(piece.slug, piece);
	const page = await stage.show(body, {
		async prepare(context) {
			await context.clock.install({ time: ENDS - 60_000 });
			await prepare?.(context);
		},
	});
	return { page, place: page.locator(`[data-gloss="${piece.slug}"]`) };
}
