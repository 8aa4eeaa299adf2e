import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { idMaker } from '../../../../content/desk/import/id-maker.ts';
import { Id } from '../../../../content/model/ids.ts';

const id = (text: string) => idMaker()(text, 'q');

test.each([
	['Where did the ships go?', 'where-did-the-ships-go'],
	['Où est l’été à São Paulo ?', 'ou-est-l-ete-a-sao-paulo'],
	['1922', 'q-1922'],
	['A very long question that goes on and on and on', 'a-very-long-question-that-goes'],
	['constructor', 'q-constructor'],
])('%s becomes %s', (text, expected) => {
	expect(id(text)).toBe(expected);
});

test('a text in another script has an id that depends on it alone', () => {
	const arabic = 'أين ذهبت السفن؟';
	expect(id(arabic)).toMatch(/^q-[0-9a-f]{8}$/u);
	expect(id(arabic)).toBe(id(arabic));
	expect(id(arabic)).not.toBe(id('أين ذهبت السفينة؟'));
	expect(id('قال NATO إن')).toMatch(/^q-[0-9a-f]{8}$/u);
});

test('any texts have ids, each its own', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
			const idOf = idMaker(['o-2', 'a']);
			const ids = texts.map((text) => idOf(text, 'o'));
			expect(new Set([...ids, 'o-2', 'a']).size).toBe(texts.length + 2);
			expect(ids.every((it) => v.is(Id, it))).toBe(true);
		}),
	);
});
