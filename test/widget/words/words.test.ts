// The lists of the widget's own words, and the sentences, numbers and dates that readers get from them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WordList } from '../../../content/model/boot.ts';
import { CERTAINTIES } from '../../../content/model/kinds.ts';
import { lookup } from '../../../content/model/lookup.ts';
import { dateWriter } from '../../../content/model/written-date.ts';
import { type Words, wordsFor } from '../../../widget/views/words.ts';

const FOLDER = join(import.meta.dirname, '../../../widget/words');

const LANGUAGES = readdirSync(FOLDER)
	.map((file) => file.replace(/\.json$/u, ''))
	.sort();

function listsOf(lang: string): WordList {
	return JSON.parse(readFileSync(join(FOLDER, `${lang}.json`), 'utf8'));
}

/** The words for a piece in a language, perhaps with a country, which has the words of its language. */
function wordsIn(lang: string): Words {
	return wordsFor(lang, listsOf(lang.replace(/-.*/u, '')), dateWriter(lang));
}

const english = listsOf('en');

/** The forms of a word, the one that has all placeholders last. */
function formsOf(word: string | Record<string, string>): string[] {
	return typeof word === 'string' ? [word] : Object.values(word);
}

function placeholdersOf(text: string): string[] {
	return [...text.matchAll(/\{\w+\}/gu)].map(([placeholder]) => placeholder).sort();
}

test('has words in English, which every other language falls back on', () => {
	expect(LANGUAGES).toContain('en');
});

