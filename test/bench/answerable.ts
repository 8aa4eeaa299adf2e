// The fewest requests with which a reader can take the first question: answer it, read what was right, open a note.
import { errors } from 'playwright-core';
import { english } from '../harness/say.ts';
import { firstAnswer } from './first-answer.ts';
import type { Lab } from './lab.ts';
import { articleWith } from './pages.ts';
import { visit } from './visit.ts';

/** What is not there by then is waiting for a request that is refused. */
const PATIENCE_MS = 4000;

/** More would be another widget. */
const AT_MOST = 12;

/** @throws if a dozen are not enough */
export async function fewestRequests(lab: Lab): Promise<number> {
	const url = await lab.publish(articleWith('widget'));
	for (let allowed = 1; allowed <= AT_MOST; allowed += 1) {
		if (await isAnswerableWith(lab, url, allowed)) return allowed;
	}
	throw new Error(`The first question cannot be answered with ${AT_MOST} requests.`);
}

/** Lets so many requests for files of ours through and refuses all that come after. */
function isAnswerableWith({ browser, edge, pieces }: Lab, url: string, allowed: number) {
	return visit(browser, { cpu: 1 }, async ({ page }) => {
		page.setDefaultTimeout(PATIENCE_MS);
		let asked = 0;
		await page.route(
			({ origin }) => origin === edge.origin,
			(route) => {
				asked += 1;
				return asked <= allowed ? route.continue() : route.abort();
			},
		);
		try {
			await page.goto(url);
			const place = page.locator('[data-gloss]');
			await firstAnswer(pieces, place).click();
			const explained = place.getByRole('region', { name: english.say('explanation') });
			await place.locator('[part~="feedback"]').filter({ visible: true }).first().waitFor();
			await explained.getByRole('button').first().click();
			await place.getByRole('note').waitFor();
			return true;
		} catch (problem) {
			if (problem instanceof errors.TimeoutError) return false;
			throw problem;
		}
	});
}
