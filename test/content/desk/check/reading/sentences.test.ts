import { expect, test } from 'vitest';
import { sentencesOf } from '../../../../../content/desk/check/reading/sentences.ts';

test('each sentence has the claims that are linked in it', () => {
	const text = 'It *opened* [on time](#opened). Ships call.\n\n[Some](#counting) are missed.';
	expect(sentencesOf(text, 'en')).toEqual([
		{ text: 'It opened on time. ', claims: ['opened'] },
		{ text: 'Ships call.', claims: [] },
		{ text: 'Some are missed.', claims: ['counting'] },
	]);
});

test('Japanese is cut without spaces', () => {
	expect(sentencesOf('港は開いた。船が来る。', 'ja')).toHaveLength(2);
});

test.each([
	['en', 'According to Gen. Ahmad J. Smith, 40 ships called.', 'He left.'],
	['en', 'Lt. Col. Jones of St. Petersburg sold No. 7 of the U.S. Navy.', 'Ships call.'],
	['en', '“It was calm. It was 40 ships.” So said the harbour master.', 'He left.'],
	['en', '“Forty ships called!” the harbour master said.', 'He left.'],
	['de', 'Laut Hafenmeister liefen am 7. Dezember 40 Schiffe ein.', 'Er ging.'],
	['de', 'Nach Angaben von Dr. Müller kamen z. B. Tanker (u.a. Große).', 'Er ging.'],
	['fr', 'Selon M. Dupont et le Dr. Martin, 40 navires sont venus.', 'Il partit.'],
	['fr', '« Oui ! » a dit le maire.', 'Il partit.'],
	['tr', 'Prof. Ahmet Kaya 7. Kolordu’ya göre 40 gemi saydı.', 'Gemiler geldi.'],
	['uk', 'За словами ген. Шевченка, 7. Корпус був тут.', 'Він пішов.'],
	['ar', 'قال د. أحمد إن السفن وصلت.', 'غادر.'],
])('a sentence in %s runs on after a point that does not end it: %j', (lang, first, second) => {
	const texts = sentencesOf(`${first} ${second}`, lang).map(({ text }) => text);
	expect(texts).toEqual([`${first} `, second]);
});

test.each([
	['en', 'The train left at 5 p.m. Ships call.'],
	['en', 'It is 40 m. Ships call.'],
	['en', 'There were 40. Ships call.'],
	['en', '“It may be.” [Ships](#opened) call.'],
	['de', 'Es waren 140. Schiffe kamen.'],
])('a sentence in %s ends where it does: %j', (lang, text) => {
	expect(sentencesOf(text, lang)).toHaveLength(2);
});
