// The words of each language: those that are found, and those that only look like them.
import { expect, test } from 'vitest';
import { languageOf } from '../../../../../content/desk/check/languages/index.ts';
import type { Language } from '../../../../../content/desk/check/languages/language.ts';
import { bare } from '../../../../../content/desk/check/reading/bare.ts';

const find = (lang: string, what: 'relative' | 'hedges' | 'allOrNone', text: string) => {
	const language: Language | undefined = languageOf(lang);
	return language?.[what].exec(bare(text))?.[0] !== undefined;
};

test.each([
	['ar', 'افتُتح الميناء أمس.', 'افتُتح الميناء في ذلك اليوم.'],
	['de', 'Er öffnete vergangene Woche.', 'Er öffnete am Morgen des 1. Mai.'],
	['en', 'It opened three days ago.', 'It opened by the next weekend.'],
	['es', 'Abrió la semana pasada.', 'Abrió por la mañana.'],
	['fr', 'Il a ouvert la semaine dernière.', 'Il a ouvert ce jour-là.'],
	['ja', '港は昨日開いた。', '港は五月一日に開いた。'],
	['pt', 'Abriu na sexta-feira passada.', 'Abriu de manhã.'],
	['tr', 'Liman geçen hafta açıldı.', 'Liman o hafta açıldı.'],
	['uk', 'Порт відкрили минулого тижня.', 'Порт відкрили того тижня.'],
])('days that move are found in %s', (lang, moving, fixed) => {
	expect(find(lang, 'relative', moving)).toBe(true);
	expect(find(lang, 'relative', fixed)).toBe(false);
});

test.each([
	['ar', 'قد يفتح الميناء خلال أيام.', 'فتح الميناء أبوابه.'],
	['de', 'Er könnte bald öffnen.', 'Er öffnet bald.'],
	['en', 'It could open soon.', 'It opens soon.'],
	['es', 'Podría abrir pronto.', 'Abre pronto.'],
	['fr', 'Il pourrait ouvrir bientôt.', 'Il ouvre bientôt.'],
	['ja', '港は開くかもしれない。', '港は開く。'],
	['pt', 'Poderia abrir em breve.', 'Abre em breve.'],
	['tr', 'Liman yakında açılabilir.', 'Liman yakında açılır.'],
	['uk', 'Порт, ймовірно, відкриють.', 'Порт відкриють.'],
])('words of doubt are found in %s', (lang, doubtful, flat) => {
	expect(find(lang, 'hedges', doubtful)).toBe(true);
	expect(find(lang, 'hedges', flat)).toBe(false);
});

test.each([
	['ar', 'تصل 40 سفينة في مرحلة انتقالية.'],
	['ar', 'بعد اعتقال القبطان استقال المدير.'],
	['ar', 'حكم الميناء عشر سنوات.'],
	['ar', 'تصل السفن لعلاج البحارة.'],
	['ar', 'اشترى الميناء رافعة في ذكرى افتتاحه.'],
	['ar', 'نقلت السفن القمح من الحقول.'],
	['ar', 'الميناء مفتوح، وقد تم تعميقه.'],
	['ar', 'لا تصل السفن فحسب، بل الناس والبضائع على حد سواء.'],
	['ar', 'كان هذا سؤال الامتحان وقراءة الدرس.'],
])('in %s no word of doubt is in %j', (lang, text) => {
	expect(find(lang, 'hedges', text)).toBe(false);
});

test.each([
	['ar', 'وقالت إن السفن تصل.'],
	['ar', 'فسيقولون إن السفن تصل.'],
	['ar', 'يُقال إن السفن تصل، وقِيل غير ذلك.'],
	['ar', 'وأشارَ إلى أن السفن تصل.'],
	['ar', 'اوضح أن السفن تصل.'],
	['ar', 'وأضافوا أن السفن تصل.'],
	['ar', 'يُرجَّح أن تصل السفن.'],
	['ar', 'رجّحت الصحيفة وصولها.'],
	['ar', 'وقد تصل السفن.'],
	['ar', 'وبحسب المدير تصل السفن.'],
	['ar', 'نقلت الوكالة عن المدير وصولها.'],
	['ar', 'بتقديراتهم تصل السفن.'],
	['ar', 'هذا سؤالٌ لا يزال مفتوحاً.'],
	['ar', 'تصل السفن، محذّراً من التأخير.'],
])('in %s a word of doubt, or of saying, is in %j', (lang, text) => {
	expect(find(lang, 'hedges', text)).toBe(true);
});

test.each([
	['ar', 'جميع ما سبق'],
	['de', 'Alle genannten'],
	['en', 'None of these'],
	['es', 'Todas las anteriores'],
	['fr', 'Aucune de ces réponses'],
	['ja', '上記のすべて'],
	['pt', 'Nenhuma das anteriores'],
	['tr', 'Yukarıdakilerin hepsi'],
	['uk', 'Усе перелічене'],
])('options about the others are found in %s', (lang, text) => {
	expect(find(lang, 'allOrNone', text)).toBe(true);
});

test('a country does not matter, and of other languages nothing is known', () => {
	expect(languageOf('pt-BR')).toBe(languageOf('pt'));
	expect(languageOf('fi')).toBeUndefined();
	expect(languageOf('constructor')).toBeUndefined();
});
