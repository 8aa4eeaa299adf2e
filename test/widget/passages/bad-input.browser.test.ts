// Articles and passages that nobody should have written: bounded work, no error, missing where in doubt.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Passage } from '../../../content/model/claim.ts';
import { asHtml, longArticle, passagesOf } from '../../fixtures/passages/long-article.ts';
import { articleWith, claimsWith, quotedExplainer, TEXT } from '../../fixtures/passages/quoted.ts';
import { slug } from '../../fixtures/pieces.ts';
import { marksOn, waitForMarks, waitForStatus } from '../../harness/marks.ts';
import { GLOSS, placeFor } from '../../harness/paste.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

/** More than any of these pieces needs. */
const RESERVED = 'style="min-height:1500px"';

const long = longArticle(2_000_000);
const en = (quote: string, more: Partial<Passage> = {}): Passage => ({
	lang: 'en',
	quote,
	...more,
});
const only = (...heat: Passage[]) => claimsWith({ count: [], origin: [], heat });

/** Pieces by name, each with its passages for one claim. The worker lets no quote in that is longer than 4,000. */
const PASSAGES: Record<string, Passage[]> = {
	'empty-quote': [en('\u00ad')],
	'one-letter': [en('V', { prefix: 'Measured at the ground, ' })],
	'four-thousand': [
		en(TEXT.heat.repeat(60).slice(0, 4000), { prefix: 'Schoolbooks agree by now that' }),
	],
	'in-two-megabytes': passagesOf(long, 1, false),
	'edited-in-two-megabytes': passagesOf(long, 1, true),
	'a-hundred': Array.from({ length: 100 }, (_, i) =>
		en(`Nothing of the kind is said ${i} times here, or anywhere.`),
	),
};

beforeAll(async () => {
	for (const [name, heat] of Object.entries(PASSAGES)) {
		await stage.put(name, quotedExplainer({ slug: slug(name), claims: only(...heat) }));
	}
});

async function show(name: string, article?: string): Promise<Page> {
	const body = article ? article + placeFor(name, RESERVED) : articleWith(placeFor(name, RESERVED));
	const page = await stage.show(body + GLOSS);
	await placeOf(page, name);
	return page;
}

test.each(['empty-quote', 'one-letter', 'four-thousand', 'a-hundred'])(
	'%s is missing',
	async (name) => {
		const page = await show(name);
		await waitForStatus(page, 'heat', 'missing');
		expect(await marksOn(page)).toEqual([]);
		await expectUnharmed(page);
	},
);

test.each([
	['in-two-megabytes', 'exact'],
	['edited-in-two-megabytes', 'close'],
])('a passage is found in an article of two megabytes: %s', async (name, status) => {
	const page = await show(name, asHtml(long));
	await waitForStatus(page, 'heat', status);
	await waitForMarks(page, 1);
});

test('an article that is one text of two megabytes is read all the same', async () => {
	const page = await show('in-two-megabytes', `<article>${long.join(' ')}</article>`);
	await waitForStatus(page, 'heat', 'exact');
	await waitForMarks(page, 1);
});

test('an article of elements deep in each other and many beside is read all the same', async () => {
	const page = await show('four-thousand', '<article id="deep"></article>');
	await page.evaluate((text) => {
		let into: Element | null = document.getElementById('deep');
		for (let i = 0; i < 2000; i += 1) into = into?.appendChild(document.createElement('b')) ?? null;
		for (let i = 0; i < 20_000; i += 1) into?.append(document.createElement('i'), text);
	}, 'word ');
	await waitForStatus(page, 'heat', 'missing');
	await expectUnharmed(page);
});
