// Text as it is compared: what typesetting, keyboards and systems of editing change without changing a word is evened out.

/** Invisible signs of all scripts, tatweel, and the points of Arabic and Hebrew. */
const NOTHING =
	/[\ufe0f\u00ad\u0591-\u05bd\u05bf-\u05c7\u0610-\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Letters that keyboards confuse, the sigma at the end of a word, and the digits of Arabic and Persian. */
const VARIANTS = /[ٱىیکةς٠-٩۰-۹]/g;

/** What is neither a plain letter, digit or sign, nor a space between them; and two signs that stand for quotes. */
const OTHER = /[^ -~]+|["`]/g;

/** A text with its spaces, evened out but for those. */
export function even(raw: string): string {
	// Of what most texts are made of, only the case can differ, and the rest takes long on a slow phone.
	return raw.toLowerCase().replace(OTHER, evenOther);
}

function evenOther(raw: string): string {
	// Taken apart, letters lose Arabic's hamza as they lose points, and no letter depends on the next.
	return raw
		.normalize('NFKD')
		.toLowerCase()
		.replace(NOTHING, '')
		.replace(/["`«»ʼ‘-‟′‹›]/g, "'")
		.replace(/[‐-―−]/g, '-')
		.replace(VARIANTS, (it) => 'اييكهσ'['ٱىیکةς'.indexOf(it)] ?? String(it.charCodeAt(0) & 15));
}

/**
 * A text, folded: without spaces, which say little more than where lines and paragraphs end. Whatever it begins with, it
 * is folded to the beginning of that.
 *
 * @example
 * fold('  “Assad’s”\u00a0 fall '); // "'assad's'fall"
 */
export function fold(raw: string): string {
	return even(raw).replace(/\s+/g, '');
}

/** How much a folded text says, in characters with their spaces: Han and kana say in one what takes others two. */
export function lettersOf(text: string): number {
	return text.length * (isHan(text) ? 2 : 1.2);
}

/** Whether a text is of Han and kana, by its middle. */
export function isHan(text: string): boolean {
	return /[\u2e80-\u9fff]/.test(text.charAt(text.length >> 1));
}
