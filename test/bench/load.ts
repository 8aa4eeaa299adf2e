// Loads a page and listens to its main thread for a while, asking it nothing meanwhile: what the bench itself does in a
// page would be counted.
import { setTimeout as wait } from 'node:timers/promises';
import type { Lab } from './lab.ts';
import { CATEGORIES, type Tasks, tasksIn } from './trace.ts';
import type { Visit } from './visit.ts';

/** The trace has to reach beyond the span. */
const SLACK_MS = 200;

/** Loads `url` and gives the tasks of the first `span` milliseconds. */
export async function load(
	{ browser, edge }: Pick<Lab, 'browser' | 'edge'>,
	{ page }: Visit,
	url: string,
	span: number,
): Promise<Tasks> {
	await browser.startTracing(page, { categories: CATEGORIES, screenshots: false });
	await page.goto(url, { waitUntil: 'commit' });
	await wait(span + SLACK_MS);
	const trace: unknown = JSON.parse((await browser.stopTracing()).toString('utf8'));
	return tasksIn(trace, { page: url, ours: edge.origin, span });
}
