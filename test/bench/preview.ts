// The preview: how long it takes from an editor's saving a file until the page shows it, beside a file's reading alone.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { check } from '../../content/desk/check/check.ts';
import { launchChromium } from '../../content/desk/heights/chromium.ts';
import { type Place, placeFrom } from '../../content/desk/place.ts';
import { openPreview } from '../../content/desk/preview/preview.ts';
import { freePort } from '../../content/desk/serve/ports.ts';
import type { Findings } from './report.ts';

const LIMIT_MS = 300;
const TIMES = 15;
/** The first readings of a process are slow. */
const WARM = 3;
/** Nobody saves again while the desk still looks whether a saving has ended. */
const PAUSE_MS = 400;
const PIECE = 'assad-quiz';

/** In a copy of the stories, which it changes. The first savings are left out, as the process is still slow then. */
export async function preview(): Promise<Findings> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
	const root = placeFrom({});
	const place = { ...root, stories: join(folder, 'stories'), state: join(folder, 'state') };
	await cp(root.stories, place.stories, { recursive: true });
	const complain = (line: string) => process.stderr.write(`${line}\n`);
	const it = await openPreview(place, { stories: [], port: await freePort(), env: {}, complain });
	const browser = await launchChromium();
	try {
		const page = await browser.newPage();
		await page.goto(`${it.url}#piece=${PIECE}`);
		await page.waitForSelector('#stage[data-rev]');
		const shown: number[] = [];
		for (let i = 0; i < WARM + TIMES; i += 1) {
			shown.push(await saveAndSee(page, place, i));
			await setTimeout(PAUSE_MS);
		}
		return {
			lines: [
				{
					what: 'a title saved, until the page shows the piece with it',
					unit: 'ms',
					heldTo: 'median',
					values: shown.slice(WARM),
					limit: LIMIT_MS,
					beside: [{ what: 'reading and checking the story alone', values: await checks(place) }],
				},
			],
			versions: { chromium: browser.version() },
		};
	} finally {
		await browser.close();
		await it.close();
		await rm(folder, { recursive: true, force: true });
	}
}

/** Both clocks are this machine's. */
async function saveAndSee(page: Page, { stories }: Place, i: number): Promise<number> {
	const file = join(stories, 'assad', `${PIECE}.json`);
	const seen = page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const stage = document.querySelector('#stage');
				const observer = new MutationObserver(() => {
					observer.disconnect();
					resolve(Date.now());
				});
				if (stage) observer.observe(stage, { attributeFilter: ['data-rev'] });
			}),
	);
	// So that the page is listening.
	await page.evaluate(() => 0);
	const text = (await readFile(file, 'utf8')).replace(/("title": ")[^"]*/u, `$1Saved ${i}`);
	const saved = Date.now();
	await writeFile(file, text);
	return (await seen) - saved;
}

async function checks(place: Place): Promise<number[]> {
	const values: number[] = [];
	for (let i = 0; i < TIMES; i += 1) {
		const begun = performance.now();
		await check(place, ['assad']);
		values.push(performance.now() - begun);
	}
	return values;
}
