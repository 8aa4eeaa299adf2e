import { describe, expect, test } from 'vitest';
import { even } from '../../../widget/passages/fold.ts';
import { tellingIn } from '../../../widget/passages/telling-words.ts';

const telling = (text: string, lang: string) => tellingIn(even(text), lang);

describe('of two texts that differ in a number or a negation, each says something else', () => {
	test.each([
		['en', 'about 900 troops', 'about 90 troops'],
		['en', 'in five cities', 'in six cities'],
		['en', 'they will stay', 'they won’t stay'],
		['en', 'there is a sign', 'there is no sign'],
		['en', '3.5 million', '35 million'],
		['ar', 'نحو 900 جندي', 'نحو ٨٠٠ جندي'],
		['ar', 'خمسة مسؤولين', 'ستة مسؤولين'],
		['ar', 'يبدو أن', 'ولا يبدو أن'],
		['ar', 'صمدت القوات', 'لم تصمد القوات'],
		['de', 'sie bleiben', 'sie bleiben nicht'],
		['de', 'fünf Städte', 'sechs Städte'],
		['es', 'hay señales', 'no hay señales'],
		['es', 'cinco ciudades', 'seis ciudades'],
		['fr', 'ils restent', 'ils ne restent pas'],
		['fr', 'cinq villes', 'six villes'],
		['ja', '続いている', '続いていない'],
		['ja', '約50分', '約60分'],
		['ja', '三つの港', '四つの港'],
		['pt', 'há sinais', 'não há sinais'],
		['pt', 'três cidades', 'quatro cidades'],
		['tr', 'bekleniyor', 'beklenmiyor değil'],
		['tr', 'gelecek', 'gelmeyecek'],
		['uk', 'є ознаки', 'немає ознак'],
		['uk', 'п’ять міст', 'шість міст'],
		['sw', 'askari 900', 'askari 800'],
		['en', 'a million people', 'a billion people'],
		['pt', 'dois milhões', 'dois bilhões'],
		['de', 'eine Million', 'eine Milliarde'],
		['fr', 'un million', 'un milliard'],
		['es', 'un millón', 'un billón'],
		['pt', 'um milhão', 'um bilhão'],
		['tr', 'bir milyon', 'bir milyar'],
		['uk', 'мільйон людей', 'мільярд людей'],
		['tr', 'on kişi', 'yüz kişi'],
		['EN-GB', 'five cities', 'six cities'],
		['', 'fünf Städte', 'sechs Städte'],
		['nb', 'de blir not', 'de blir'],
		['en', 'eleven ships', 'twelve ships'],
		['en', 'two dozen ships', 'two ships'],
		['en', 'the fifth fleet', 'the sixth fleet'],
		['en', 'a trillion dollars', 'a billion dollars'],
		['en', 'a quarter of them', 'most of them'],
		['en', 'zero deaths', 'some deaths'],
		['en', 'nobody came', 'somebody came'],
		['en', 'neither side', 'either side'],
		['en', 'at −5 degrees', 'at 5 degrees'],
		['en', 'for $5m', 'for $5bn'],
		['ar', 'ثمانية قتلى', 'عدة قتلى'],
		['ar', 'ثمانون قتيلا', 'ستون قتيلا'],
		['ar', 'إحدى السفن', 'بعض السفن'],
		['ar', 'مرتين', 'مرة'],
		['de', 'elf Tote', 'zwölf Tote'],
		['de', 'ein Drittel', 'ein Viertel'],
		['de', 'der fünfte Tag', 'der sechste Tag'],
		['de', 'weder er noch sie', 'er und sie'],
		['es', 'once muertos', 'doce muertos'],
		['es', 'veinte puertos', 'treinta puertos'],
		['es', 'la mitad', 'un tercio'],
		['fr', 'onze ports', 'douze ports'],
		['fr', 'zéro mort', 'quelques morts'],
		['fr', 'un tiers', 'la moitié'],
		['ja', '影響なし', '影響あり'],
		['ja', '行わなければ', '行えば'],
		['ja', 'ゼロになる', '少なくなる'],
		['pt', 'quinze portos', 'dezesseis portos'],
		['pt', 'vinte portos', 'trinta portos'],
		['tr', 'kırk kişi', 'elli kişi'],
		['tr', 'geliyor', 'gelmiyor'],
		['tr', 'görünüyor', 'görünmüyor'],
		['uk', 'сорок міст', 'багато міст'],
		['uk', 'двоє людей', 'троє людей'],
		['zh', '两名士兵', '几名士兵'],
		['hi', '५ लोग', '६ लोग'],
	])('%s: %s, %s', (lang, one, other) => {
		expect(telling(one, lang)).not.toBe(telling(other, lang));
	});
});

describe('of two that do not, both say the same', () => {
	test.each([
		['en', '300,000 civilians', '300 000 civilians'],
		['en', 'A noted city on the Tender Street', 'A known town on the wide street'],
		['de', '300.000 Menschen', '300’000 Menschen'],
		['ar', 'أكثر من ٣٠٠ ألف', 'أكثر من 300 ألف'],
		['ja', '２４時間で', '24時間で'],
		['en-GB', 'some troops', 'other troops'],
	])('%s: %s, %s', (lang, one, other) => {
		expect(telling(one, lang)).toBe(telling(other, lang));
	});
});
