// Measuring, in a real Chromium and with the widget as it is built.
import { expect, onTestFinished, test } from 'vitest';
import { readWidget } from '../../../../content/desk/deploy/build-widget.ts';
import { launchChromium } from '../../../../content/desk/heights/chromium.ts';
import { measure } from '../../../../content/desk/heights/measure.ts';
import { measuredPage } from '../../../../content/desk/heights/measured-page.ts';
import { placeFrom } from '../../../../content/desk/place.ts';
import { WIDTHS } from '../../../../content/model/heights.ts';
import type { Piece } from '../../../../content/model/piece.ts';
import { explainer, quiz, slug } from '../../../fixtures/pieces.ts';
import { plannedOf } from '../../../harness/published.ts';

async function measured(pieces: Piece[], change: (answers: Map<string, unknown>) => void) {
	const widget = await readWidget(placeFrom({}));
	const planned = await Promise.all(pieces.map(plannedOf));
	const answers = new Map(await measuredPage(widget, '0.1.0', planned, []));
	change(answers);
	const browser = await launchChromium();
	onTestFinished(() => browser.close());
	return measure(browser, answers);
}

const inArabic = quiz({ slug: slug('arabic'), lang: 'ar' });

test('gives a height for every width, of every kind of piece and in every language', async () => {
	const found = await measured([quiz(), explainer(), inArabic], () => {});
	expect([...found.keys()].sort()).toEqual(['arabic', 'planets-explainer', 'planets-quiz']);
	for (const at of found.values()) {
		expect(Object.keys(at)).toEqual(WIDTHS.map(String));
		for (const height of Object.values(at)) expect(height).toBeGreaterThan(200);
	}
	// A quiz is higher where it is narrow; the cards of an explainer are folded there.
	const quizzed = found.get('planets-quiz');
	expect(quizzed?.[320]).toBeGreaterThanOrEqual(quizzed?.[720] ?? Number.POSITIVE_INFINITY);
	// The words of the widget are those of the piece's language.
	expect(found.get('arabic')).not.toEqual(found.get('planets-quiz'));
});

test('leaves out what the widget does not show', async () => {
	const found = await measured([quiz(), inArabic], (answers) => answers.delete('/d/arabic.js'));
	expect([...found.keys()]).toEqual(['planets-quiz']);
});
