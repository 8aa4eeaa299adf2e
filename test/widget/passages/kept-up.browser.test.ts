// Articles that change, arrive late and go away; two of them, none, and pages that are hostile. What was never there for
// the reader is not left behind.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import {
	articleWith,
	claimsWith,
	quotedExplainer,
	quotedQuiz,
	TEXT,
} from '../../fixtures/passages/quoted.ts';
import { slug } from '../../fixtures/pieces.ts';
import {
	marksOn,
	pressMark,
	statusesOn,
	waitForMarks,
	waitForStatus,
} from '../../harness/marks.ts';
import { GLOSS, placeFor } from '../../harness/paste.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

beforeAll(async () => {
	await stage.put('quoted-quiz', quotedQuiz());
	await stage.put('quoted-explainer', quotedExplainer());
});

const EXPLAINER = placeFor('quoted-explainer');
const article = articleWith(EXPLAINER);

/** What the piece has left on the page outside of its own element. */
const left = (page: Page) =>
	page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]);

/** Which files of ours the page has fetched, without their hashes. */
const fetched = (page: Page) =>
	page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.flatMap(({ name }) => /\/a\/(.+)-[0-9a-f]{12}\.js$/.exec(name)?.[1] ?? []),
	);

describe('an article that changes', () => {
	test('is looked at again, and the page is told of what is other than before, and of that once', async () => {
		const page = await stage.show(article + GLOSS);
		await placeOf(page, 'quoted-explainer');
		await waitForMarks(page, 3);
		await page.evaluate(() => {
			const [first] = document.querySelectorAll('article p');
			if (first) first.innerHTML = first.innerHTML.replace('eight', '<b>eight</b>');
		});
		await page.waitForFunction(() =>
			[...(CSS.highlights.get('gloss-passage') ?? [])].some((it) =>
				it.toString().startsWith('eight'),
			),
		);
		await page.evaluate(() => document.querySelectorAll('article p')[1]?.remove());
		await waitForStatus(page, 'heat', 'missing');
		expect(await waitForMarks(page, 2)).toContain('eight planets go round the Sun');
		const told = (await toldOf(page, 'anchor')).map(({ detail }) => [detail.claim, detail.status]);
		expect(told).toHaveLength(4);
		expect(told.at(-1)).toEqual(['heat', 'missing']);
		expect((await toldOf(page, 'anchor'))[0]?.detail).toMatchObject({
			slug: 'quoted-explainer',
			kind: 'explainer',
			story: 'planets',
			lang: 'en',
		});
	});

	test('every 100 ms is kept up with all the same', async () => {
		const page = await stage.show(
			`${article.replace('</article>', '<p id="ticker">0</p></article>')}${GLOSS}`,
		);
		await page.evaluate(() => {
			let ticks = 0;
			setInterval(() => {
				ticks += 1;
				const ticker = document.getElementById('ticker');
				if (ticker) ticker.textContent = `${ticks}`;
			}, 100);
		});
		await placeOf(page, 'quoted-explainer');
		await waitForMarks(page, 3);
		await page.evaluate(() => document.querySelectorAll('article p')[1]?.remove());
		await waitForStatus(page, 'heat', 'missing');
		expect(await marksOn(page)).toHaveLength(2);
		expect(await toldOf(page, 'anchor')).toHaveLength(4);
	});

	test('that React draws anew has its marks again', async () => {
		const page = await stage.show(`<article id="root"></article>${EXPLAINER}${GLOSS}`);
		const draw = () =>
			page.evaluate((text) => {
				const paragraphs = Object.values(text).map((it) => {
					const element = document.createElement('p');
					element.textContent = it;
					return element;
				});
				document.getElementById('root')?.replaceChildren(...paragraphs);
			}, TEXT);
		await draw();
		await placeOf(page, 'quoted-explainer');
		const first = await waitForMarks(page, 3);
		await draw();
		await page.waitForFunction(() => {
			const ranges = [...(CSS.highlights.get('gloss-passage') ?? [])];
			return (
				ranges.length === 3 && ranges.every((it) => it.startContainer.isConnected && !it.collapsed)
			);
		});
		expect(await marksOn(page)).toEqual(first);
		expect(await toldOf(page, 'anchor')).toHaveLength(3);
	});
});

describe('an article that comes late', () => {
	test('is found when it is there, and nothing is fetched for it before', async () => {
		const page = await stage.show(`<div id="app"></div>${EXPLAINER}${GLOSS}`);
		await placeOf(page, 'quoted-explainer');
		await page.waitForLoadState('networkidle');
		expect(await fetched(page)).not.toContain('passages');
		expect(await toldOf(page, 'anchor')).toEqual([]);
		await page.evaluate((html) => {
			const app = document.getElementById('app');
			if (app) app.innerHTML = html;
		}, articleWith(''));
		await waitForMarks(page, 3);
		expect(await fetched(page)).toContain('passages');
	});

	test('and goes, has its passages missing, and comes again', async () => {
		const page = await stage.show(`<div id="app">${articleWith('')}</div>${EXPLAINER}${GLOSS}`);
		await placeOf(page, 'quoted-explainer');
		await waitForMarks(page, 3);
		await page.evaluate(() => document.querySelector('article')?.remove());
		await waitForStatus(page, 'heat', 'missing');
		expect(await left(page)).toEqual([0, 0]);
		await page.evaluate((html) => {
			const app = document.getElementById('app');
			if (app) app.innerHTML = html;
		}, articleWith(''));
		await waitForMarks(page, 3);
	});
});

