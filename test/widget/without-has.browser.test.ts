// Firefox before 121, for which pieces are made too, knows no `:has()` and drops each rule that names it.
import { expect, test } from 'vitest';
import { correctedQuiz } from '../fixtures/corrections.ts';
import { quiz } from '../fixtures/pieces.ts';
import { stopsOn } from '../harness/focus.ts';
import { openPiece } from '../harness/open-piece.ts';
import { draft, handIn } from '../harness/quickly.ts';
import { useStage, type Visit } from '../harness/stage.ts';

const stage = useStage();

const VISIT: Visit = {
	first: () => {
		const replace = CSSStyleSheet.prototype.replaceSync;
		CSSStyleSheet.prototype.replaceSync = function (css) {
			replace.call(this, css.replaceAll(':has(', ':unknown('));
		};
	},
};

test('a ring shows which option has the focus', async () => {
	const { page } = await openPiece(stage, quiz(), VISIT);
	const stops = await stopsOn(page);
	expect(stops.map(({ type }) => type)).toContain('radio');
	expect(stops.filter(({ ring }) => !ring)).toEqual([]);
});

test('a bar shows what was corrected', async () => {
	const { place } = await openPiece(stage, correctedQuiz('rekey'), VISIT);
	await draft(place, ['venus']);
	await handIn(place);
	const corrected = place.locator('.body .corrected').first();
	await corrected.waitFor();
	expect(await corrected.evaluate((it) => getComputedStyle(it).borderInlineStartWidth)).toBe('3px');
});
