// What axe finds amiss in a piece, its shadow root included.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All of WCAG up to 2.2 AA, and what axe calls best practice. Rules about a whole page do not run on a part of it. */
const ALL: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	resultTypes: ['violations'],
};

/** For states that differ from one already looked at in their colours alone. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** Each violation as a line: the rule, the element, what is wrong with it. */
export async function violationsIn(
	page: Page,
	place: Locator,
	what: 'all' | 'colours' = 'all',
): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
	return place.evaluate(
		async (host, options) => {
			const { violations } = await window.axe.run(host, options);
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary = '' }) => {
					const why = failureSummary.split('\n').slice(1).join(' ').trim();
					return `${id}: ${target.flat().join(' > ')}: ${why}`;
				}),
			);
		},
		what === 'all' ? ALL : COLOURS,
	);
}

declare global {
	interface Window {
		axe: typeof import('axe-core');
	}
}
