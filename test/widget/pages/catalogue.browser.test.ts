import { beforeAll, expect, test } from 'vitest';
import { quiz, slug } from '../../fixtures/pieces.ts';
import { stopsOn } from '../../harness/focus.ts';
import { useStage } from '../../harness/stage.ts';
import { faultsOf } from '../../harness/whole-page.ts';

const stage = useStage();

const LONG = `Pneumonoultramicroscopicsilicovolcanoconiosis${'a'.repeat(60)}`;

beforeAll(async () => {
	await stage.put('with-a-very-long-name-that-somebody-must-have-thought-about-well', quiz());
	await stage.put('long', quiz({ slug: slug('long'), title: LONG, lang: 'he' }));
});

test.each([320, 1200])(
	'the catalogue has nothing amiss at %i px, in light or dark',
	async (width) => {
		const page = await stage.visit(`${stage.gloss}/`, { width });
		expect(await faultsOf(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await faultsOf(page, 'colours')).toEqual([]);
	},
);

test('the catalogue leads to the page of each piece, and shows where the focus is', async () => {
	const page = await stage.visit(`${stage.gloss}/`);
	const stops = await stopsOn(page);
	expect(stops.filter(({ ring }) => !ring)).toEqual([]);
	await page.getByRole('heading', { name: 'Arabic' }).waitFor();
	const title = stage.pieces.get('assad-quiz-ar')?.title ?? '';
	await page.getByRole('link', { name: title }).click();
	await page.waitForURL('**/embed/assad-quiz-ar');
});

test('the Atom feed is XML, whatever is written', async () => {
	await stage.put(
		'hostile',
		quiz({ slug: slug('hostile'), title: `]]></title>&\u0000\u000b<b>"'` }),
	);
	const page = await stage.show('');
	const text = await (await fetch(`${stage.gloss}/feed.xml`)).text();
	const read = await page.evaluate((xml) => {
		const feed = new DOMParser().parseFromString(xml, 'application/xml');
		const textsOf = (selector: string) =>
			[...feed.querySelectorAll(selector)].map((it) => it.textContent ?? '');
		return {
			root: feed.documentElement.namespaceURI,
			titles: textsOf('entry > title'),
			ids: textsOf('entry > id'),
			updated: textsOf('updated'),
			authors: textsOf('entry > author > name').length,
		};
	}, text);
	expect(read.root).toBe('http://www.w3.org/2005/Atom');
	expect(read.titles).toContain(`]]></title>&<b>"'`);
	expect(read.titles).toContain(`Correction: ${stage.pieces.get('assad-quiz')?.title}`);
	expect(new Set(read.ids).size).toBe(read.titles.length);
	expect(read.authors).toBe(read.titles.length);
	for (const updated of read.updated) expect(updated).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u);
	expect([...read.updated.slice(1)].sort().reverse()).toEqual(read.updated.slice(1));
});
