// Two pieces in one article, and what an article keeps of its own.
import { describe, expect, test } from 'vitest';
import { articleWith } from '../../fixtures/passages/quoted.ts';
import { pressMark, waitForMarks } from '../../harness/marks.ts';
import { GLOSS, placeFor } from '../../harness/paste.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { article, EXPLAINER, leftOn, useQuotedPieces } from '../../harness/quoted-article.ts';
import { placeOf } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useQuotedPieces();

describe('two pieces', () => {
	test('share the marks, and the last to leave takes everything with it', async () => {
		const page = await stage.show(articleWith(EXPLAINER + placeFor('quoted-quiz')) + GLOSS);
		await placeOf(page, 'quoted-explainer');
		const place = await placeOf(page, 'quoted-quiz');
		await draft(place, ['venus']);
		await handIn(place);
		await waitForMarks(page, 5);
		const gone = (name: string) =>
			page.evaluate((it) => document.querySelector(`[data-gloss="${it}"]`)?.remove(), name);
		await gone('quoted-explainer');
		await waitForMarks(page, 2);
		await gone('quoted-quiz');
		await page.waitForFunction(() => !CSS.highlights.has('gloss-passage'));
		expect(await leftOn(page)).toEqual([0, 0]);
	});

	test('do not both answer one press', async () => {
		const page = await stage.show(articleWith(EXPLAINER + EXPLAINER) + GLOSS);
		for (const place of await page.locator('[data-gloss]').all()) {
			await place.scrollIntoViewIfNeeded();
			await place.locator('.gloss').waitFor();
		}
		await waitForMarks(page, 6);
		await pressMark(page, 'eight planets');
		await waitForTold(page, 'note');
		await page.evaluate(() => new Promise(requestAnimationFrame));
		expect(await toldOf(page, 'note')).toHaveLength(1);
	});

	test('unmounting one takes its marks away', async () => {
		const page = await stage.show(article + GLOSS);
		await placeOf(page, 'quoted-explainer');
		await waitForMarks(page, 3);
		await page.evaluate(() => {
			const place = document.querySelector('[data-gloss]');
			if (place) window.gloss?.('unmount', place);
		});
		await page.waitForFunction(() => !CSS.highlights.has('gloss-passage'));
		expect(await leftOn(page)).toEqual([0, 0]);
	});
});

test('nothing of the article is changed, under a policy that lets in next to nothing', async () => {
	const headers = {
		'Content-Security-Policy':
			"default-src 'none'; script-src https://gloss.example; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
	};
	const page = await stage.show(article + GLOSS, {}, { headers });
	const place = await placeOf(page, 'quoted-explainer');
	const before = await page.evaluate(() => document.documentElement.outerHTML);
	await waitForMarks(page, 3);
	await pressMark(page, 'eight planets');
	await place.getByRole('note').waitFor();
	expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
	const shifts = (await page.evaluate(() => window.seen())).shifts;
	await expectUnharmed(page, { adoptedSheets: 1, shifts });
});

test('the partner’s colours count, wherever they are set', async () => {
	const colours = 'style="--gloss-mark-bg: rgb(1 2 3); --gloss-mark-fg: rgb(4 5 6)"';
	const page = await stage.show(articleWith(placeFor('quoted-explainer', colours)) + GLOSS);
	await placeOf(page, 'quoted-explainer');
	await waitForMarks(page, 3);
	const set = await page.evaluate(() => {
		const [first] = document.querySelectorAll('article p');
		const style = first && getComputedStyle(first, '::highlight(gloss-passage)');
		return [style?.backgroundColor, style?.color];
	});
	expect(set).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
});
