import { describe, expect, test } from 'vitest';
import { lookAt, namedPath } from '../../../../content/desk/preview/place-of.ts';
import { explainer, quiz } from '../../../fixtures/pieces.ts';

const place = (path: string) => {
	const look = lookAt(quiz(), path.split('/'));
	const { at, to, claim } = look ?? {};
	return [at, at && look?.answers[at], to, claim];
};

describe('a place in a quiz', () => {
	test.each([
		['title', [undefined, undefined, undefined, undefined]],
		['questions/giants/ask', ['giants', undefined, 'ask', undefined]],
		['questions/giants/hint', ['giants', undefined, 'ask', undefined]],
		['questions/hottest/explain', ['hottest', ['venus'], 'explain', undefined]],
		['questions/number/answer', ['number', 8, 'ask', undefined]],
		[
			'questions/hottest/options/mars/feedback',
			['hottest', ['mars'], 'question/hottest/mars', undefined],
		],
		['bands/0/text', ['end', undefined, undefined, undefined]],
		['claims/heat/text', ['hottest', ['venus'], 'explain', 'heat']],
		// It comes with another in the same note.
		['claims/origin/by', ['hottest', ['venus'], 'explain', 'heat']],
		['sources/primer/title', ['giants', ['jupiter', 'saturn'], 'explain', 'count']],
	])('%s', (path, expected) => {
		expect(place(path)).toEqual(expected);
	});

	test('of a claim that it does not use is none', () => {
		expect(lookAt(quiz(), ['claims', 'other', 'text'])).toBeUndefined();
	});

	test('of a correction is that of its target', () => {
		const correction = {
			id: 'c-one',
			at: '2020-01-02',
			target: 'question/giants',
			was: 'Two.',
			now: 'Four.',
			why: 'A slip.',
			effect: 'note',
		} as const;
		const it = quiz({ corrections: [correction] });
		expect(lookAt(it, ['corrections', 'c-one', 'why'])?.at).toBe('giants');
	});
});

test('a place in an explainer opens its card', () => {
	const [card] = explainer().cards;
	const look = lookAt(explainer(), ['cards', card?.id ?? '', 'entries', 'x', 'text']);
	expect(look).toMatchObject({ to: `card/${card?.id}`, open: { [`card/${card?.id}/body`]: true } });
});

test('a path by positions becomes one by ids, as far as there are any', () => {
	expect(namedPath(quiz(), ['questions', 0, 'options', 2, 'feedback'])).toEqual([
		'questions',
		'hottest',
		'options',
		'mars',
		'feedback',
	]);
	expect(namedPath(quiz(), ['bands', 1, 'title'])).toEqual(['bands', '1', 'title']);
	expect(namedPath(undefined, ['questions', 7])).toEqual(['questions', '7']);
});
