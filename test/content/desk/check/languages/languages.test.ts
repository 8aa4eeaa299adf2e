// The words of each language: those that are found, and those that only look like them.
import { expect, test } from 'vitest';
import { languageOf } from '../../../../../content/desk/check/languages/index.ts';
import type { Language } from '../../../../../content/desk/check/languages/language.ts';
import { foundIn } from '../../../../../content/desk/check/reading/found-in.ts';

const find = (
	lang: string,
	what: 'relative' | 'hedges' | 'forecasts' | 'allOrNone',
	text: string,
) => {
	const language: Language | undefined = languageOf(lang);
	const expressions = [language?.[what] ?? []].flat();
	return foundIn(expressions, text) !== undefined;
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
	['en', 'It opened ten days ago.'],
	['en', 'It opened an hour ago.'],
	['en', 'It opened 3 hours ago.'],
	['en', 'It opened a fortnight ago.'],
	['en', 'It opens this Tuesday.'],
	['en', 'It opens this spring.'],
	['en', 'It opens next summer.'],
	['en', 'It was busy over the past week.'],
	['en', 'It was busy in the last few days.'],
	['en', 'It opens in two weeks.'],
	['en', 'Ships came overnight.'],
	['en', 'At the moment it is closed.'],
	['en', 'It recently opened.'],
	['en', 'It is open right now.'],
	['fr', 'Il ouvre ce lundi.'],
	['fr', 'Il ouvre cet été.'],
	['fr', 'Ces derniers jours, il a ouvert.'],
	['fr', 'Il ouvre dans deux jours.'],
	['de', 'Das Becken öffnet morgen.'],
	['de', 'Morgen wird geöffnet.'],
	['de', 'Es öffnet in zwei Wochen.'],
	['de', 'Es hat vor kurzem geöffnet.'],
	['ar', 'يفتح الميناء غدا.'],
	['ar', 'يفتح الميناء غدًا.'],
	['ar', 'افتُتح قبل يومين.'],
	['ar', 'افتُتح قبل ثلاثة أيام.'],
	['ar', 'افتُتح منذ أسبوع.'],
	['ar', 'يُفتتح بعد غد.'],
	['ar', 'في الأيام الماضية.'],
])('in %s a day moves in %j', (lang, text) => {
	expect(find(lang, 'relative', text)).toBe(true);
});

test.each([
	['en', 'In today’s money it is little.'],
	['en', 'He told USA Today that it is little.'],
	['en', 'It was built in two weeks.'],
	['en', 'It closed at the moment of the storm.'],
	['en', 'It had recently opened.'],
	['fr', 'Il vient trois fois dans une semaine.'],
	['fr', 'Il ouvrit ce lundi-là.'],
	['de', 'Am Morgen kamen Schiffe.'],
	['de', 'Es wurde in zwei Wochen gebaut.'],
	['ar', 'غدا الميناء مركزاً للتجارة.'],
	['ar', 'افتُتح قبل يومين من الانتخابات.'],
	['ar', 'مفتوح منذ عام 2011.'],
])('in %s no day moves in %j', (lang, text) => {
	expect(find(lang, 'relative', text)).toBe(false);
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
	['en', 'There is no doubt that forty ships call.'],
	['en', 'Nobody denies that forty ships call.'],
	['en', 'Nobody doubts that forty ships call.'],
	['en', 'It cannot be denied that forty ships call.'],
	['en', 'In May forty ships called.'],
	['en', 'The harbour can take big ships.'],
	['en', 'The crew maintained the crane.'],
	['en', 'The project was large, and the accord considerable.'],
	['en', 'The city wanted a basin, and demand for it rose.'],
	['en', 'Forty ships called on Monday, with a view of the quay.'],
	['fr', 'Un port si grand accueille la croisière.'],
	['fr', 'Le maire a demandé un bassin au parlement.'],
	['fr', 'Personne ne conteste que 40 navires viennent.'],
	['fr', 'Les navires attendent au port.'],
	['de', 'Man kann es sehen, und Schiffe können hier anlegen.'],
	['de', 'Das Schiff hält am Denkmal aus Beton.'],
	['de', 'Niemand bestreitet die Zahl.'],
	['de', 'Die Stadt forderte ein Becken.'],
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
	['en', 'Forty ships may call.'],
	['en', 'He assumes that forty call.'],
	['en', 'At a guess, forty ships call.'],
	['en', 'The allegations are of forty ships.'],
	['en', 'Unconfirmed numbers are of forty ships.'],
	['en', 'Forty are rumoured to call.'],
	['en', 'The office anticipates forty ships.'],
	['en', 'The office announced forty ships.'],
	['en', 'The builders maintain that it is deep.'],
	['en', 'He wants the city to dig deeper.'],
	['en', 'He doubts the number.'],
	['fr', 'Le maire suppose que 40 navires viennent.'],
	['fr', 'On soupçonne 40 navires.'],
	['fr', 'Quarante navires, explique le maire.'],
	['fr', 'Le maire annonce 40 navires.'],
	['fr', 'Quarante navires, assure-t-il.'],
	['fr', 'S’il vient, ou si la mer monte.'],
	['de', 'Das Amt geht davon aus, dass 40 kommen.'],
	['de', '40 Schiffe, heißt es.'],
	['de', 'Es habe 40 Schiffe gezählt.'],
	['de', 'Das seien 40 Schiffe.'],
	['de', 'Der Meister hält die Zahl für richtig.'],
])('in %s a word of doubt, or of saying, is in %j', (lang, text) => {
	expect(find(lang, 'hedges', text)).toBe(true);
});

test.each([
	['ar', 'سوف تصل السفن.'],
	['de', 'Schiffe werden kommen.'],
	['en', 'It is due to open.'],
	['es', 'Abrirá pronto.'],
	['fr', 'Le port ouvrira.'],
	['ja', '開く予定だ。'],
	['pt', 'Vai abrir.'],
	['tr', 'Liman açılacak.'],
	['uk', 'Порт буде відкрито.'],
])('what is to come is known in %s', (lang, text) => {
	expect(find(lang, 'forecasts', text)).toBe(true);
});

test.each([
	['ar', 'جميع ما سبق'],
	['ar', 'كل ما ورد أعلاه'],
	['ar', 'جميعها صحيحة'],
	['ar', 'ليس أي مما سبق'],
	['de', 'Beides'],
	['de', 'Alle drei'],
	['de', 'Alles oben Genannte'],
	['en', 'Both'],
	['en', 'Both A and B'],
	['en', 'All three.'],
	['en', 'Neither'],
	['en', 'All answers are correct'],
	['en', 'All of the options'],
	['en', 'All of the above are right'],
	['fr', 'Les deux'],
	['fr', 'Tous les trois'],
	['fr', 'Aucune des deux'],
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

test.each([
	['en', 'Some of them were clerks of the port'],
	['en', 'Both pilots'],
	['en', 'All three pilots'],
	['fr', 'Les deux pilotes'],
	['de', 'Beide Lotsen'],
	['ar', 'كلاهما من الميناء'],
])('an option in %s may be %j', (lang, text) => {
	expect(find(lang, 'allOrNone', text)).toBe(false);
});

test('a country does not matter, and of other languages nothing is known', () => {
	expect(languageOf('pt-BR')).toBe(languageOf('pt'));
	expect(languageOf('fi')).toBeUndefined();
	expect(languageOf('constructor')).toBeUndefined();
});