describe.each(LANGUAGES)('the words in %s', (lang) => {
	const lists = listsOf(lang);
	const { plurals, texts } = sorted(lists);

	test('have the names of the English ones, in their order', () => {
		expect(Object.keys(lists)).toEqual(Object.keys(english));
		expect(Object.keys(lists)).toEqual(Object.keys(english));
	});

	test('have a form for every plural category of the language, and no other', () => {
		const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
		expect(Object.keys(plurals)).toEqual(Object.keys(sorted(english).plurals));
		for (const forms of Object.values(plurals)) {
			expect(Object.keys(forms).sort()).toEqual(pluralCategories.toSorted());
		}
	});

	test('have the placeholders of the English ones', () => {
		const all = english;
		for (const [key, text] of Object.entries(texts)) {
			const [model = ''] = formsOf(lookup(all, key) ?? '');
			expect([key, placeholdersOf(text)]).toEqual([key, placeholdersOf(model)]);
		}
		for (const [key, forms] of Object.entries(plurals)) {
			const model = placeholdersOf(formsOf(lookup(all, key) ?? '').at(-1) ?? '');
			expect(placeholdersOf(forms.other ?? '')).toEqual(model);
			// A form for one number can have it in words.
			for (const form of Object.values(forms))
				expect(model).toEqual(expect.arrayContaining(placeholdersOf(form)));
		}
	});

	test('are none of them empty or left unfinished', () => {
		for (const [key, word] of Object.entries({ ...texts, ...plurals })) {
			for (const form of formsOf(word)) {
				expect([key, form.replace(/\{\w+\}/gu, '').trim()]).not.toEqual([key, '']);
				expect(form).not.toMatch(/TODO|FIXME|\{\}|[<>]/u);
				if (key !== 'colon') expect(form).toBe(form.trim());
			}
		}
	});

	test('keep the certainties, what they mean and the verdicts apart', () => {
		const { say } = wordsIn(lang);
		const names = CERTAINTIES.map((certainty) => say(certainty));
		const meanings = CERTAINTIES.map((certainty) => say(`${certainty}Means`));
		const verdicts = (['right', 'partly', 'wrong', 'uncounted', 'unanswered'] as const).map((key) =>
			say(key),
		);
		expect(new Set([...names, ...meanings, ...verdicts]).size).toBe(6 + 6 + 5);
	});

	test('are set with the marks of their script', () => {
		for (const text of Object.values({ ...texts, ...plurals }).flatMap(formsOf)) {
			expect(text).not.toMatch(/['"]|\.\.\.| {2}/u);
			if (lang === 'fr') {
				expect(text).not.toMatch(/(?<!\u202f)[:;?!»]|«(?!\u202f)/u);
			} else {
				expect(text).not.toMatch(/[\u00a0\u202f]/u);
			}
			if (lang === 'ja') expect(text).not.toMatch(/[:;?!,.()]/u);
			if (lang === 'ar') expect(text).not.toMatch(/[;?,]/u);
		}
	});
});

/** Words with forms by number, and all others. */
function sorted(all: WordList) {
	const plurals: Record<string, Record<string, string>> = {};
	const texts: Record<string, string> = {};
	for (const [key, word] of Object.entries(all)) {
		if (typeof word === 'string') texts[key] = word;
		else plurals[key] = word;
	}
	return { plurals, texts };
}

describe('a count', () => {
	const counts = [0, 1, 2, 5, 21, 1.5];

	test.each([
		['en', '0 places|1 place|2 places|5 places|21 places|1.5 places', '{} marked'],
		[
			'ar',
			'لا مواضع مميّزة|موضع واحد مميّز|موضعان مميّزان|5 مواضع مميّزة|21 موضعًا مميّزًا|1.5 موضع مميّز',
			'{}',
		],
		['de', '0 Stellen|1 Stelle|2 Stellen|5 Stellen|21 Stellen|1,5 Stellen', '{} hervorgehoben'],
		[
			'es',
			'0 pasajes señalados|1 pasaje señalado|2 pasajes señalados|5 pasajes señalados|21 pasajes señalados|1,5 pasajes señalados',
			'{}',
		],
		[
			'fr',
			'0 passage signalé|1 passage signalé|2 passages signalés|5 passages signalés|21 passages signalés|1,5 passage signalé',
			'{}',
		],
		['ja', '0|1|2|5|21|1.5', '{}か所を強調表示しています'],
		[
			'pt',
			'0 trecho destacado|1 trecho destacado|2 trechos destacados|5 trechos destacados|21 trechos destacados|1,5 trecho destacado',
			'{}',
		],
		['tr', '0|1|2|5|21|1,5', '{} yer işaretlendi'],
		['uk', '0 місць|1 місце|2 місця|5 місць|21 місце|1,5 місця', 'Позначено {}'],
	])('agrees with its noun in %s', (lang, forms, frame) => {
		const { say } = wordsIn(lang);
		expect(counts.map((n) => say('filtered', { n }, n))).toEqual(
			forms.split('|').map((form) => frame.replace('{}', form)),
		);
	});

	test('agrees as the country of the piece has it', () => {
		expect(wordsIn('pt-PT').say('filtered', { n: 0 }, 0)).toBe('0 trechos destacados');
		expect(wordsIn('pt-BR').say('filtered', { n: 0 }, 0)).toBe('0 trecho destacado');
	});
});

describe('a number', () => {
	test.each([
		['en', '1,234.5', '12,345'],
		['ar', '1,234.5', '12,345'],
		['de', '1.234,5', '12.345'],
		['es', '1234,5', '12.345'],
		['es-MX', '1,234.5', '12,345'],
		['fr', '1\u202f234,5', '12\u202f345'],
		['ja', '1,234.5', '12,345'],
		['pt', '1.234,5', '12.345'],
		['tr', '1.234,5', '12.345'],
		['uk', '1\u00a0234,5', '12\u00a0345'],
	])('is written in %s as its readers write it', (lang, fraction, whole) => {
		const { number } = wordsIn(lang);
		expect([number(1234.5), number(12_345)]).toEqual([fraction, whole]);
	});
});

describe('a date', () => {
	test.each([
		['en', '2024', 'December 2024', '7 December 2024', '1 December 2024'],
		['en-US', '2024', 'December 2024', 'December 7, 2024', 'December 1, 2024'],
		['ar', '2024', 'ديسمبر 2024', '7 ديسمبر 2024', '1 ديسمبر 2024'],
		['de', '2024', 'Dezember 2024', '7. Dezember 2024', '1. Dezember 2024'],
		['es', '2024', 'diciembre de 2024', '7 de diciembre de 2024', '1 de diciembre de 2024'],
		['es-MX', '2024', 'diciembre de 2024', '7 de diciembre de 2024', '1 de diciembre de 2024'],
		['fr', '2024', 'décembre 2024', '7 décembre 2024', '1er décembre 2024'],
		['fr-CA', '2024', 'décembre 2024', '7 décembre 2024', '1er décembre 2024'],
		['ja', '2024年', '2024年12月', '2024年12月7日', '2024年12月1日'],
		['pt', '2024', 'dezembro de 2024', '7 de dezembro de 2024', '1 de dezembro de 2024'],
		['pt-PT', '2024', 'dezembro de 2024', '7 de dezembro de 2024', '1 de dezembro de 2024'],
		['tr', '2024', 'Aralık 2024', '7 Aralık 2024', '1 Aralık 2024'],
		['uk', '2024', 'грудень 2024 р.', '7 грудня 2024 р.', '1 грудня 2024 р.'],
	])('is as precise in %s as it is given', (lang, ...expected) => {
		const { date } = wordsIn(lang);
		const dates = ['2024', '2024-12', '2024-12-07', '2024-12-01'].map((when) => date(when));
		expect(dates.map((text) => text.replaceAll(/\s/gu, ' '))).toEqual(expected);
	});

	test('is the day in the zone where an instant is given', () => {
		const at = '2024-11-30T23:30:00Z';
		expect(dateWriter('fr', 'Europe/Paris')(at)).toBe('1er décembre 2024');
		expect(dateWriter('ja', 'America/New_York')(at)).toBe('2024年11月30日');
	});
});

describe('a sentence', () => {
	test.each([
		['en', 'As of 7 December 2024', '3 of 8', 'Note: Confirmed', 'Too low by 1.5.'],
		['ar', 'حتى 7 ديسمبر 2024', '3 من 8', 'حاشية: مؤكَّد', 'أقل من الصحيح بفارق 1.5.'],
		['de', 'Stand: 7. Dezember 2024', '3 von 8', 'Anmerkung: Bestätigt', 'Um 1,5 zu niedrig.'],
		[
			'es',
			'Situación a 7 de diciembre de 2024',
			'3 de 8',
			'Nota: Confirmado',
			'Demasiado bajo: diferencia de 1,5.',
		],
		[
			'fr',
			'Situation\u202f: 7 décembre 2024',
			'3 sur 8',
			'Note\u202f: Confirmé',
			'Trop bas\u202f: il manque 1,5.',
		],
		['ja', '2024年12月7日時点', '8問中3問目', '注釈：確認済み', '正解より1.5小さい値です。'],
		[
			'pt',
			'Situação em 7 de dezembro de 2024',
			'3 de 8',
			'Nota: Confirmado',
			'Abaixo do valor correto: diferença de 1,5.',
		],
		[
			'tr',
			'7 Aralık 2024 itibarıyla',
			'Soru 3/8',
			'Not: Teyit edildi',
			'Doğru yanıttan düşük: fark 1,5.',
		],
		['uk', 'Станом на 7 грудня 2024 р.', '3 з 8', 'Примітка: Підтверджено', 'Замало: різниця 1,5.'],
	])('has its values in %s where they belong', (lang, asOf, progress, note, tooLow) => {
		const { say, date } = wordsIn(lang);
		expect([
			say('asOf', { date: date('2024-12-07') }).replaceAll(/[^\S\u202f]/gu, ' '),
			say('progress', { n: 3, total: 8 }),
			say('note', { certainty: say('confirmed') }),
			say('tooLow', { n: 1.5 }),
		]).toEqual([asOf, progress, note, tooLow]);
	});

	test.each(LANGUAGES)('ends once in %s, whatever the precision of its date', (lang) => {
		const { say, date } = wordsIn(lang);
		for (const when of ['2024', '2024-12', '2024-12-07', '2024-12-07T12:00:00Z']) {
			for (const key of ['asOf', 'updated', 'stale', 'overdue', 'corrected'] as const) {
				expect(say(key, { date: date(when) })).not.toMatch(/\.\s*\.|[{}]/u);
			}
		}
	});
});
