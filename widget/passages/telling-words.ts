// The numbers and negations of a text: where they differ, it says something else, however alike the words are.
import { lookup } from '../../content/model/lookup.ts';

const ROMANCE =
	"no|ne|n'*|ni|nunca|nad*|ning*|nenh*|nem|não|tampoco|pas|jamais|aucune?|rien|sans|sin|sem|[zc](?:e|é)ro|moitié|mitad|metade|t(?:ie|e)r[sçc]*|quarts?|cuart*" +
	'|(?:on|dou?|trei?|[qc]?u?ator|quin|sei)[cz]e|dieci*|deze[sn]*|deza*|dezoito|vint[es]*|veint*|tre?inta|trente|do[is]s?|duas|deux|trê?s|trois|[cq]uatr[eo]|cin(?:q|co)|seis|six|siete|sete|sept|ocho|oito|huit|nueve|nove|neuf|diez|dez|dix' +
	'|*enta|*[rnx]ante|vingts?|cien|cem|*[czh]i?ent[oa]s|cents?|mille?|mil|[bm]il(?:lion|liard|l(?:o|ó)n|h[ãõ])*';

/**
 * Negations and numbers in words, by language: the pattern of all takes a slow phone long to make ready. A star is any rest
 * of a word.
 */
const WORDS: Readonly<Record<string, string>> = {
	en: "not?|never|none|nothing|no(?:body|where)|neither|nor|without|cannot|*n't|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|een)|*hundred*|*thousand*|(?:[bm]|tr)illion*|half|quarters?|first|second|thirds?|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)ths?|twice",
	de: 'nicht*|kein*|nie*|ohne|weder|null|(?:zwei|vier|fünf|sechs|sieben|acht|neun)(?:t*)?|drei|dritt*|elf*|zwölf*|*(?:zehn|zig|hundert|tausend)*|[bm]illi*|halb*|hälfte',
	fr: ROMANCE,
	es: ROMANCE,
	pt: ROMANCE,
	// The negation stands inside of the verb, too.
	tr: 'değil|yok*|hiç|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin|[bm]ily*|yarı*|*m[ae](?:z|d[iı]|m[iı]ş|yac|yec)*|*m(?:i|ı|u|ü)yor*',
	uk: "не|ні*|нема*|без|жод*|нул*|один|одн*|дв[аі]|дво[єхм]*|три|троє|трьо*|чотири|чотирьо*|сорок*|половин*|чверт*|п'ят*|ш[іе]ст*|сім|семи|вісім|восьми|дев'ят*|*(?:десят|дцят)*|сто|тисяч*|міль*",
	// "And", "by" and "the" are one word with the next.
	ar: '[وفبلك]?(?:ال)?(?:لا|لم|لن|ليس*|غير|دون|عدم|واحد*|احدي?|صفر|مرت[اي]ن|اثن*|ثلاث*|اربع*|خمس*|ست(?:ه|[وي]ن)?|سبع*|ثمان*|تسع*|عشر*|ما?ي[هت]*|الا?ف|ملي*|ملايين|نصف|ثلث*|ربع)',
};

/** Where a language has none here, those of all: what is none in its own costs no more than caution. */
const ANY = [...new Set(Object.values(WORDS))].join('|');

/** Han and kana, whose words have no ends. */
const UNSPACED =
	'な[いかくけし]|ません|ず|ぬ|ゼロ|[不非未無无没〇零一二两三四五六七八九十百千万億亿兆半倍]';

/** In digits, with the signs that part them: points and commas, spaces, apostrophes; below zero, and in millions: "-5", "$5m". */
const NUMBER = "(?:(?<=^|\\s)-)?\\p{Nd}+(?:[.,' ]\\p{Nd}+)*(?:(?:k|mn?|bn|tn)(?!\\p{L}))?";

/** A letter: whatever parts no words. */
const LETTER = "[^-\\s'(),.:;!?/،؛؟]";

/**
 * The numbers and negations of a text that is evened out, in their order, as one string to be compared.
 *
 * @example
 * tellingIn('about 1,200 did not stay', 'en'); // '1200,not'
 */
export function tellingIn(text: string, lang = ''): string {
	const [main = ''] = lang.toLowerCase().split('-');
	const words = (lookup(WORDS, main) ?? ANY).replaceAll('*', `${LETTER}*`);
	const pattern = `${NUMBER}|${UNSPACED}|(?<!${LETTER})(?:${words})(?!${LETTER})`;
	const found = text.match(new RegExp(pattern.normalize('NFKD'), 'gu'));
	return `${found?.map((it) => it.replace(/[.,' ](?=\d{3}(?!\d))/g, '').replace(',', '.'))}`;
}
