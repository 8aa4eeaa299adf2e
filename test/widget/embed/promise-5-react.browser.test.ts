import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { addScript, linkOf } from '../../harness/paste.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';

const stage = useStage();

beforeAll(() => stage.put('planets-quiz', planets()));

/** A library of React's kind, as a page would import it. */
const LIBRARY = encodeURIComponent(
	readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8'),
);

/** What the page's server has written; the app below says the same. */
const SERVED = `<div id="app"><main><p>Read 0 times</p><div data-gloss="planets-quiz" style="min-height: 700px;"><a href="/">The link of planets-quiz</a></div><button>Read</button></main></div>`;

const APP = `<script type="module">
	import { Component, h, hydrate, render } from 'data:text/javascript,${LIBRARY}';
	class App extends Component {
		render(_, { times = 0 }) {
			return h('main', null,
				h('p', null, 'Read ' + times + ' times'),
				h('div', { 'data-gloss': 'planets-quiz', style: 'min-height: 700px;' },
					h('a', { href: '/' }, 'The link of planets-quiz')),
				h('button', { onClick: () => this.setState({ times: times + 1 }) }, 'Read'));
		}
	}
	const root = document.getElementById('app');
	window.hydrateApp = () => {
		const before = [...root.querySelectorAll('*')];
		const changes = [];
		const observer = new MutationObserver((list) => changes.push(...list.map((it) => it.type)));
		observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
		hydrate(h(App), root);
		changes.push(...observer.takeRecords().map((it) => it.type));
		observer.disconnect();
		const after = [...root.querySelectorAll('*')];
		return { changes, same: before.length === after.length && after.every((it, i) => it === before[i]) };
	};
	window.leave = () => render(null, root);
</script>`;

const call = (page: Page, name: 'hydrateApp' | 'leave'): Promise<unknown> =>
	page.evaluate((it) => Reflect.get(window, it)(), name);

/** The page's library finds everything as its server wrote it, and changes nothing. */
const UNDISTURBED = { changes: [], same: true };

describe('Promise 5, React and friends: hydration is never disturbed, light DOM is left alone', () => {
	test('when the script comes before it', async () => {
		const page = await stage.show(SERVED + APP);
		await addScript(page, `${stage.gloss}/e/planets-quiz.js`);
		await placeOf(page, 'planets-quiz');
		expect(await call(page, 'hydrateApp')).toEqual(UNDISTURBED);
	});

	test('when the script comes during it', async () => {
		const page = await stage.show(SERVED + APP);
		const arrival = Promise.withResolvers<void>();
		await page.route('**/d/*', async (route) => {
			await arrival.promise;
			await route.continue();
		});
		await addScript(page, `${stage.gloss}/gloss.js`);
		expect(await call(page, 'hydrateApp')).toEqual(UNDISTURBED);
		arrival.resolve();
		await placeOf(page, 'planets-quiz');
	});

	test('when the script comes after it, and the page goes on as it would', async () => {
		const page = await stage.show(SERVED + APP);
		expect(await call(page, 'hydrateApp')).toEqual(UNDISTURBED);
		await addScript(page, `${stage.gloss}/gloss.js`);
		const place = await placeOf(page, 'planets-quiz');
		await draft(place, ['venus']);
		await handIn(place);
		await page.getByRole('button', { name: 'Read', exact: true }).click();
		await page.getByText('Read 1 times').waitFor();
		expect(await place.getByText('Its thick air keeps the heat.').isVisible()).toBe(true);
		expect(await linkOf(page, 'planets-quiz').count()).toBe(1);
		await call(page, 'leave');
		expect(await page.locator('[data-gloss]').count()).toBe(0);
		await call(page, 'hydrateApp');
		await placeOf(page, 'planets-quiz');
		expect(await toldOf(page, 'ready')).toHaveLength(2);
	});
});
