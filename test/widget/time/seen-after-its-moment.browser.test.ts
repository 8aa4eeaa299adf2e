// A piece that is seen, or taken over by the rest of the widget, only after the moment at which it changed.
import { describe, expect, test } from 'vitest';
import { explainer, slug } from '../../fixtures/pieces.ts';
import { heldLine } from '../../harness/held-line.ts';
import {
	DAY,
	ENDS,
	markup,
	openBefore,
	quizNamed,
	status,
	stopBefore,
	until,
	ZONE,
} from '../../harness/midnight.ts';
import { GLOSS, linkOf, placeFor, tagOf } from '../../harness/paste.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { useStage } from '../../harness/stage.ts';
import { waitForTold } from '../../harness/told.ts';

const stage = useStage();
const { say, date } = english;

const asOf = { date: date('2020-01-01') };

describe('a piece that is seen or taken over only after its moment', () => {
	test.each(['quiz', 'explainer'] as const)(
		'the first view of a %s becomes what it would be if it were drawn now',
		async (kind) => {
			const changes = { reviewBy: DAY, claims: until('count', DAY), zone: ZONE };
			const piece =
				kind === 'quiz'
					? quizNamed('over-quiz', 'first', { ...changes, claims: until('heat', DAY) })
					: explainer({ slug: slug('over-explainer'), ...changes });
			const line = heldLine();
			const body = placeFor(piece.slug, 'data-gloss-load="eager"') + tagOf(piece.slug);
			const { page, place } = await openBefore(stage, piece, body, line.prepare);
			await place.locator('.gloss').waitFor();
			expect(await status(place)).toEqual([]);
			await page.clock.setSystemTime(ENDS + 5_000);
			await line.letGo();
			await place.locator('.status').waitFor();
			await waitForTold(page, 'view');

			// The general tag brings no first view: there the whole is drawn, and by now.
			const other = await stage.show(placeFor(piece.slug, 'data-gloss-load="eager"') + GLOSS, {
				prepare: (context) => context.clock.install({ time: ENDS + 5_000 }),
			});
			await waitForTold(other, 'view');
			const drawn = await markup(other.locator('[data-gloss]'));
			expect(await markup(place)).toBe(drawn);
		},
	);

	test('what was withdrawn while the rest was on its way goes at once', async () => {
		const piece = quizNamed('recalled', 'first', {});
		const line = heldLine();
		const body = placeFor(piece.slug, 'data-gloss-load="eager"') + tagOf(piece.slug);
		const { page, place } = await openBefore(stage, piece, body, line.prepare);
		await place.locator('.options').waitFor();
		await stage.put(piece.slug, { ...piece, withdrawn: { at: '2020', why: 'It was wrong.' } });
		await line.letGo();
		await place.getByText(`${say('quizGone')} It was wrong.`).waitFor();
		expect(await place.locator('.options').count()).toBe(0);
		expect(await linkOf(page, piece.slug).isVisible()).toBe(true);
		expect(stage.console()).toEqual([`gloss: ${piece.slug}: gone`]);
	});

	test('so does what its reader has answered meanwhile, and they are told', async () => {
		const piece = quizNamed('recalled-answered', 'first', {});
		const line = heldLine();
		const body = placeFor(piece.slug, 'data-gloss-load="eager"') + tagOf(piece.slug);
		const { place } = await openBefore(stage, piece, body, line.prepare);
		await draft(place, ['venus']);
		await handIn(place);
		await place.locator('.explain').waitFor();
		await stage.put(piece.slug, { ...piece, withdrawn: { at: '2020' } });
		await line.letGo();
		await place.getByText(`${say('quizGone')} ${say('answersGone')}`, { exact: true }).waitFor();
		expect(stage.console()).toEqual([`gloss: ${piece.slug}: gone`]);
	});

	test('a piece further down, which loads when the reader comes near, is not shown for a moment', async () => {
		const piece = quizNamed('below', 'first', { expires: DAY });
		const line = heldLine();
		const body = `<div style="height:5000px"></div>${placeFor(piece.slug)}${tagOf(piece.slug)}`;
		const { page, place } = await openBefore(stage, piece, body, line.prepare);
		await page.clock.setSystemTime(ENDS + 1_000);
		const asked = page.waitForRequest(/\/d\/below\.js/u);
		await place.scrollIntoViewIfNeeded();
		await asked;
		expect(await linkOf(page, piece.slug).isVisible()).toBe(true);
		expect(await place.locator('.gloss').count()).toBe(0);
		await line.letGo();
		await place.getByText(say('quizGone')).waitFor();
		stage.console();
	});

	test('a piece that leaves the page and comes back has moved on meanwhile', async () => {
		const piece = quizNamed('away', 'whole', { reviewBy: DAY });
		const { page, place } = await openBefore(stage, piece);
		await stopBefore(page);
		const element = await place.elementHandle();
		await element?.evaluate((it) => it.remove());
		await page.clock.runFor(60_000);
		await page.evaluate((it) => it && document.body.append(it), element);
		await page.clock.runFor(1_000);
		expect(await status(place)).toEqual([say('overdue', asOf)]);
	});

	test('a device that has slept through it is right when the tab is looked at again', async () => {
		const piece = quizNamed('asleep', 'whole', { reviewBy: '2030-05-01' });
		const { page, place } = await openBefore(stage, piece);
		await stopBefore(page);
		// Two months: more than a timer holds.
		await page.clock.setSystemTime(Date.parse('2030-05-02T04:00:00Z'));
		expect(await status(place)).toEqual([]);
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await page.clock.runFor(1);
		expect(await status(place)).toEqual([say('overdue', asOf)]);
	});

	test('a date far ahead, further than a timer holds, does nothing now', async () => {
		const piece = quizNamed('far', 'whole', { expires: '2999' });
		const { page, place } = await openBefore(stage, piece);
		await stopBefore(page);
		await page.clock.runFor(3_600_000);
		expect(await place.locator('.question').isVisible()).toBe(true);
	});
});
