// A text as far as readers tell it from another: signs and currencies count, case and the digits of a script do not.
import { plainText } from '../../model/inline.ts';

// An apostrophe, quotation mark or hyphen is the same however it is set.
const SET: readonly (readonly [RegExp, string])[] = [
	[/[‘’ʼ′]/gu, "'"],
	[/[“”„«»″]/gu, '"'],
	[/[‐‑‒–—−]/gu, '-'],
];

/** Two texts with marks read alike where this is the same of both. */
export function readAlike(text: string): string {
	const bare = plainText(text)
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\p{Cf}\s]+/gu, '')
		.replace(/\p{Nd}/gu, digitOf);
	const whole = SET.reduce((rest, [sign, plain]) => rest.replace(sign, plain), bare);
	// What is nothing but punctuation is told by it.
	return whole.replace(/[.,;:!?…。、！？؟،؛।]+$/u, '') || whole;
}

/** The digits of each script stand together from nought to nine, and so do those of scripts that follow each other. */
function digitOf(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let before = 0;
	while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
	return String(before % 10);
}
