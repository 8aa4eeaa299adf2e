// Makes sure that Chromium does slow down when it is told to: a bench on a fast device would meet every limit.
import type { Lab } from './lab.ts';
import { articleWith } from './pages.ts';
import { SLOW } from './slow.ts';
import { type Speed, visit } from './visit.ts';

/** `loop`: milliseconds of a fixed loop at full speed, to compare machines by; `ratio`: times slower if slowed. */
export type Pace = { loop: number[]; ratio: number };

/** @throws if the device or the line is not slowed */
export async function requireSlow({ browser, publish }: Lab): Promise<Pace> {
	const url = await publish(articleWith('bare'));
	const seen = (speed: Speed) =>
		visit(browser, speed, async ({ page }) => {
			await page.goto(url);
			return { loop: await page.evaluate(loops), answered: await page.evaluate(askOnce) };
		});
	const fast = await seen({ cpu: 1 });
	const slow = await seen(SLOW);
	// The quickest of each: other programs make loops longer, never shorter.
	const ratio = Math.min(...slow.loop) / Math.min(...fast.loop);
	if (ratio < SLOW.cpu / 2) throw new Error(`Chromium is slowed only ${ratio.toFixed(1)} times.`);
	if (slow.answered < SLOW.line.latency) {
		throw new Error(`The line answers in ${slow.answered.toFixed(0)} ms: it is not slowed.`);
	}
	return { loop: fast.loop, ratio };
}

/** Runs in the page: how long the same work takes, several times. */
function loops(): number[] {
	return Array.from({ length: 7 }, () => {
		const begin = performance.now();
		let sum = 0;
		for (let i = 0; i < 10_000_000; i += 1) sum = (sum * 31 + i) | 0;
		// The sum is used, or the loop might be left out.
		document.body.dataset.sum = String(sum);
		return performance.now() - begin;
	});
}

/** Runs in the page: how long a request takes. */
async function askOnce(): Promise<number> {
	const begin = performance.now();
	await fetch(location.href);
	return performance.now() - begin;
}
