import { expect, test } from 'vitest';
import { demosFor, readDemoArticles } from '../../../../content/desk/preview/demo-articles.ts';
import { quiz } from '../../../fixtures/pieces.ts';

const PARTNER = new URL('../../../../widget/partner', import.meta.url).pathname;
const demos = await readDemoArticles({ partner: PARTNER });

/** The quiz with one passage. */
function quoting(quote: string) {
	const { claims, ...rest } = quiz();
	const [[id, claim] = []] = Object.entries(claims);
	if (id === undefined || !claim) throw new Error('It has no claim.');
	return quiz({
		...rest,
		claims: { ...claims, [id]: { ...claim, passages: [{ lang: 'en', quote }] } },
	});
}

test('reads the articles of the demo pages as plain paragraphs', () => {
	const article = demos.find(({ name }) => name === 'article.html');
	expect(article).toMatchObject({ lang: 'en', title: expect.stringContaining('within days') });
	expect(article?.paragraphs.length).toBeGreaterThan(8);
	expect(article?.paragraphs.join()).not.toMatch(/<|&\w+;/u);
	expect(demos.find(({ name }) => name === 'arabic.html')?.lang).toBe('ar');
});

test('offers those in which a passage stands, in the language of the piece', () => {
	const article = demos.find(({ name }) => name === 'article.html');
	const quote = article?.paragraphs[0]?.slice(0, 60) ?? '';
	expect(demosFor(quoting(quote), demos).map(({ name }) => name)).toContain('article.html');
	expect(demosFor(quoting('That stands nowhere.'), demos)).toEqual([]);
});

test('there are none where there are no demo pages', async () => {
	expect(await readDemoArticles({ partner: '/no/such/folder' })).toEqual([]);
});
