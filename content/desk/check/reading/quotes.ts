// What a text quotes: others' words have their own day and their own certainty.

/** Words in quotation marks, with the marks. */
export const QUOTED = /[“„][^“”„]*[”“]|«[^«»]*»|「[^「」]*」|"[^"]*"/gu;

/** A text without what it quotes. */
export function withoutQuotes(text: string): string {
	return text.replace(QUOTED, ' ');
}
