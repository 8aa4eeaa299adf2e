import { describe, expect, test } from 'vitest';
import ar from '../../../widget/words/ar.json' with { type: 'json' };
import en from '../../../widget/words/en.json' with { type: 'json' };

type Text = string | Readonly<Record<string, string>>;

const flat = (list: { first: object; later: object }): [string, Text][] =>
	Object.entries({ ...list.first, ...list.later });
const textsOf = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
const gapsIn = (text: string) => [...new Set(text.match(/\{\w+\}/gu))].sort();

describe.each([
	['ar', ar],
	['en', en],
])('the words in %s', (lang, list) => {
	test('are those that English has, at the same time', () => {
		expect(Object.keys(list.first)).toEqual(Object.keys(en.first));
		expect(Object.keys(list.later)).toEqual(Object.keys(en.later));
	});

	test('are written', () => {
		expect(flat(list).filter(([, text]) => textsOf(text).some((it) => !it.trim()))).toEqual([]);
	});

	test('name no value that English does not give', () => {
		const given = new Map(
			flat(en).map(([key, text]) => [key, gapsIn(textsOf(text).join(' '))] as const),
		);
		for (const [key, text] of flat(list)) {
			for (const gap of gapsIn(textsOf(text).join(' '))) expect(given.get(key), key).toContain(gap);
			if (typeof text === 'string') expect(gapsIn(text), key).toEqual(given.get(key));
		}
	});

	test('have every plural that the language needs', () => {
		const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
		for (const [key, text] of flat(list)) {
			if (typeof text === 'string') continue;
			expect(Object.keys(text).sort(), key).toEqual(pluralCategories.toSorted());
		}
	});
});
