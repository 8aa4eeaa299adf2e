import { expect, test } from 'vitest';
import { easeOf } from '../../../../../content/desk/check/reading/ease.ts';

const plain = Array<string>(20).fill('The ship came in and the crew went home at noon.');
const dense = Array<string>(6).fill(
	'Intergovernmental infrastructural considerations notwithstanding, municipal administrators deliberately characterised supplementary navigational recommendations as organisationally unsatisfactory and procedurally unsustainable throughout preliminary consultations.',
);

test('English is measured by Flesch, German and Swedish by LIX', () => {
	expect(easeOf(plain, 'en')).toMatchObject({ measure: 'Flesch', hard: false });
	expect(easeOf(dense, 'en-GB')).toMatchObject({ measure: 'Flesch', hard: true });
	expect(easeOf(plain, 'sv')).toMatchObject({ measure: 'LIX', value: 11, hard: false });
	expect(easeOf(dense, 'de')).toMatchObject({ measure: 'LIX', hard: true });
});

test('nothing is measured of short texts and of other languages', () => {
	expect(easeOf(plain.slice(0, 5), 'en')).toBeUndefined();
	expect(easeOf(dense, 'ar')).toBeUndefined();
	expect(easeOf([], 'en')).toBeUndefined();
});
