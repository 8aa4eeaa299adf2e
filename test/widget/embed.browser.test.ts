import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type {} from '../../widget/start.ts';
import { quiz as planets, slug } from '../fixtures/pieces.ts';
import { asQuiz } from '../harness/content.ts';
import { rightAnswer } from '../harness/key.ts';
import { draft, finish, goOn, handIn } from '../harness/quickly.ts';
import { placeOf, useStage } from '../harness/stage.ts';
import { toldOf, waitForTold } from '../harness/told.ts';

const stage = useStage();

beforeAll(() => stage.put('planets-quiz', planets()));

const EMBED = '<script async src="https://gloss.example/e/assad-quiz.js"></script>';
const GLOSS = '<script async src="https://gloss.example/gloss.js"></script>';
const place = (name: string, attributes = '') =>
	`<div data-gloss="${name}" ${attributes}><a href="/">The link of ${name}</a></div>`;

/** Waits until a page has been told so often that pieces are ready. */
async function ready(page: Page, times: number): Promise<void> {
	await page.waitForFunction(
		(n) => window.told.filter(({ type }) => type === 'ready').length >= n,
		times,
	);
}

const state = (page: Page, name: string) =>
	page.evaluate((it) => {
		const element = document.querySelector(`[data-gloss="${it}"]`);
		return window.gloss?.('state', element);
	}, name);

const linkOf = (page: Page, name: string) => page.getByText(`The link of ${name}`);

describe('a pasted tag', () => {
	test.each(['assad-quiz', 'assad-quiz-ar'])(
		'can be answered after one script of at most 14,600 bytes: %s',
		async (name) => {
			const script = await (await fetch(`${stage.gloss}/e/${name}.js`)).text();
			const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
			expect(brotliCompressSync(script, { params }).length).toBeLessThanOrEqual(14_600);
		},
	);

	test.each(['assad-quiz', 'assad-explainer', 'assad-quiz-ar', 'number', 'order', 'poll'])(
		'shows nothing at first that it has to take back: %s',
		async (name) => {
			const question = planets().questions.find(({ kind }) => kind === name);
			if (question) await stage.put(name, planets({ slug: slug(name), questions: [question] }));
			const page = await stage.show(place(name) + EMBED.replace('assad-quiz', name), {
				first: () =>
					document.addEventListener('gloss:ready', ({ target }) => {
						const piece = target instanceof Element && target.shadowRoot?.querySelector('.gloss');
						if (piece) Object.assign(window, { atFirst: piece.innerHTML });
					}),
			});
			const shown = await placeOf(page, name);
			await waitForTold(page, 'view');
			const now = await shown.locator('.gloss').evaluate((it) => it.innerHTML);
			expect(await page.evaluate(() => Reflect.get(window, 'atFirst'))).toBe(now);
		},
	);

	test('takes the place of the link, which stays in the page', async () => {
		const page = await stage.show(place('assad-quiz') + EMBED);
		await placeOf(page, 'assad-quiz');
		expect(await linkOf(page, 'assad-quiz').isVisible()).toBe(false);
		expect(await linkOf(page, 'assad-quiz').count()).toBe(1);
	});

	test('makes its own place after the script where there is none', async () => {
		const page = await stage.show(`<p>Before</p>${EMBED}<p>After</p>`);
		await placeOf(page, 'assad-quiz');
		const order = await page.evaluate(() => [...document.body.children].map((it) => it.localName));
		expect(order).toEqual(['p', 'script', 'div', 'p']);
	});

	test('is shown once when it is pasted twice', async () => {
		const page = await stage.show(EMBED + EMBED);
		await placeOf(page, 'assad-quiz');
		expect(await page.locator('[data-gloss]').count()).toBe(1);
		expect(await toldOf(page, 'ready')).toHaveLength(1);
	});

	test('fills both places when the whole is pasted twice', async () => {
		const page = await stage.show((place('assad-quiz') + EMBED).repeat(2));
		await ready(page, 2);
		expect(await page.locator('[data-gloss] .gloss').count()).toBe(2);
	});

	test('finds a place that stands before or after it', async () => {
		const page = await stage.show(
			`${EMBED.replace(' async', '')}<p>Between</p>${place('assad-quiz')}`,
		);
		await placeOf(page, 'assad-quiz');
		expect(await page.locator('[data-gloss]').count()).toBe(1);
	});

	test('works when a module or a consent tool runs it', async () => {
		const page = await stage.show(
			'<p>Before</p><script type="module" src="https://gloss.example/e/assad-quiz.js?ver=6.4"></script>',
		);
		await placeOf(page, 'assad-quiz');
		const cloned = await stage.show('<p>Before</p>');
		await cloned.evaluate((origin) => {
			const script = document.createElement('script');
			script.src = `${origin}/e/assad-quiz.js`;
			document.body.append(script);
		}, stage.gloss);
		await placeOf(cloned, 'assad-quiz');
	});

	test('works beside the tags of other pieces and the general one', async () => {
		const page = await stage.show(
			EMBED + EMBED.replace('assad-quiz', 'assad-explainer') + GLOSS + place('planets-quiz'),
		);
		await ready(page, 3);
		for (const name of ['assad-quiz', 'assad-explainer', 'planets-quiz']) await placeOf(page, name);
		expect(await page.locator('[data-gloss]').count()).toBe(3);
	});

	test('shows one question or one card alone', async () => {
		const page = await stage.show(
			`${place('assad-explainer#figures')}${place('assad-quiz#us-troops')}${GLOSS}`,
		);
		const card = await placeOf(page, 'assad-explainer#figures');
		expect(await card.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['The figures']);
		expect(await card.getByRole('navigation').count()).toBe(0);
		const question = await placeOf(page, 'assad-quiz#us-troops');
		await question.getByRole('slider').waitFor();
		expect(await question.getByText('6 of 8').count()).toBe(0);
	});

	test('fills a rolling slot, whose piece has a name of its own', async () => {
		await stage.put('daily', planets());
		const page = await stage.show('<script async src="https://gloss.example/e/daily.js"></script>');
		await placeOf(page, 'daily');
		expect(await toldOf(page, 'ready')).toMatchObject([{ detail: { slug: 'planets-quiz' } }]);
	});
});

