// An article with pieces in it whose claims quote it.
import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { articleWith, quotedExplainer, quotedQuiz } from '../fixtures/passages/quoted.ts';
import { placeFor } from './paste.ts';
import { type Stage, useStage } from './stage.ts';

/** The stage, with `quoted-quiz` and `quoted-explainer` on it. */
export function useQuotedPieces(): Stage {
	const stage = useStage();
	beforeAll(async () => {
		await stage.put('quoted-quiz', quotedQuiz());
		await stage.put('quoted-explainer', quotedExplainer());
	});
	return stage;
}

export const EXPLAINER = placeFor('quoted-explainer');

/** The article with the explainer in it. */
export const article = articleWith(EXPLAINER);

/** What a piece has left on the page outside of its own element: highlights, and sheets that colour them. */
export const leftOn = (page: Page) =>
	page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]);

/** Which files of ours the page has fetched, without their hashes. */
export const fetchedBy = (page: Page) =>
	page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.flatMap(({ name }) => /\/a\/(.+)-[0-9a-f]{12}\.js$/.exec(name)?.[1] ?? []),
	);
