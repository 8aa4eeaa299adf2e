// Turkish. Suffixes grow on to words, so most are known by their beginnings.
import { type Language, words } from './language.ts';

const UNITS = '(?:gün|hafta|ay|yıl)';

export const tr: Language = {
	relative: [
		words(
			...[
				'dün',
				'dünkü',
				'bugün',
				'bugünkü',
				'yarın',
				'yarınki',
				'evvelsi gün',
				'bu sabah',
				'bu gece',
			],
			...['bu hafta', 'bu ay', 'bu yıl', 'bu akşam'],
			'(?:geçen|geçtiğimiz|gelecek|önümüzdeki) (?:hafta|ay|yıl|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)',
			`(?:\\d+|bir|iki|üç|dört|beş|altı|birkaç) ${UNITS} önce`,
		),
	],
	hedges: [
		words(
			...['olabil-', 'muhtemel-', 'olası-', 'belki', 'galiba', 'sanır-', 'mümkün', 'ihtimal-'],
			...['görün-', 'belirsiz-', 'bilinm-', 'iddia', 'öne sür-', 'göre', 'söyle-', 'dedi', 'diyor'],
			...['açıkla-', 'belirt-', 'düşün-', 'inan-', 'bekl-', 'tahmin', 'kork-', 'endişe-', 'uyar-'],
			...['değerlendir-', 'savun-', 'yalanla-', 'tartışmalı', 'isti-', 'istedi', 'talep', 'sözde'],
			// The suffixes of what could be, of hearsay and of what would be.
			'\\p{L}+(?:abilir|ebilir|yabilir|yebilir|mış|miş|muş|müş|acaktı|ecekti)\\p{L}*',
		),
	],
	forecasts: words('\\p{L}+(?:acak|ecek|acağ|eceğ)-'),
	allOrNone: [words('(?:yukarıdakilerin|bunların|hepsi|hiçbiri) ?(?:hepsi|hiçbiri|tümü)?')],
	multipliers: [
		[words('bin'), 1e3],
		[words('milyon-'), 1e6],
		[words('milyar-'), 1e9],
	],
	around: words('önce', 'sonra', 'beri', 'kadar'),
	abbreviations:
		'Dr Prof Doç Yrd Av Sn Gen Org Korg Tüm Tuğ Alb Yb Bnb Yzb Tğm Müh Öğr Sok Cad Mah Apt No(?=\\.\\s*\\d)',
	ordinals: true,
};
