// Text as it is compared: what typesetting, keyboards and systems of editing change without changing a word is evened out.

/**
 * What is other letters and signs once it is folded, or nothing: points, and the invisible signs of all scripts. It begins
 * with what most letters are not, which halves the time.
 */
const FOLDED =
	/(?=["`\x80-\u{10ffff}])(?:(?=[\u0590-\u06ff])\p{M}|\p{Cf}|\u0640|\ufe0f|([\p{Pi}\p{Pf}"`ʼ„‚′])|([\p{Pd}−])|([ٱىیکة])|([٠-٩۰-۹]))/gu;
const ARABIC: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' };

/**
 * A text, folded. Whatever it begins with, it is folded to the beginning of that.
 *
 * @example
 * fold('  “Assad’s”\u00a0 fall '); // "'assad's' fall"
 */
export function fold(raw: string): string {
	// Taken apart, letters lose Arabic's hamza as they lose points, and no letter depends on the next.
	return raw
		.normalize('NFKD')
		.toLowerCase()
		.replace(FOLDED, (_, quote?: string, dash?: string, letter?: string, digit?: string) => {
			if (quote) return "'";
			if (dash) return '-';
			if (letter) return ARABIC[letter] ?? letter;
			return digit ? String(digit.charCodeAt(0) & 15) : '';
		})
		.trim()
		.replace(/\s\s+|[^\S ]/g, ' ')
		.replace(/(?<=[\u2e80-\u9fff]) | (?=[\u2e80-\u9fff])/g, '');
}

/** Han and kana, with their punctuation: written without spaces, so that one means nothing. */
export function isUnspaced(code: number): boolean {
	return code > 0x2e7f && code < 0xa000;
}