describe('the general tag', () => {
	test('fills all places on a page', async () => {
		const page = await stage.visit('/several.html');
		for (const name of ['assad-explainer', 'assad-quiz', 'assad-quiz-ar'])
			await placeOf(page, name);
		const look = await page
			.locator('[data-gloss] .gloss')
			.evaluateAll((all) =>
				all.map((it) => [it.getAttribute('dir'), it.getAttribute('data-theme')].join(' ')),
			);
		expect(look).toEqual(['ltr light', 'ltr dark', 'rtl light']);
	});

	test('fills places that are added later, however deep', async () => {
		const page = await stage.show(GLOSS);
		await page.evaluate((html) => {
			const section = document.createElement('section');
			section.innerHTML = `<div>${html}</div>`;
			document.body.append(section);
		}, place('planets-quiz'));
		await placeOf(page, 'planets-quiz');
	});

	test('waits until a reader comes near, unless it is told not to', async () => {
		const page = await stage.show(
			`<div style="height:4000px"></div>${place('planets-quiz')}${place('assad-quiz', 'data-gloss-load="eager"')}${GLOSS}`,
		);
		await ready(page, 1);
		expect(await state(page, 'assad-quiz')).toBe('ready');
		expect(await state(page, 'planets-quiz')).toBe('waiting');
		await placeOf(page, 'planets-quiz');
		expect(await state(page, 'planets-quiz')).toBe('ready');
	});

	test('shows the alternate in a language that is asked for', async () => {
		const page = await stage.show(place('assad-quiz', 'data-gloss-lang="ar"') + GLOSS);
		const shown = await placeOf(page, 'assad-quiz');
		expect(await shown.locator('.gloss').getAttribute('lang')).toBe('ar');
		expect(await toldOf(page, 'ready')).toMatchObject([{ detail: { slug: 'assad-quiz-ar' } }]);
	});
});

