// The numbers and negations of a text: where they differ, it says something else, however alike the words are.

/** Negations and numbers in words, by language; a star is any rest of a word. Turkish verbs have the negation inside. */
const TELLING: Readonly<Record<string, string>> = {
	ar: 'لا|لم|لن|ليس*|غير|دون|عدم|واحد*|ثلاث*|اربع*|خمس*|سته?|سبع*|ثماني?|تسع*|عشر*|ما?ي[هت]*|الا?ف|ملي*|ملايين|نصف|ثلث|ربع',
	de: 'nicht*|kein*|nie*|ohne|zwei|drei|vier|fünf|sechs|sieben|acht|neun|*(?:zehn|zig|hundert|tausend|million)*|halb*',
	en: "not?|never|none|nothing|nor|without|cannot|*n't|one|two|three|four|five|six|seven|eight|nine|ten|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|een)|*(?:hundred|thousand|illion)s?|half|first|second|third|twice",
	es: 'no|nunca|ning*|nad*|ni|sin|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|*(?:enta|cient[oa]s|illón|illones)|cien|mil',
	fr: "ne|n'*|pas|jamais|aucune?|rien|ni|sans|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|*(?:ante|vingt|cent|mille|illion|illiard)s?",
	ja: 'な(?:い|か|く)|ません|ず|ぬ|不|非|未|無|[〇一二三四五六七八九十百千万億兆半]+',
	pt: 'não|nunca|nenh*|nada|ning*|nem|sem|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|*(?:enta|cent[oa]s|ilhão|ilhões)|cem|mil',
	tr: 'değil|yok*|hiç|*m[ae](?:z|d[iı]|m[iı]ş|yac|yec)*|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yüz|bin|mily*|yarı*',
	uk: "не|ні*|нема*|без|жод*|дв[аі]|три|чотири|п'ять|шість|сім|вісім|дев'ять|*(?:десят|дцят)*|сто|тисяч*|міль*",
};

const LETTER = '[\\p{L}\\p{M}]';

/** In digits, with the signs that part them: points and commas, spaces, apostrophes. */
const NUMBER = "\\d+(?:[.,' ]\\d+)*";

/**
 * The numbers and negations of a folded text, in their order, as one string to be compared.
 *
 * @example
 * tellingIn('about 1,200 did not stay', 'en'); // "1200 not"
 */
export function tellingIn(text: string, lang: string): string {
	const [own = ''] = lang.split('-');
	const words = `(?:${TELLING[own] ?? '$^'})`;
	// Arabic writes "and", "by" and "the" as one word with the next. Japanese words have no ends.
	const ends = own === 'ja' ? words : `(?<!${LETTER})[وفبلك]?(?:ال)?${words}(?!${LETTER})`;
	const pattern = ends.replaceAll('*', `${LETTER}*`).normalize('NFKD');
	const found = text.match(new RegExp(`${NUMBER}|${pattern}`, 'gu')) ?? [];
	return found.map((it) => it.replace(/[.,' ](?=\d{3}(?!\d))/g, '').replace(',', '.')).join(' ');
}
