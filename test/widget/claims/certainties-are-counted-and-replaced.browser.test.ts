// What becomes of a claim that another has replaced, and the strip that sets one certainty off.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Claim } from '../../../content/model/claim.ts';
import { contrastIn } from '../../fixtures/hostile/legible.ts';
import { explainer, slug } from '../../fixtures/pieces.ts';
import { listenTo } from '../../harness/announced.ts';
import { focused, tabTo } from '../../harness/focus.ts';
import { marksIn, openPiece, restOf } from '../../harness/open-piece.ts';
import { english } from '../../harness/say.ts';
import { useStage } from '../../harness/stage.ts';

const stage = useStage();
const { say } = english;

describe('a claim that has been replaced', () => {
	const claims = explainer().claims;
	const { count, heat } = claims;
	if (!count || !heat) throw new Error('The claims are others.');
	const replaced: Record<string, Claim> = { ...claims, count: { ...count, replacedBy: 'heat' } };

	test('says so in words at its phrase, in its note and in the note of what replaced it', async () => {
		const { page, place } = await openPiece(
			stage,
			explainer({ slug: slug('superseded'), claims: replaced }),
		);
		await restOf(page);
		const asOf = english.date('2020-01-01');
		expect(await place.locator('.status').innerText()).toBe(say('overtaken', { date: asOf }));
		const first = place.locator('.is-text');
		expect(await first.locator('.since').innerText()).toBe(say('superseded'));
		expect(await marksIn(first).getAttribute('aria-label')).toBe(
			`Note: Confirmed (${say('superseded')})`,
		);
		expect(await marksIn(first).locator('[stroke-dasharray]').count()).toBe(1);
		await marksIn(first).click();
		const note = await place.getByRole('note').innerText();
		expect(note).toContain(`Confirmed (${say('superseded')})`);
		expect(note).toMatch(new RegExp(`${say('replaced')}\\s+${heat.text}`, 'u'));
	});

	test('says what it has replaced', async () => {
		const { place } = await openPiece(
			stage,
			explainer({
				slug: slug('replacing'),
				claims: { ...claims, heat: { ...heat, replacedBy: 'count' } },
			}),
		);
		await marksIn(place.locator('.is-text')).click();
		const note = await place.getByRole('note').innerText();
		expect(note).toMatch(new RegExp(`${say('replaces')}\\s+${heat.text}`, 'u'));
	});

	test('says so on the page without scripts, and leads to what replaced it', async () => {
		await stage.publish(explainer({ slug: slug('superseded-still'), claims: replaced }));
		const page = await stage.visit(`${stage.gloss}/p/superseded-still`, { scripts: 'off' });
		const note = page.locator('#note-count');
		expect(await note.innerText()).toContain(`Confirmed (${say('superseded')})`);
		await note.getByRole('link', { name: heat.text }).click();
		expect(new URL(page.url()).hash).toBe('#note-heat');
	});
});

describe('the strip of certainties', () => {
	beforeAll(() => stage.publish(explainer({ slug: slug('strip') })));

	test('counts claims, sets one certainty off with the keyboard, says so once, and lets go again', async () => {
		const { page, place } = await openPiece(stage, explainer({ slug: slug('strip') }), {
			width: 390,
		});
		await restOf(page);
		const heard = await listenTo(place);
		const strip = place.getByRole('group', { name: say('claims') });
		expect(await strip.getByRole('button').allInnerTexts()).toEqual([
			'Confirmed\n1',
			'Assessed\n1',
		]);
		await tabTo(page, ({ name }) => name.startsWith('Assessed'));
		await page.keyboard.press('Enter');
		expect(await heard()).toEqual([say('filtered', { n: 1 }, 1)]);
		expect(await strip.getByRole('button', { pressed: true }).allInnerTexts()).toEqual([
			'Assessed\n1',
		]);
		// Folded cards step back with what is in them.
		const backs = place.locator('.card[data-back="true"] h3');
		expect(await backs.allInnerTexts()).toEqual([
			'What is there?',
			'Who found them?',
			'When?',
			'In figures',
			'Terms',
		]);
		expect(await place.locator('.entry.is-set-off').count()).toBe(1);
		expect((await focused(page)).name).toMatch(/^Assessed/u);
		await page.keyboard.press('Enter');
		expect(await strip.getByRole('button', { pressed: true }).count()).toBe(0);
		expect(await place.locator('.is-back, [data-back="true"]').count()).toBe(0);
		expect(await heard()).toEqual([]);
	});

	test.each([
		['colours are forced', { forcedColors: 'active' }],
		['colours are forced and dark', { forcedColors: 'active', colorScheme: 'dark' }],
		['more contrast is asked for', { contrast: 'more' }],
	] as const)(
		'draws a line beside what it sets off, and beside nothing else, where %s',
		async (_, media) => {
			const { page, place } = await openPiece(stage, explainer({ slug: slug('strip') }));
			await restOf(page);
			await page.emulateMedia(media);
			await place.getByRole('button', { name: 'Assessed 1' }).click();
			/** Looks at what is painted just before the first line of one. */
			const edgeOf = async (selector: string) => {
				const entry = place.locator(selector).first();
				await entry.scrollIntoViewIfNeeded();
				const { x = 0, y = 0 } = (await entry.boundingBox()) ?? {};
				return contrastIn(page, { x: x - 8, y: y + 2, width: 8, height: 16 });
			};
			expect(await edgeOf('.entry.is-set-off')).toBeGreaterThanOrEqual(3);
			expect(await edgeOf('.entry.is-back')).toBeLessThan(1.2);
		},
	);
});
