// How the quiz loads and answers on a slow phone and a slow line, beside the same page without it and the same page
// with the smallest app with Preact. The three take turns, so that what else the machine does meets them alike.
import { fewestRequests } from './answerable.ts';
import { inLab } from './lab.ts';
import {
	paceLines,
	pressLines,
	requestLines,
	type Seen,
	shiftLines,
	workLines,
} from './loading-lines.ts';
import { loadQuiz, loadSmallest, loadWay } from './loads.ts';
import type { Findings } from './report.ts';
import { requireSlow } from './require-slow.ts';

const TIMES = 7;

/** @throws if nothing is slowed, or if a layout shift that must be there is not seen: every limit would be met */
export function loading(): Promise<Findings> {
	return inLab(async (lab) => {
		const pace = await requireSlow(lab);
		// What the edge has once sent it keeps; and the first visit of all is slower than any other.
		await loadQuiz(lab);
		const seen: Seen = { bare: [], preact: [], ours: [] };
		for (let i = 0; i < TIMES; i += 1) {
			seen.bare.push(await loadWay(lab, 'bare'));
			seen.preact.push(await loadSmallest(lab));
			seen.ours.push(await loadQuiz(lab));
		}
		const unreserved = await loadWay(lab, 'unreserved');
		if (unreserved.shift === 0) throw new Error('A layout shift that must be there is not seen.');
		const lines = [
			...requestLines(seen, await fewestRequests(lab)),
			...workLines(seen),
			...pressLines(seen),
			...shiftLines(seen, unreserved),
			...paceLines(pace),
		];
		return { lines, versions: { chromium: lab.browser.version() } };
	});
}
