// A reader's visit to a page: a new context, with nothing kept from before, on a device and a line of a given speed.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { noteInPage } from './noted.ts';
import { VIEWPORT } from './pages.ts';

/** How many times slower than this machine; latency in ms and bytes a second, if the line is slowed. */
export type Speed = { cpu: number; line?: { latency: number; bytesPerSecond: number } };

export type Visit = { page: Page; cdp: CDPSession };

/** What does not come within this does not come. */
const PATIENCE_MS = 15_000;

/** @throws if the page, ours or the partner's, has an error that nobody caught */
export async function visit<T>(
	browser: Browser,
	{ cpu, line }: Speed,
	look: (visit: Visit) => Promise<T>,
): Promise<T> {
	const context = await browser.newContext({ viewport: VIEWPORT });
	try {
		context.setDefaultTimeout(PATIENCE_MS);
		const errors: unknown[] = [];
		context.on('weberror', (error) => errors.push(error.error()));
		await context.addInitScript(noteInPage);
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
		if (line) {
			await cdp.send('Network.enable');
			await cdp.send('Network.emulateNetworkConditions', {
				offline: false,
				latency: line.latency,
				downloadThroughput: line.bytesPerSecond,
				uploadThroughput: line.bytesPerSecond,
			});
		}
		const seen = await look({ page, cdp });
		if (errors.length > 0) throw new AggregateError(errors, 'The page has errors.');
		return seen;
	} finally {
		await context.close();
	}
}
