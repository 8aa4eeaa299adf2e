// Makes sure that Chromium does slow down when it is told to: a bench on a fast device would meet every limit.
import type { Lab } from './lab.ts';
import { median } from './line.ts';
import { articleWith } from './pages.ts';
import { SLOW } from './slow.ts';
import { visit } from './visit.ts';

/** `loop`: milliseconds of a fixed loop at full speed, to compare machines by; `ratio`: times slower if slowed. */
export type Pace = { loop: number[]; ratio: number };

/** In turns, so that what else the machine does meets both alike. */
const ROUNDS = 6;

/** @throws if the device or the line is not slowed */
export async function requireSlow({ browser, publish }: Lab): Promise<Pace> {
	const url = await publish(articleWith('bare'));
	return visit(browser, SLOW, async ({ page, cdp }) => {
		await page.goto(url);
		const answered = await page.evaluate(askOnce);
		if (answered < SLOW.line.latency) {
			throw new Error(`The line answers in ${answered.toFixed(0)} ms: it is not slowed.`);
		}
		const loopsAt = async (rate: number) => {
			await cdp.send('Emulation.setCPUThrottlingRate', { rate });
			return page.evaluate(loops);
		};
		const fast: number[] = [];
		const slow: number[] = [];
		for (let i = 0; i < ROUNDS; i += 1) {
			fast.push(...(await loopsAt(1)));
			slow.push(...(await loopsAt(SLOW.cpu)));
		}
		const ratio = median(slow) / median(fast);
		if (ratio < SLOW.cpu / 2) throw new Error(`Chromium is slowed only ${ratio.toFixed(1)} times.`);
		return { loop: fast, ratio };
	});
}

/** Runs in the page: how long the same work takes, several times. Each is so short that few are interrupted. */
function loops(): number[] {
	return Array.from({ length: 10 }, () => {
		const begin = performance.now();
		let sum = 0;
		for (let i = 0; i < 500_000; i += 1) sum = (sum * 31 + i) | 0;
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
