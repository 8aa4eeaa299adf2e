// Which article of a page a piece marks, and pages that have none for it. What is hidden from readers is no part of one.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articleWith, claimsWith, quotedExplainer, TEXT } from '../../fixtures/passages/quoted.ts';
import { slug } from '../../fixtures/pieces.ts';
import { statusesOn, waitForMarks } from '../../harness/marks.ts';
import { GLOSS, placeFor } from '../../harness/paste.ts';
import { article, EXPLAINER, fetchedBy, useQuotedPieces } from '../../harness/quoted-article.ts';
import { placeOf } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';

const stage = useQuotedPieces();

describe('where there is no article for them', () => {
	test('nothing is fetched and nothing told: the article is in another language', async () => {
		const page = await stage.show(`<div lang="de">${article}</div>${GLOSS}`);
		await placeOf(page, 'quoted-explainer');
		await page.waitForLoadState('networkidle');
		expect(await fetchedBy(page)).not.toContain('passages');
		expect(await toldOf(page, 'anchor')).toEqual([]);
	});

	test('nothing is fetched and nothing told: the passages are of another page', async () => {
		const heat = { lang: 'en', quote: TEXT.heat, article: 'https://news.example/other' };
		const claims = claimsWith({ count: [], origin: [], heat: [heat] });
		await stage.put('of-another', quotedExplainer({ slug: slug('of-another'), claims }));
		const page = await stage.show(articleWith(placeFor('of-another')) + GLOSS);
		await placeOf(page, 'of-another');
		await page.waitForLoadState('networkidle');
		expect(await fetchedBy(page)).not.toContain('passages');
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
		expect(await fetchedBy(page)).not.toContain('passages');
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
		[
			'the one around one that holds the piece alone, as systems put around what is embedded',
			`<article id="own"><p>${TEXT.count}</p><p>${TEXT.heat}</p><article class="media">${EXPLAINER}</article><p>${TEXT.origin}</p></article>`,
			'own',
		],
		[
			'the body that it stands in, not a comment',
			`<div itemprop="articleBody" id="body">${TEXT.count} ${TEXT.heat} ${EXPLAINER} ${TEXT.origin}</div><article><p>A comment</p></article>`,
			'body',
		],
		[
			'the main part of the page, where the only articles are comments',
			`<main id="main">${Object.values(TEXT)
				.map((it) => `<div><p>${it}</p></div>`)
				.join('')}${EXPLAINER}<ol><li><article><p>A comment</p></article></ol></main>`,
			'main',
		],
		[
			'the one before it in the main part of the page',
			`<main id="main"><p>Read aloud</p>${other('before')}${EXPLAINER}${other('after')}</main>`,
			'before',
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
