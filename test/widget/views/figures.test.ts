import { expect, test } from 'vitest';
import { stillText } from '../../../worker/pages/still-text.tsx';
import { explainer } from '../../fixtures/pieces.ts';

/** The widths of the bars of a card with these values, all of one unit. */
function barsOf(...values: readonly (number | undefined)[]): string[] {
	const entries = values.map((value, i) => ({
		id: `f${i}`,
		...(value !== undefined && { value }),
		unit: '%',
		shown: 'so much',
		label: 'of something',
	}));
	const card = { id: 'figures', kind: 'figures' as const, heading: 'In figures', entries };
	const since = Date.parse('2020-01-03');
	const words = {};
	const text = stillText({
		piece: explainer({ cards: [card] }),
		rev: '0123456789ab',
		words,
		since,
	});
	return [...text.matchAll(/ width="([^"]*)" height="2"/gu)].map(([, width = '']) => width);
}

test('figures of one unit have bars, as long as their share of the greatest', () => {
	expect(barsOf(5, 0, 10)).toEqual(['50', '0', '100']);
});

test('a figure with nothing to measure has no bar beside them', () => {
	expect(barsOf(5, undefined, 10)).toEqual(['50', '100']);
});

test.each([[[-3, 5]], [[-3, -5]], [[0, 0]], [[5]]])('%j have no bars', (values) => {
	expect(barsOf(...values)).toEqual([]);
});
