import { expect, test } from 'vitest';
import { prepare } from '../../../content/model/prepare.ts';
import { explainer, quiz } from '../../fixtures/pieces.ts';

test('a piece is sent with all of its dates in words, as they are in the zone of its story', () => {
	const piece = quiz({
		zone: 'America/New_York',
		asOf: '2024-12-07',
		updated: '2024-12-08T02:00:00Z',
		corrections: [
			{
				id: 'slip',
				at: '2024-12',
				target: 'piece',
				was: 'One.',
				now: 'Two.',
				why: 'A slip.',
				effect: 'note',
			},
		],
	});
	expect(prepare(piece).dates).toMatchObject({
		'2024-12-07': '7 December 2024',
		'2024-12-08T02:00:00Z': '7 December 2024',
		'2024-12': 'December 2024',
		'2020-01': 'January 2020',
	});
});

test('a piece is sent with the instants at which it changes', () => {
	const piece = quiz({
		zone: 'America/New_York',
		reviewBy: '2024-12-08',
		claims: {
			count: {
				text: 'Eight planets go round the Sun.',
				certainty: 'confirmed',
				sources: ['primer'],
				asOf: '2024',
				until: '2024-12-07',
			},
		},
	});
	expect(prepare(piece).schedule).toEqual({
		review: Date.parse('2024-12-09T05:00:00Z'),
		until: { count: Date.parse('2024-12-08T05:00:00Z') },
	});
});

test('a date that is none changes nothing, and survives the way as JSON', () => {
	const { schedule } = prepare(explainer({ expires: 'soon' }));
	expect(JSON.parse(JSON.stringify(schedule))).toEqual({ until: {} });
});