describe('where there is no article for them', () => {
	test('nothing is fetched and nothing told: the article is in another language', async () => {
		const page = await stage.show(`<div lang="de">${article}</div>${GLOSS}`);
		await placeOf(page, 'quoted-explainer');
		await page.waitForLoadState('networkidle');
		expect(await fetched(page)).not.toContain('passages');
		expect(await toldOf(page, 'anchor')).toEqual([]);
	});

	test('nothing is fetched and nothing told: the passages are of another page', async () => {
		const heat = { lang: 'en', quote: TEXT.heat, article: 'https://news.example/other' };
		const claims = claimsWith({ count: [], origin: [], heat: [heat] });
		await stage.put('of-another', quotedExplainer({ slug: slug('of-another'), claims }));
		const page = await stage.show(articleWith(placeFor('of-another')) + GLOSS);
		await placeOf(page, 'of-another');
		await page.waitForLoadState('networkidle');
		expect(await fetched(page)).not.toContain('passages');
		const there = await stage.show(
			articleWith(placeFor('of-another')) + GLOSS,
			{},
			{ head: '<link rel="canonical" href="https://news.example/other">' },
		);
		await placeOf(there, 'of-another');
		await waitForMarks(there, 1);
	});

	test('nothing is fetched and nothing told: on our own page', async () => {
		const page = await stage.visit(`${stage.gloss}/p/quoted-explainer`);
		await page.locator('section.gloss').waitFor();
		await page.waitForLoadState('networkidle');
		expect(await fetched(page)).not.toContain('passages');
		expect(await toldOf(page, 'anchor')).toEqual([]);
	});
});

describe('which article it is', () => {
	const other = (id: string) =>
		`<article id="${id}">${Object.values(TEXT)
			.map((it) => `<p>${it}</p>`)
			.join('')}</article>`;
	const markedIn = (page: Page) =>
		page.evaluate(() => [
			...new Set(
				[...(CSS.highlights.get('gloss-passage') ?? [])].map(
					({ startContainer }) => startContainer.parentElement?.closest('[id]')?.id,
				),
			),
		]);

	test.each([
		[
			'the one it stands in',
			`${other('before')}<div id="own">${article}</div>${other('after')}`,
			'own',
		],
		[
			'the one before it',
			`${other('first')}${other('before')}${EXPLAINER}${other('after')}`,
			'before',
		],
		['the one after it, if it is first', `${EXPLAINER}${other('after')}${other('last')}`, 'after'],
		[
			'the body of an article',
			`<div itemprop="articleBody" id="body">${TEXT.count} ${TEXT.heat} ${TEXT.origin}</div>${EXPLAINER}`,
			'body',
		],
		[
			'main',
			`<main id="main"><p>${TEXT.count}</p>${TEXT.heat}<p>${TEXT.origin}</p></main>${EXPLAINER}`,
			'main',
		],
		[
			'the one that the page names',
			`${other('before')}<div id="named">${TEXT.count} ${TEXT.heat} ${TEXT.origin}</div>${placeFor('quoted-explainer', 'data-gloss-article="#named"')}`,
			'named',
		],
	])('is %s', async (_, body, id) => {
		const page = await stage.show(body + GLOSS);
		await placeOf(page, 'quoted-explainer');
		await waitForMarks(page, 3);
		expect(await markedIn(page)).toEqual([id]);
	});

	test('is the default where the page names none that can be', async () => {
		const place = placeFor('quoted-explainer', 'data-gloss-article="p["');
		const page = await stage.show(articleWith(place) + GLOSS);
		await placeOf(page, 'quoted-explainer');
		await waitForMarks(page, 3);
		expect(stage.console()).toEqual([
			'gloss: data-gloss-article="p[" is not known; the default counts.',
		]);
	});
});

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
		expect(await left(page)).toEqual([0, 0]);
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
		expect(await left(page)).toEqual([0, 0]);
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

test('what is hidden from readers is no part of the article', async () => {
	const hidden = `<p hidden>${TEXT.heat}</p><p style="display:none">${TEXT.heat}</p><script type="text/plain">${TEXT.heat}</script>`;
	const page = await stage.show(article.replace('<h1>', `${hidden}<h1>`) + GLOSS);
	await placeOf(page, 'quoted-explainer');
	await waitForMarks(page, 3);
	expect((await statusesOn(page)).heat).toBe('exact');
	const shown = await page.evaluate(() =>
		[...(CSS.highlights.get('gloss-passage') ?? [])].every((it) =>
			it.startContainer.parentElement?.checkVisibility(),
		),
	);
	expect(shown).toBe(true);
});
