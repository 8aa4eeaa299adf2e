// Articles that change, arrive late and go away: their marks keep up, and nothing is left behind.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articleWith, TEXT } from '../../fixtures/passages/quoted.ts';
import { marksOn, waitForMarks, waitForStatus } from '../../harness/marks.ts';
import { GLOSS } from '../../harness/paste.ts';
import {
	article,
	EXPLAINER,
	fetchedBy,
	leftOn,
	useQuotedPieces,
} from '../../harness/quoted-article.ts';
import { placeOf } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';

const stage = useQuotedPieces();

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

describe('a part of an article that is folded at first', () => {
	const show = (attributes: string) => {
		const heat = `<span id="rest" ${attributes}>${TEXT.heat}</span>`;
		const head = '<style>.folded { display: none }</style>';
		return stage.show(`${head}${articleWith(EXPLAINER, { heat })}${GLOSS}`);
	};

	test.each([
		['hidden', (rest: HTMLElement) => rest.removeAttribute('hidden')],
		['class="folded"', (rest: HTMLElement) => rest.classList.remove('folded')],
		['style="display: none"', (rest: HTMLElement) => rest.removeAttribute('style')],
	])('is looked at when it is shown, and again when it is hidden: %s', async (folded, unfold) => {
		const page = await show(folded);
		await placeOf(page, 'quoted-explainer');
		await waitForStatus(page, 'heat', 'missing');
		await page.locator('#rest').evaluate(unfold);
		await waitForStatus(page, 'heat', 'exact');
		await page.locator('#rest').evaluate((rest) => rest.setAttribute('hidden', ''));
		await waitForStatus(page, 'heat', 'missing');
		await waitForMarks(page, 2);
	});

	test.each([
		[
			'a class of the page',
			'<style>.locked #rest { display: none }</style><script>document.body.className = "locked"</script>',
			(page: Page) => page.evaluate(() => document.body.removeAttribute('class')),
		],
		[
			'an attribute of its own',
			'<style>[data-state] #rest { display: none }</style><script>document.documentElement.dataset.state = "closed"</script>',
			(page: Page) => page.evaluate(() => document.documentElement.removeAttribute('data-state')),
		],
		[
			'a box that the reader ticks',
			'<style>body:has(#more:not(:checked)) #rest { display: none }</style><input id="more" type="checkbox">',
			(page: Page) => page.locator('#more').check(),
		],
	])('is looked at when it is shown by %s', async (_, way, unfold) => {
		const heat = `<span id="rest">${TEXT.heat}</span>`;
		const page = await stage.show(way + articleWith(EXPLAINER, { heat }) + GLOSS);
		await placeOf(page, 'quoted-explainer');
		await waitForStatus(page, 'heat', 'missing');
		await unfold(page);
		await waitForStatus(page, 'heat', 'exact');
		await waitForMarks(page, 3);
	});

	test('and what moves all the time is not', async () => {
		const page = await show('');
		await placeOf(page, 'quoted-explainer');
		await waitForMarks(page, 3);
		const read = await page.evaluate(async () => {
			let walks = 0;
			const walk = document.createTreeWalker;
			document.createTreeWalker = (...given: Parameters<typeof walk>) => {
				walks += 1;
				return walk.apply(document, given);
			};
			const [moved] = document.querySelectorAll<HTMLElement>('article p');
			for (let i = 0; i < 40; i += 1) {
				if (moved) moved.style.transform = `translateX(${i}px)`;
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			return walks;
		});
		expect(read).toBe(0);
	});
});

describe('an article that comes late', () => {
	test('is found when it is there, and nothing is fetched for it before', async () => {
		const page = await stage.show(`<div id="app"></div>${EXPLAINER}${GLOSS}`);
		await placeOf(page, 'quoted-explainer');
		await page.waitForLoadState('networkidle');
		expect(await fetchedBy(page)).not.toContain('passages');
		expect(await toldOf(page, 'anchor')).toEqual([]);
		await page.evaluate((html) => {
			const app = document.getElementById('app');
			if (app) app.innerHTML = html;
		}, articleWith(''));
		await waitForMarks(page, 3);
		expect(await fetchedBy(page)).toContain('passages');
	});

	test('and goes, has its passages missing, and comes again', async () => {
		const page = await stage.show(`<div id="app">${articleWith('')}</div>${EXPLAINER}${GLOSS}`);
		await placeOf(page, 'quoted-explainer');
		await waitForMarks(page, 3);
		await page.evaluate(() => document.querySelector('article')?.remove());
		await waitForStatus(page, 'heat', 'missing');
		expect(await leftOn(page)).toEqual([0, 0]);
		await page.evaluate((html) => {
			const app = document.getElementById('app');
			if (app) app.innerHTML = html;
		}, articleWith(''));
		await waitForMarks(page, 3);
	});
});