describe('attributes', () => {
	const themes = (page: Page) =>
		page
			.locator('[data-gloss] .gloss')
			.evaluateAll((all) => all.map((it) => it.getAttribute('data-theme')));

	test.each(['light', 'dark'] as const)(
		'choose a theme; auto is that of the element, else the reader’s: %s',
		async (prefers) => {
			const auto = 'data-gloss-theme="auto"';
			const page = await stage.show(
				`${place('planets-quiz')}${place('planets-quiz', 'data-gloss-theme="dark"')}${place('planets-quiz', auto)}<div style="color-scheme:dark">${place('planets-quiz', auto)}</div><div style="color-scheme:light">${place('planets-quiz', auto)}</div>${GLOSS}`,
				{ prefers },
			);
			await ready(page, 5);
			expect(await themes(page)).toEqual(['light', 'dark', prefers, 'dark', 'light']);
		},
	);

	test('follow a reader who changes to dark', async () => {
		const page = await stage.show(place('planets-quiz', 'data-gloss-theme="auto"') + GLOSS);
		const shown = await placeOf(page, 'planets-quiz');
		await waitForTold(page, 'view');
		await page.emulateMedia({ colorScheme: 'dark' });
		await shown.locator('.gloss[data-theme=dark]').waitFor();
	});

	test('count as their default where they say something unknown, which is said once', async () => {
		const odd = 'data-gloss-theme="neon" data-gloss-load="soon" data-gloss-height="tall"';
		const page = await stage.show(place('planets-quiz', odd).repeat(2) + GLOSS);
		await ready(page, 2);
		expect(await themes(page)).toEqual(['light', 'light']);
		const lines = stage.console();
		expect(lines).toHaveLength(3);
		for (const [i, name] of ['theme="neon"', 'load="soon"', 'height="tall"'].entries()) {
			expect(lines.toSorted().at([2, 1, 0][i] ?? 0)).toContain(name);
		}
	});

	test('reserve a height', async () => {
		const page = await stage.show(place('planets-quiz', 'data-gloss-height="900"') + GLOSS);
		const box = await (await placeOf(page, 'planets-quiz')).boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(900);
	});

	test('name an array that is told all, and a word that is given back', async () => {
		const page = await stage.show(
			`<script>window.dataLayer=[{event:'before'}]</script>${place('planets-quiz', 'data-gloss-datalayer="dataLayer" data-gloss-placement="mid-article"')}${GLOSS}`,
		);
		const shown = await placeOf(page, 'planets-quiz');
		await draft(shown, ['venus']);
		await handIn(shown);
		const layer = await page.evaluate(() => Reflect.get(window, 'dataLayer'));
		const told = await toldOf(page);
		expect(layer).toEqual([
			{ event: 'before' },
			...told.map(({ type, detail }) => ({ event: `gloss:${type}`, gloss: detail })),
		]);
		expect(told.map(({ type }) => type)).toEqual(['ready', 'start', 'answer']);
		expect(told.every(({ detail }) => detail.placement === 'mid-article')).toBe(true);
	});
});

