// Passages in the article: what is loaded for them, what becomes of them when the article is edited, and how much work
// it is to find them.
import type { Claim, Passage } from '../../content/model/claim.ts';
import { partModule } from '../../content/model/widget-files.ts';
import { asHtml, longArticle, passagesOf } from '../fixtures/passages/long-article.ts';
import { runTrials, type Tally } from '../fixtures/passages/trials.ts';
import { explainer, slug } from '../fixtures/pieces.ts';
import { pageWith } from '../harness/partner-site.ts';
import { GLOSS, placeFor } from '../harness/paste.ts';
import { widget } from '../harness/worker.ts';
import { brotli4 } from './brotli.ts';
import { inLab, type Lab } from './lab.ts';
import type { Line } from './line.ts';
import type { Findings, Table } from './report.ts';
import { CATEGORIES, idleIn } from './trace.ts';
import { visit } from './visit.ts';

const CHUNK_BYTES = 3000;
const WORK_MS = 5;
const CHARACTERS = 60_000;
const PASSAGES = 10;
const TIMES = 5;
const CPU = 4;
const EDITS_EACH = 300;

/** The edits come from a seed, so that each run has the same; the table has each class of them, language by language. */
export function passages(): Promise<Findings> {
	// First: it takes a while, in which what a lab has opened would close.
	const tallies = runTrials(EDITS_EACH, 1);
	return inLab(async (lab) => {
		const lines = [...sizeLines(), wrongLine(tallies), ...(await workLines(lab))];
		return { lines, versions: { chromium: lab.browser.version() }, table: tableOf(tallies) };
	});
}

/** By when it is loaded. */
const PARTS: Readonly<Record<string, string>> = {
	'seek-article': 'where a piece has passages',
	passages: 'where an article has them',
	'look-closer': 'where one does not stand there as it was quoted',
	'there-and-back': 'when a reader goes from a note to its passage, or back',
};

function sizeLines(): Line[] {
	return Object.entries(PARTS).map(([name, when]): Line => {
		const part = widget.parts[name];
		if (!part) throw new Error(`There is no part ${name}.`);
		const line: Line = {
			what: `/a/${name}-<hash>.js, ${when}`,
			unit: 'B',
			heldTo: 'worst',
			values: [brotli4(partModule(part)).length],
		};
		return name === 'passages' ? { ...line, limit: CHUNK_BYTES } : line;
	});
}

function wrongLine(tallies: readonly Tally[]): Line {
	const all = tallies.length * EDITS_EACH;
	return {
		what: `of ${all} edited passages, marked in a wrong place or silently`,
		unit: 'count',
		heldTo: 'worst',
		values: [tallies.reduce((sum, { wrong }) => sum + wrong, 0)],
		limit: Math.floor(all / 1000),
	};
}

function tableOf(tallies: readonly Tally[]): Table {
	return {
		head: ['of each 300', 'edit', 'right', 'said to be changed', 'missing', 'wrong'],
		rows: tallies.map(({ lang, edit, right, cautious, missing, wrong }) => {
			return [lang, edit, right, cautious, missing, wrong];
		}),
	};
}

async function workLines(lab: Lab): Promise<Line[]> {
	const text = longArticle(CHARACTERS);
	const lines: Line[] = [];
	for (const [what, count, edited] of [
		['word for word', PASSAGES, false],
		['each edited', PASSAGES, true],
		['one alone, word for word, the reading of the article with it', 1, false],
	] as const) {
		const list = passagesOf(text, count, edited);
		const url = await publishArticle(lab, text, list);
		await work(lab, url, list);
		const seen: Seen[] = [];
		for (let i = 0; i < TIMES; i += 1) seen.push(await work(lab, url, list));
		lines.push({
			what: `${count > 1 ? `a passage of ${count}, ` : ''}${what}: work, ${CPU} times slower`,
			unit: 'ms',
			heldTo: 'median',
			values: seen.map(({ worked }) => worked / count),
			// The article is read once, whatever the number of passages.
			...(count > 1 ? { limit: WORK_MS } : {}),
			beside: [
				{
					what: 'textContent and indexOf, which find no other',
					values: seen.map(({ plain }) => plain / count),
				},
			],
		});
		lines.push({
			what: '   the longest slice of it',
			unit: 'ms',
			heldTo: 'median',
			values: seen.map(({ longest }) => longest),
		});
	}
	return lines;
}

async function publishArticle(
	{ put, publish }: Lab,
	text: readonly string[],
	list: readonly Passage[],
): Promise<string> {
	const name = slug(`passages-${list.length}-${list[0]?.quote.includes('otherwise')}`);
	const [[, claim] = []] = Object.entries(explainer().claims);
	if (!claim) throw new Error('The explainer has no claims.');
	const claims = list.map((it, i): [string, Claim] => [`claim-${i}`, { ...claim, passages: [it] }]);
	const body = claims.map(([id]) => `[words](#${id})`).join(' ');
	await put(
		name,
		explainer({
			slug: name,
			claims: Object.fromEntries(claims),
			cards: [{ id: 'only', kind: 'text', heading: 'Heading', entries: [{ id: 'only', body }] }],
		}),
	);
	const place = placeFor(name, 'data-gloss-load="eager"');
	return publish(pageWith(`${place}${asHtml(text)}${GLOSS}`));
}

/** Milliseconds for which the processor ran: all work in idle time, its longest slice, and what is compared with it. */
type Seen = { worked: number; longest: number; plain: number };

async function work({ browser }: Lab, url: string, list: readonly Passage[]): Promise<Seen> {
	return visit(browser, { cpu: CPU }, async ({ page }) => {
		await browser.startTracing(page, { categories: CATEGORIES, screenshots: false });
		await page.goto(url);
		await page.waitForFunction(
			(count) => (CSS.highlights.get('gloss-passage')?.size ?? 0) === count,
			list.length,
		);
		await page.evaluate(
			(quotes) =>
				new Promise<void>((resolve) => {
					requestIdleCallback(() => {
						const text = document.querySelector('article')?.textContent ?? '';
						document.body.dataset.found = quotes.map((it) => text.indexOf(it)).join();
						resolve();
					});
				}),
			list.map(({ quote }) => quote),
		);
		const trace: unknown = JSON.parse((await browser.stopTracing()).toString('utf8'));
		const slices = idleIn(trace);
		// The last one is what the bench itself has asked for; all others are ours.
		const plain = slices.pop() ?? Number.NaN;
		return {
			worked: slices.reduce((sum, it) => sum + it, 0),
			longest: Math.max(...slices),
			plain,
		};
	});
}
