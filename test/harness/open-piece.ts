// A page that holds one piece, published a moment before.
import type { Locator, Page } from 'playwright-core';
import type { Piece } from '../../content/model/piece.ts';
import { placeFor, tagOf } from './paste.ts';
import { placeOf, type Stage, type Visit } from './stage.ts';
import { waitForTold } from './told.ts';

/** Publishes a piece and opens it: its first view is there, the rest may still be on its way. */
export async function openPiece(
	stage: Stage,
	piece: Piece,
	visit: Visit = {},
): Promise<{ page: Page; place: Locator }> {
	await stage.publish(piece);
	const eager = placeFor(piece.slug, 'data-gloss-load="eager"');
	const page = await stage.show(eager + tagOf(piece.slug), visit);
	return { page, place: await placeOf(page, piece.slug) };
}

/** Waits until the whole widget has taken over from the first view. */
export const restOf = (page: Page) => waitForTold(page, 'view');

/** The marks behind phrases: each opens a note. */
export const marksIn = (part: Locator) => part.getByRole('button', { name: /^Note: /u });

/** What the result says. */
export const scoreIn = async (place: Locator) =>
	(await place.locator('.score').innerText()).replaceAll(/\s+/gu, ' ').trim();