describe('events', () => {
	test('tell what a reader does, each with what it is about', async () => {
		const page = await stage.show(place('planets-quiz') + GLOSS);
		const shown = await placeOf(page, 'planets-quiz');
		await waitForTold(page, 'view');
		await finish(shown, planets(), rightAnswer);
		const told = await toldOf(page);
		expect(told.map(({ type }) => type)).toEqual([
			...['ready', 'view', 'start', 'answer', 'answer', 'answer', 'answer', 'answer', 'complete'],
		]);
		for (const { target, detail } of told) {
			expect(target).toBe('planets-quiz');
			expect(detail).toMatchObject({
				slug: 'planets-quiz',
				rev: expect.stringMatching(/^[0-9a-f]{12}$/u),
				kind: 'quiz',
				lang: 'en',
				story: 'planets',
				total: 5,
				sensitive: false,
			});
		}
		expect(told[0]?.detail.ms).toEqual(expect.any(Number));
		expect(told[3]?.detail).toMatchObject({ question: 'hottest', points: 1, answer: ['venus'] });
		expect(told.at(-1)?.detail).toMatchObject({ points: 4, max: 4, band: 'Stargazer' });
	});

	test('say that a subject is sensitive', async () => {
		const page = await stage.show(place('assad-quiz') + GLOSS);
		await placeOf(page, 'assad-quiz');
		expect(await toldOf(page, 'ready')).toMatchObject([{ detail: { sensitive: true, total: 8 } }]);
	});

	test('are told to those who listened before the script came, and to those who come late', async () => {
		const stub = `<script>window.gloss=window.gloss||function(){(window.gloss.q=window.gloss.q||[]).push(arguments)};window.heard=[];window.gloss('on','gloss:ready',e=>window.heard.push('early '+e.detail.slug))</script>`;
		const page = await stage.show(stub + place('planets-quiz') + GLOSS);
		await placeOf(page, 'planets-quiz');
		await page.evaluate(() => {
			window.gloss?.('on', 'gloss:ready', (event: CustomEvent) =>
				Reflect.get(window, 'heard').push(`late ${event.detail.slug}`),
			);
		});
		expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
			'early planets-quiz',
			'late planets-quiz',
		]);
	});

	test('go on although a listener fails', async () => {
		const page = await stage.show(place('planets-quiz') + GLOSS);
		const shown = await placeOf(page, 'planets-quiz');
		await page.evaluate(() => {
			window.gloss?.('on', 'gloss:answer', () => {
				throw new Error('The partner’s own fault');
			});
		});
		await draft(shown, ['venus']);
		await handIn(shown);
		await goOn(shown);
		await shown.getByText('Which of these are giants?').waitFor();
		expect(stage.console().join()).toContain('The partner’s own fault');
	});
});

