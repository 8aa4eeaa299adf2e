// The numbers and negations of a text: where they differ, it says something else, however alike the words are.

/**
 * Negations and numbers in words, of all our languages at once: what is none in its own language costs no more than
 * caution. A star is any rest of a word.
 */
const WORDS =
	// English
	"not?|never|none|nothing|nor|without|cannot|*n't|one|two|three|four|five|six|seven|eight|nine|ten|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|een)|*hundred*|*thousand*|half|first|second|third|twice" +
	// German
	'|nicht*|kein*|nie*|ohne|zwei|drei|vier|fünf|sechs|sieben|acht|neun|*(?:zehn|zig|hundert|tausend)*|halb*' +
	// The languages of Rome, which share some
	"|ne|n'*|ni|nunca|nad*|ning*|nenh*|nem|não|pas|jamais|aucune?|rien|sans|sin|sem" +
	'|do[is]s?|duas|deux|trê?s|trois|[cq]uatr[eo]|cin(?:q|co)|seis|siete|sete|sept|ocho|oito|huit|nueve|nove|neuf|diez|dez|dix|*enta|*[rnx]ante|vingts?|cien|cem|*[czh]i?ent[oa]s|cents?|mille?|mil' +
	// All of these
	'|[bm]il(?:l?i|lo|h|y)[oaã]*' +
	// Turkish
	'|değil|yok*|hiç|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|yüz|bin|yarı*' +
	// Ukrainian
	"|не|ні*|нема*|без|жод*|дв[аі]|три|чотири|п'ять|шість|сім|вісім|дев'ять|*(?:десят|дцят)*|сто|тисяч*|міль*" +
	// Arabic, which writes "and", "by" and "the" as one word with the next
	'|[وفبلك]?(?:ال)?(?:لا|لم|لن|ليس*|غير|دون|عدم|واحد*|اثن*|ثلاث*|اربع*|خمس*|سته?|سبع*|ثماني?|تسع*|عشر*|ما?ي[هت]*|الا?ف|ملي*|ملايين|نصف|ثلث|ربع)';

/** Turkish has the negation inside of its verbs, and a ten that is a word in others. */
const TURKISH = '|on|*m[ae](?:z|d[iı]|m[iı]ş|yac|yec)*';

/** Han and kana, whose words have no ends. */
const UNSPACED = 'な[いかく]|ません|ず|ぬ|[不非未無无没〇一二三四五六七八九十百千万億兆半]';

/** In digits, with the signs that part them: points and commas, spaces, apostrophes. */
const NUMBER = "\\d+(?:[.,' ]\\d+)*";

/** A letter: whatever parts no words. */
const LETTER = "[^-\\s'(),.:;!?/،؛؟]";

/**
 * The numbers and negations of a text that is evened out, in their order, as one string to be compared.
 *
 * @example
 * tellingIn('about 1,200 did not stay', 'en'); // "1200 not"
 */
export function tellingIn(text: string, lang = ''): string {
	const words = (WORDS + (lang.startsWith('tr') ? TURKISH : '')).replaceAll('*', `${LETTER}*`);
	const pattern = `${NUMBER}|${UNSPACED}|(?<!${LETTER})(?:${words})(?!${LETTER})`;
	const found = text.match(new RegExp(pattern.normalize('NFKD'), 'g'));
	return `${found?.map((it) => it.replace(/[.,' ](?=\d{3}(?!\d))/g, '').replace(',', '.'))}`;
}
