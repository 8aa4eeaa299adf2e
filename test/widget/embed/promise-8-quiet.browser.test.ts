import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quiz as planets, slug, stored } from '../../fixtures/pieces.ts';
import { hostErrorsOf, withoutBrowsersOwn } from '../../harness/host-errors.ts';
import { addScript, GLOSS, linkOf, placeFor, stateOf, tagOf } from '../../harness/paste.ts';
import { useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';
import { type RunningWorker, startWithoutStorage } from '../../harness/worker.ts';

const stage = useStage();

/** Name, what is stored under it, and the code of which the page is told. */
const FAILURES: [name: string, value: string | undefined, code: string][] = [
	['unknown', undefined, 'not-found'],
	['withdrawn', changed('withdrawn', { withdrawn: { at: '2021' } }), 'gone'],
	['expired', changed('expired', { expires: '2021' }), 'gone'],
	['early', changed('early', { publishAt: '2999-01-01' }), 'not-found'],
	['no-json', '{"v":1,', 'content-invalid'],
	['nothing', 'null', 'content-invalid'],
	['a-list', '[]', 'content-invalid'],
	['no-piece', '{"v":1}', 'content-invalid'],
	['other-kind', stored(planets()).replace('"kind":"quiz"', '"kind":"map"'), 'content-invalid'],
];

function changed(name: string, changes: Parameters<typeof planets>[0]): string {
	return stored(planets({ slug: slug(name), ...changes }));
}

/** The link is to be seen, page and console are told once, and the page has no errors. */
async function expectQuiet(page: Page, failures: [name: string, code: string][]): Promise<void> {
	await page.waitForFunction((n) => window.told.length >= n, failures.length);
	for (const [name] of failures) expect(await linkOf(page, name).isVisible(), name).toBe(true);
	const told = (await toldOf(page)).toSorted((a, b) => (a.target < b.target ? -1 : 1));
	expect(told).toMatchObject(
		failures
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, code]) => ({ type: 'error', target: name, detail: { slug: name, code } })),
	);
	expect(await hostErrorsOf(page)).toEqual([]);
	const lines = withoutBrowsersOwn(stage.console());
	expect(lines).toHaveLength(failures.length);
	for (const words of failures) {
		const own = lines.filter((line) => words.every((it) => line.includes(it)));
		expect(own, words.join(': ')).toHaveLength(1);
	}
}

describe('Promise 8, quiet: on any failure the link stays, gloss:error is fired, the console gets one line', () => {
	test.each([
		['their own tags', (name: string) => tagOf(name), ''],
		['the general tag', () => '', GLOSS],
	])(
		'unknown, withdrawn, expired, early, or stored as what is no piece; with %s',
		async (_, own, general) => {
			for (const [name, value] of FAILURES) if (value !== undefined) await stage.put(name, value);
			const body = FAILURES.map(([name]) => placeFor(name, 'data-gloss-load="eager"') + own(name));
			const page = await stage.show(body.join('') + general);
			await expectQuiet(
				page,
				FAILURES.map(([name, , code]) => [name, code]),
			);
			const states = await Promise.all(FAILURES.map(([name]) => stateOf(page, name)));
			if (general) expect(new Set(states)).toEqual(new Set(['failed']));
		},
	);

	describe('storage fails', () => {
		let failing: RunningWorker;
		beforeAll(async () => {
			failing = await startWithoutStorage();
		});
		afterAll(() => failing.close());

		/** A page that gets all pieces from a worker without storage. */
		async function opened(): Promise<Page> {
			const page = await stage.show(placeFor('planets-quiz'));
			await page.route(/\/[de]\//u, (route) => {
				const { pathname } = new URL(route.request().url());
				return route.continue({ url: new URL(pathname, failing.url).href });
			});
			return page;
		}

		test('content-unavailable, with the general tag', async () => {
			const page = await opened();
			await addScript(page, `${stage.gloss}/gloss.js`);
			await expectQuiet(page, [['planets-quiz', 'content-unavailable']]);
			expect(await stateOf(page, 'planets-quiz')).toBe('failed');
		});

		test('with its own tag, whose script browsers do not run', async () => {
			const page = await opened();
			expect(await addScript(page, `${stage.gloss}/e/planets-quiz.js`)).toBe('error');
			expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
			expect(await hostErrorsOf(page)).toEqual([]);
			expect(withoutBrowsersOwn(stage.console())).toEqual([]);
		});
	});

	describe('a failure is told once', () => {
		test.each([
			['pasted twice', placeFor('unknown') + tagOf('unknown').repeat(2)],
			['pasted beside the general one', placeFor('unknown') + tagOf('unknown') + GLOSS],
		])('where the tag is %s', async (_, body) => {
			const page = await stage.show(body);
			await page.waitForLoadState('networkidle');
			await expectQuiet(page, [['unknown', 'not-found']]);
		});

		test('of each place, where there are several on a page, and the others work', async () => {
			await stage.put('planets-quiz', planets());
			const names = ['unknown', 'planets-quiz', 'Not A Slug'];
			const page = await stage.show(names.map((it) => placeFor(it)).join('') + GLOSS);
			await page.waitForFunction(() => window.told.length >= 3);
			expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(false);
			expect(
				(await toldOf(page, 'error')).map(({ detail, target }) => [target, detail.code]).sort(),
			).toEqual([
				['Not A Slug', 'bad-slug'],
				['unknown', 'not-found'],
			]);
			expect(stage.console()).toHaveLength(2);
		});
	});
});
