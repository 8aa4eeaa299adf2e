// What a text quotes: others' words have their own day and their own certainty.

/** Words in quotation marks, with the marks; an apostrophe in a word ends no quotation. */
export const QUOTED =
	/[“„][^“”„]*[”“]|«[^«»]*»|‹[^‹›]*›|「[^「」]*」|『[^『』]*』|"[^"]*"|‘(?:[^‘’]|’(?=\p{L}))*’|‚[^‚‘]*‘|(?<![\p{L}\p{N}])'(?=\p{L})(?:[^']|'(?=\p{L}))*'/gu;

/** A text without what it quotes. */
export function withoutQuotes(text: string): string {
	return text.replace(QUOTED, ' ');
}
