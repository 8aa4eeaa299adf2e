// A tab that stays open while the piece in it is corrected.
import type { Locator, Page } from 'playwright-core';
import { beforeEach } from 'vitest';
import { explainer, quiz } from '../fixtures/pieces.ts';
import { placeFor, tagOf } from './paste.ts';
import { draft, handIn } from './quickly.ts';
import { english } from './say.ts';
import { placeOf, type Stage, useStage, type Visit } from './stage.ts';
import { waitForTold } from './told.ts';

const { say } = english;

export type OpenTab = {
	stage: Stage;
	/** Opens a page with a piece; it has been seen, and all of it has come. */
	opened(name?: string, visit?: Visit, slug?: string): Promise<[Page, Locator]>;
	/** The tab has had its answer, and the revision if one came: what could take over has. */
	settled(page: Page, rev?: string): Promise<void>;
};

/** Before each test the planets are published as they were at first: the quiz and the explainer. */
export function useOpenTab(): OpenTab {
	const stage = useStage();

	beforeEach(async () => {
		await stage.publish(quiz());
		await stage.publish(explainer());
	});

	return {
		stage,
		async opened(name = 'planets-quiz', visit = {}, slug = name) {
			const page = await stage.show(placeFor(name) + tagOf(slug), visit);
			const place = await placeOf(page, name);
			await waitForTold(page, 'view');
			return [page, place];
		},
		async settled(page, rev) {
			// The same as the widget's own: both have it at once. As text, since the tests' own build rewrites imports.
			if (rev) {
				await page.evaluate(`import('${stage.gloss}/d/planets-quiz@${rev}.js').then(() => {})`);
			}
			await page.evaluate(
				() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
			);
		},
	};
}

/** For tests in which minutes pass. */
export const quickly: Visit = { prepare: (context) => context.clock.install() };

/** The reader looks at the tab again; what the tab asks then has been answered. */
export async function lookAgain(page: Page): Promise<void> {
	const answered = page.waitForResponse(/\/v1\/pieces\//u);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await answered;
}

/** Answers the first question and reads what is said. */
export async function answerFirst(place: Locator, option = 'venus'): Promise<void> {
	await draft(place, [option]);
	await handIn(place);
	await place.getByRole('heading', { name: say('explanation') }).waitFor();
}

/** The notice of a correction that came while the piece was open. */
export const sinceOpened = (place: Locator) => place.getByText(say('sinceOpened'));
