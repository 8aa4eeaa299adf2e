// An article that React hydrates and draws again while passages of it are marked: React is not disturbed, nor are they lost.
import { beforeAll, describe, expect, test } from 'vitest';
import type {} from '../../fixtures/hostile/react/quoted-client.ts';
import type { EditOf } from '../../fixtures/hostile/react/quoted-page.ts';
import { type Mode, serveQuoted } from '../../fixtures/hostile/react/serve.ts';
import { quotedExplainer, TEXT } from '../../fixtures/passages/quoted.ts';
import { marksOn, pressMark, waitForStatus } from '../../harness/marks.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();
const modes: Mode[] = ['development', 'production'];

beforeAll(async () => {
	await stage.put('quoted-explainer', quotedExplainer());
	for (const mode of modes) await serveQuoted(stage, mode);
});

const MARKED = [
	'eight planets go round the Sun',
	'Venus is the hottest of them, though Mercury is nearer to the Sun',
	TEXT.origin,
];

describe.each(modes)('in React’s %s build', (mode) => {
	test('passages marked before hydration stay marked, and are found again after each change', async () => {
		const page = await stage.visit(`/quoted-${mode}.html`);
		const place = await placeOf(page, 'quoted-explainer');
		const press = (name: EditOf) => page.getByRole('button', { name, exact: true }).click();
		const marks = () => expect.poll(() => marksOn(page), { timeout: 10_000 });
		const element = await place.elementHandle();
		await marks().toEqual(MARKED);

		await page.evaluate(() => window.quoted.hydrate());
		await page.locator('html[data-alive]').waitFor();
		expect(await marksOn(page)).toEqual(MARKED);

		await press('Draw again');
		await page.getByText('Read 1 times.').waitFor();
		await marks().toEqual(MARKED);

		await press('Draw anew');
		await marks().toEqual(MARKED);

		await press('Cut');
		await marks().toEqual(MARKED.slice(0, 2));
		await waitForStatus(page, 'origin', 'missing');
		await press('Cut');
		await marks().toEqual(MARKED);

		await press('Edit');
		await waitForStatus(page, 'heat', 'close');
		await marks().toEqual(MARKED.map((it) => it.replace('hottest', 'warmest')));

		// A press still leads to the note, in the piece that was there from the beginning.
		await pressMark(page, 'eight planets');
		await place.getByRole('note').first().waitFor();
		expect(await place.evaluate((now, before) => now === before, element)).toBe(true);
		expect(await page.evaluate(() => window.quoted.recovered)).toEqual([]);
		const globals = await page.evaluate(() => window.seen().globals);
		const own = globals.filter((name) => name === 'quoted' || name.startsWith('$'));
		// The sheet of one rule by which passages are marked.
		await expectUnharmed(page, { globals: own, adoptedSheets: 1 });
	});
});