describe('window.gloss', () => {
	const call = (page: Page, command: string, options?: object) =>
		page.evaluate(
			([name, given]) => {
				window.gloss?.(name, document.querySelector('[data-gloss]'), given);
			},
			[command, options] as const,
		);

	test('gives an element back to the page, and takes it again', async () => {
		const page = await stage.show(place('planets-quiz') + GLOSS);
		const shown = await placeOf(page, 'planets-quiz');
		const link = linkOf(page, 'planets-quiz');
		await draft(shown, ['venus']);
		await handIn(shown);
		await call(page, 'unmount');
		await link.waitFor();
		expect(await shown.locator('.gloss').count()).toBe(0);
		expect(await state(page, 'planets-quiz')).toBeUndefined();
		await call(page, 'mount', { theme: 'dark', placement: 'again' });
		await shown.locator('.gloss[data-theme=dark]').waitFor();
		expect(await link.isVisible()).toBe(false);
		expect(await shown.getByRole('radio').count()).toBe(3);
		expect((await toldOf(page, 'ready')).at(-1)?.detail.placement).toBe('again');
	});

	test('leaves nothing behind of what was there before', async () => {
		const page = await stage.show(place('planets-quiz') + GLOSS);
		const shown = await placeOf(page, 'planets-quiz');
		await waitForTold(page, 'view');
		await call(page, 'unmount');
		await linkOf(page, 'planets-quiz').waitFor();
		await call(page, 'mount');
		await ready(page, 2);
		await finish(shown, { ...planets(), questions: planets().questions.slice(0, 3) }, rightAnswer, {
			more: true,
		});
		const rows = shown.locator('[data-sortable] > li');
		await rows.first().waitFor();
		const [a, b, c] = await rows.allInnerTexts();
		const handle = await shown.locator('.handle').first().boundingBox();
		const second = await rows.nth(1).boundingBox();
		if (!handle || !second) throw new Error('There are no rows.');
		await page.mouse.move(handle.x + 5, handle.y + 5);
		await page.mouse.down();
		for (const beyond of [4, 5, 6]) {
			await page.mouse.move(handle.x + 5, second.y + second.height / 2 + beyond);
		}
		await page.mouse.up();
		expect(await rows.allInnerTexts()).toEqual([b, a, c]);
		expect(await toldOf(page, 'start')).toHaveLength(1);
	});

	test('can be asked to give an element back as soon as it is ready', async () => {
		const page = await stage.show(
			`<script>window.gloss=function(){(window.gloss.q=window.gloss.q||[]).push(arguments)};window.gloss('on','gloss:ready',e=>window.gloss('unmount',e.target))</script>${place('planets-quiz')}<script async src="https://gloss.example/e/planets-quiz.js"></script>`,
		);
		await linkOf(page, 'planets-quiz').waitFor();
		await page.waitForLoadState('networkidle');
		expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
		expect(await page.locator('[data-gloss] .gloss').count()).toBe(0);
	});

	test('changes options while a reader is at it', async () => {
		const page = await stage.show(place('planets-quiz') + GLOSS);
		const shown = await placeOf(page, 'planets-quiz');
		await draft(shown, ['venus']);
		await handIn(shown);
		await call(page, 'set', { theme: 'dark', placement: 'moved', theme2: 'x' });
		await shown.locator('.gloss[data-theme=dark]').waitFor();
		await goOn(shown);
		await shown.getByText('Which of these are giants?').waitFor();
		await draft(shown, ['jupiter']);
		await handIn(shown);
		expect((await toldOf(page, 'answer')).at(-1)?.detail.placement).toBe('moved');
	});

	test('scans a part of the page', async () => {
		const page = await stage.show(GLOSS + place('nothing-yet').replace('data-gloss', 'data-later'));
		await page.waitForFunction(() => window.gloss?.version === 1);
		await page.evaluate(() => {
			const element = document.querySelector('[data-later]');
			element?.setAttribute('data-gloss', 'planets-quiz');
			window.gloss?.('scan', element);
		});
		await placeOf(page, 'planets-quiz');
	});

	test('says in the console what it does not understand', async () => {
		const page = await stage.show(GLOSS);
		await page.waitForFunction(() => window.gloss?.version === 1);
		const said = page.waitForEvent('console');
		await page.evaluate(() => window.gloss?.('frobnicate'));
		expect((await said).text()).toContain('frobnicate');
		expect(stage.console()).toHaveLength(1);
	});
});

describe('on any failure', () => {
	test.each([
		['not-found', 'no-such', undefined],
		['content-invalid', 'broken', '{"v":1}'],
		['gone', 'expired', JSON.stringify(planets({ slug: slug('expired'), expires: '2021' }))],
	])('the link stays, and page and console are told once: %s', async (code, name, text) => {
		if (text) await stage.put(name, text);
		for (const tag of [GLOSS, EMBED.replace('assad-quiz', name)]) {
			const page = await stage.show(place(name) + tag);
			await waitForTold(page, 'error');
			expect(await toldOf(page)).toMatchObject([{ type: 'error', detail: { slug: name, code } }]);
			expect(await linkOf(page, name).isVisible()).toBe(true);
			expect(await state(page, name)).toBe(tag === GLOSS ? 'failed' : undefined);
			const lines = stage.console();
			expect(lines).toHaveLength(1);
			expect(lines[0]).toContain(code);
			await page.context().close();
		}
		stage.logs();
	});

	test('the link stays where the script does not come', async () => {
		const page = await stage.show(
			`${place('assad-quiz')}<script async src="https://gloss.example/nothing.js"></script>`,
		);
		expect(await linkOf(page, 'assad-quiz').isVisible()).toBe(true);
	});

	test('a place without a name is told of once', async () => {
		const page = await stage.show(place('Not A Slug') + GLOSS + EMBED);
		await ready(page, 1);
		expect(await toldOf(page, 'error')).toMatchObject([{ detail: { code: 'bad-slug' } }]);
		expect(stage.console()).toHaveLength(1);
	});

	test('an element that cannot hold a piece keeps what it has', async () => {
		const page = await stage.show(
			`<button data-gloss="planets-quiz">The link of planets-quiz</button>${GLOSS}`,
		);
		await waitForTold(page, 'error');
		expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
		expect(stage.console()).toHaveLength(1);
	});
});

