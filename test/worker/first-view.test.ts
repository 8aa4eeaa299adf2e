import { expect, test } from 'vitest';
import { firstParts } from '../../worker/first-view.ts';
import { explainer, quiz } from '../fixtures/pieces.ts';

test('brings the end of an explainer along, so that nothing below it shifts', () => {
	expect(firstParts(explainer())).toEqual(['explainer', 'closing']);
});

test('leaves the rest of a quiz for later where a choice comes first', () => {
	const whole = quiz();
	const questions = whole.questions.toSorted(
		(a, b) => Number(b.kind === 'choice') - Number(a.kind === 'choice'),
	);
	expect(firstParts({ ...whole, questions })).toEqual(['quiz']);
});

test.each(['number', 'order', 'poll'])(
	'brings the rest of a quiz along where a %s comes first',
	(kind) => {
		const whole = quiz();
		const questions = whole.questions.toSorted(
			(a, b) => Number(b.kind === kind) - Number(a.kind === kind),
		);
		expect(firstParts({ ...whole, questions })).toEqual(['quiz', 'quiz-rest', 'closing']);
	},
);
