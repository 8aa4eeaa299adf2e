// What comes broken, late, or not at all, and what is taken away meanwhile.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { explainer, quiz as planets } from '../../fixtures/pieces.ts';
import { hostErrorsOf, withoutBrowsersOwn } from '../../harness/host-errors.ts';
import {
	addScript,
	GLOSS,
	linkOf,
	placeFor,
	stateOf,
	tagOf,
	waitForReady,
} from '../../harness/paste.ts';
import { draft, goOn, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';

const stage = useStage();
const { say } = english;

beforeAll(async () => {
	await stage.put('planets-quiz', planets());
	await stage.put('planets-explainer', explainer());
});

/** A page whose errors are kept, without a script of ours as yet. */
const waiting = (name = 'planets-quiz', attributes = '') => stage.show(placeFor(name, attributes));

/** Nothing but the link, and not a word. */
async function expectUntouched(page: Page): Promise<void> {
	expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
	expect(await toldOf(page)).toEqual([]);
	expect(await hostErrorsOf(page)).toEqual([]);
	expect(await page.evaluate(() => 'gloss' in window)).toBe(false);
	expect(withoutBrowsersOwn(stage.console())).toEqual([]);
}

async function expectFailed(page: Page, code: string): Promise<void> {
	await page.waitForFunction(() => window.told.length > 0);
	expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
	expect(await toldOf(page)).toMatchObject([{ type: 'error', detail: { code } }]);
	expect(await hostErrorsOf(page)).toEqual([]);
	expect(withoutBrowsersOwn(stage.console())).toHaveLength(1);
}

describe('without our script the link stays', () => {
	/** Neither tag's script comes. */
	async function expectNeither(page: Page): Promise<void> {
		for (const script of ['/gloss.js', '/e/planets-quiz.js']) {
			expect(await addScript(page, stage.gloss + script)).toBe('error');
			await expectUntouched(page);
		}
	}

	test('there is no network', async () => {
		const page = await waiting();
		await page.context().setOffline(true);
		await expectNeither(page);
	});

	test('something of the reader’s blocks it', async () => {
		const page = await waiting();
		await page.route('**/*.js', (route) => route.abort('blockedbyclient'));
		await expectNeither(page);
	});

	test('the page’s policy forbids it', async () => {
		const policy = "script-src 'unsafe-inline'";
		const page = await stage.show(
			placeFor('planets-quiz'),
			{},
			{ head: `<meta http-equiv="Content-Security-Policy" content="${policy}">` },
		);
		await expectNeither(page);
	});
});

describe('without the piece', () => {
	test.each([
		['it is offline from then on', '/d/'],
		['it is offline from then on, after the piece', '/a/'],
	])('the link stays: %s', async (_, path) => {
		const page = await waiting();
		await page.route(`**${path}**`, (route) => route.abort());
		await addScript(page, `${stage.gloss}/gloss.js`);
		await expectFailed(page, 'content-unavailable');
		expect(await stateOf(page, 'planets-quiz')).toBe('failed');
	});

	test('the link stays where a page of somebody else’s comes instead, as in a hotel', async () => {
		const page = await waiting();
		await page.route('**/d/**', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<h1>Welcome</h1>' }),
		);
		await addScript(page, `${stage.gloss}/gloss.js`);
		await expectFailed(page, 'content-unavailable');
	});

	test('the next place that wants it asks again', async () => {
		const page = await waiting();
		await page.route('**/d/**', (route) => route.abort(), { times: 2 });
		await addScript(page, `${stage.gloss}/gloss.js`);
		await expectFailed(page, 'content-unavailable');
		await page.evaluate(() => {
			const place = document.createElement('div');
			place.setAttribute('data-gloss', 'planets-quiz');
			document.body.append(place);
		});
		await waitForReady(page);
	});
});

describe('without the rest of the piece', () => {
	/** Only the first script arrives. */
	async function firstScriptOf(name: string): Promise<Page> {
		const page = await waiting(name, 'data-gloss-placement="below" data-gloss-datalayer="heard"');
		await page.evaluate(() => Object.assign(window, { heard: [] }));
		await page.route(/\/[ad]\//u, (route) => route.abort());
		await addScript(page, `${stage.gloss}/e/${name}.js`);
		return page;
	}

	/** The page is told, the console has a line, and that is all. */
	async function expectSaidOnce(page: Page, slug: string): Promise<void> {
		await waitForTold(page, 'error');
		expect((await toldOf(page, 'error')).map(({ detail }) => detail)).toMatchObject([
			{ slug, code: 'content-unavailable', lang: 'en', story: 'planets', placement: 'below' },
		]);
		expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toContainEqual({
			event: 'gloss:error',
			gloss: expect.objectContaining({ slug, code: 'content-unavailable' }),
		});
		expect(await hostErrorsOf(page)).toEqual([]);
		expect(withoutBrowsersOwn(stage.console())).toHaveLength(1);
	}

	test('the first question can be answered, and a link leads on for who presses Next', async () => {
		const page = await firstScriptOf('planets-quiz');
		const place = await placeOf(page, 'planets-quiz');
		await draft(place, ['venus']);
		await handIn(place);
		await place.getByText('Its thick air keeps the heat.').waitFor();
		await place.getByRole('button', { name: say('next') }).click();
		await place.locator(`a[href="${stage.gloss}/p/planets-quiz"]`).waitFor();
		expect(await place.getByRole('button', { name: say('next') }).count()).toBe(0);
		await expectSaidOnce(page, 'planets-quiz');
	});

	test('an explainer can be read, or a link leads on from where it ends', async () => {
		const page = await firstScriptOf('planets-explainer');
		const place = await placeOf(page, 'planets-explainer');
		await place.getByText('eight planets').click();
		await place.getByRole('note').waitFor();
		const onward = place.locator(`a[href="${stage.gloss}/p/planets-explainer"]`);
		await place.getByText('lost its water').or(onward).first().waitFor();
		await expectSaidOnce(page, 'planets-explainer');
	});
});

describe('an element', () => {
	/** A page on which the piece is on its way, and how to let it arrive. */
	async function loading(): Promise<{ page: Page; arrive: () => Promise<unknown> }> {
		const page = await waiting('planets-quiz', 'data-gloss-load="eager"');
		const arrival = Promise.withResolvers<void>();
		await page.route('**/d/planets-quiz.js', async (route) => {
			await arrival.promise;
			await route.continue();
		});
		await addScript(page, `${stage.gloss}/gloss.js`);
		await expect.poll(() => stateOf(page, 'planets-quiz')).toBe('loading');
		await page.evaluate(() => {
			Object.assign(window, { kept: document.querySelector('[data-gloss]') });
		});
		return {
			page,
			arrive: async () => {
				arrival.resolve();
				// One more place of the same piece is filled after the first would have been.
				await page.evaluate(() => {
					const place = document.createElement('div');
					place.setAttribute('data-gloss', 'planets-quiz');
					place.setAttribute('data-gloss-load', 'eager');
					place.id = 'other';
					document.body.append(place);
				});
				await page.locator('#other .gloss').waitFor();
			},
		};
	}
	const remove = (page: Page) => page.evaluate(() => Reflect.get(window, 'kept').remove());
	const putBack = (page: Page) =>
		page.evaluate(() => document.body.prepend(Reflect.get(window, 'kept')));

	test('that is removed while it loads is left alone, and filled when it is put back', async () => {
		const { page, arrive } = await loading();
		await remove(page);
		await arrive();
		const html = await page.evaluate(() => {
			const { shadowRoot, innerHTML } = Reflect.get(window, 'kept');
			return { shadow: shadowRoot !== null, innerHTML };
		});
		expect(html).toEqual({
			shadow: false,
			innerHTML: '<a href="/">The link of planets-quiz</a>',
		});
		expect(await toldOf(page, 'ready')).toHaveLength(1);
		await putBack(page);
		await waitForReady(page, 2);
		expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(false);
		expect(await hostErrorsOf(page)).toEqual([]);
	});

	test('that is put back while it loads is filled, once', async () => {
		const { page, arrive } = await loading();
		await remove(page);
		await putBack(page);
		await arrive();
		await waitForReady(page, 2);
		expect(await page.locator('[data-gloss] .gloss').count()).toBe(2);
		expect(await toldOf(page, 'ready')).toHaveLength(2);
		expect(await hostErrorsOf(page)).toEqual([]);
	});

	test('that is moved later keeps the reader’s answers', async () => {
		const page = await stage.show(`${placeFor('planets-quiz')}<main></main>${GLOSS}`);
		const place = await placeOf(page, 'planets-quiz');
		await draft(place, ['venus']);
		await handIn(place);
		await page.evaluate(() => {
			const element = document.querySelector('[data-gloss]');
			if (element) document.querySelector('main')?.append(element);
		});
		expect(await place.getByText('Its thick air keeps the heat.').isVisible()).toBe(true);
		await goOn(place);
		await place.getByText('2 of 5').waitFor();
		expect(await toldOf(page, 'ready')).toHaveLength(1);
	});

	test.each([
		[
			'cannot have a shadow root',
			'<button data-gloss="planets-quiz">The link of planets-quiz</button>',
		],
		[
			'has a shadow root of its own',
			'<div data-gloss="planets-quiz"><template shadowrootmode="open"><p>The link of planets-quiz</p></template></div>',
		],
	])('that %s keeps what it has', async (_, element) => {
		for (const tag of [GLOSS, tagOf('planets-quiz')]) {
			const page = await stage.show(element + tag);
			await expectFailed(page, 'not-shown');
			expect(await page.locator('[data-gloss]').count()).toBe(1);
		}
	});

	test('whose data-gloss names no piece keeps its link', async () => {
		const names = ['', '#', '../planets-quiz', 'Planets-Quiz', 'planets-quiz#', 'a b', '__proto__'];
		const page = await stage.show(names.map((name) => placeFor(name)).join('') + GLOSS);
		await page.waitForFunction((n) => window.told.length >= n, names.length);
		const told = (await toldOf(page)).map(({ type, target, detail }) => [
			type,
			target,
			detail.code,
		]);
		expect(told).toEqual(names.map((name) => ['error', name, 'bad-slug']));
		for (const link of await page.getByRole('link').all())
			expect(await link.isVisible()).toBe(true);
		expect(await page.getByRole('link').count()).toBe(names.length);
		expect(await hostErrorsOf(page)).toEqual([]);
		expect(stage.console()).toHaveLength(names.length);
	});
});