describe('the page around it', () => {
	const STRICT = [
		"default-src 'none'",
		'script-src https://gloss.example',
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join(';');

	test('is not changed: no attribute, child, global, cookie, storage or entry in its history', async () => {
		const page = await stage.show(`<article><p>Text</p>${place('assad-quiz')}</article>`);
		const look = () => ({
			html: document.documentElement.outerHTML,
			globals: Object.getOwnPropertyNames(window),
			sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
			stored: localStorage.length + sessionStorage.length,
			length: history.length,
		});
		const before = await page.evaluate(look);
		await page.evaluate((origin) => {
			const script = document.createElement('script');
			script.src = `${origin}/e/assad-quiz.js`;
			document.head.append(script);
			script.remove();
		}, stage.gloss);
		const shown = await placeOf(page, 'assad-quiz');
		await finish(shown, asQuiz(stage.pieces.get('assad-quiz')), rightAnswer);
		const after = await page.evaluate(look);
		expect({ ...after, globals: [] }).toEqual({ ...before, globals: [] });
		expect(after.globals.filter((name) => !before.globals.includes(name))).toEqual(['gloss']);
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
	});

	test('may have the strictest policy', async () => {
		const page = await stage.show(
			place('assad-quiz') + EMBED,
			{},
			{
				head: `<meta http-equiv="Content-Security-Policy" content="${STRICT}">`,
			},
		);
		const shown = await placeOf(page, 'assad-quiz');
		await finish(shown, asQuiz(stage.pieces.get('assad-quiz')), rightAnswer);
		const background = await shown
			.locator('.button')
			.first()
			.evaluate((it) => getComputedStyle(it).backgroundColor);
		expect(background).not.toBe('rgba(0, 0, 0, 0)');
		// What is refused is the page's own icon.
		expect(stage.console().filter((line) => !line.includes('data:'))).toEqual([]);
	});

	test('may have styles that spoil everything', async () => {
		const page = await stage.show(
			place('assad-quiz') + EMBED,
			{},
			{
				head: '<style>*{all:unset!important}html{font-size:62.5%}button{opacity:.2!important}</style>',
			},
		);
		const shown = await placeOf(page, 'assad-quiz');
		const look = await shown.locator('.gloss').evaluate((it) => {
			const { display, fontSize, opacity } = getComputedStyle(it);
			return { display, fontSize, opacity };
		});
		expect(look).toEqual({ display: 'block', fontSize: '17px', opacity: '1' });
		await finish(shown, asQuiz(stage.pieces.get('assad-quiz')), rightAnswer);
	});
});

test('loads a picture from where the piece comes from', async () => {
	const image = { src: '/media/0123456789abcdef.png', alt: 'Eight discs', credit: 'A painter' };
	await stage.put(
		'pictured',
		planets({ slug: slug('pictured'), image: { ...image, width: 8, height: 4 } }),
	);
	const page = await stage.show(place('pictured') + GLOSS);
	const picture = (await placeOf(page, 'pictured')).getByRole('img', { name: 'Eight discs' });
	expect(await picture.evaluate((it) => (it instanceof HTMLImageElement ? it.src : ''))).toBe(
		`${stage.gloss}${image.src}`,
	);
	stage.console();
});
