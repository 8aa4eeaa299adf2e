// Pages that are zoomed by their own styles, in Firefox and in WebKit, which is Safari's engine.
import { beforeAll, describe, expect, test } from 'vitest';
import { quiz as planets, slug } from '../../fixtures/pieces.ts';
import type { Point } from '../../harness/other-browsers/page.ts';
import { useOtherBrowser, useOtherStage } from '../../harness/other-browsers/stage.ts';
import type { Visit } from '../../harness/other-browsers/visit.ts';
import { placeFor, tagOf } from '../../harness/paste.ts';

const stage = useOtherStage();

const NAME = 'order-quiz';

beforeAll(() => {
	const questions = planets().questions.filter(({ kind }) => kind === 'order');
	return stage.put(NAME, planets({ slug: slug(NAME), questions }));
});

/** The rows of the order question, and where on the screen each is taken hold of. */
const rowsOf = (page: Visit, zoom: number): Promise<{ id: string; handle: Point }[]> =>
	page.waitFor((wanted) => {
		const rows = document
			.querySelector('[data-gloss]')
			?.shadowRoot?.querySelectorAll<HTMLElement>('[data-sortable] > [data-id]');
		if (!rows?.length) return undefined;
		return [...rows].map((row) => {
			const handle = row.querySelector('.handle')?.getBoundingClientRect() ?? new DOMRect();
			// WebKit gives boxes without the zoom.
			const zoomed = row.getBoundingClientRect().height > row.offsetHeight * 1.05;
			const by = zoomed ? 1 : wanted;
			return {
				id: row.dataset.id ?? '',
				handle: [(handle.x + handle.width / 2) * by, (handle.y + handle.height / 2) * by] as const,
			};
		});
	}, zoom);

/** Past the middle of a row, whose place is then taken. */
const beyond = ([x, y]: Point, by: number): Point => [x, y + by];

describe.each(['Firefox', 'WebKit'] as const)('in %s', (name) => {
	const show = useOtherBrowser(name, stage);

	test.each([
		['as a whole', 'html { zoom: 1.2 }'],
		['around the place', 'body { zoom: 0.8 } [data-gloss] { zoom: 1.5 }'],
	])('rows are dragged to where the pointer is on a page that is zoomed %s', async (_, css) => {
		const head = `<style>${css}</style>`;
		const page = await show(placeFor(NAME) + tagOf(NAME), { head });
		const before = await rowsOf(page, 1.2);
		const [first, second, third] = before;
		if (!first || !second || !third) throw new Error('There are no three rows.');
		await page.drag(first.handle, beyond(second.handle, 6));
		const ids = async () => (await rowsOf(page, 1.2)).map(({ id }) => id);
		expect(await ids()).toEqual([second.id, first.id, third.id]);
		await page.drag(third.handle, beyond(first.handle, -6));
		expect(await ids()).toEqual([third.id, second.id, first.id]);
	});
});
