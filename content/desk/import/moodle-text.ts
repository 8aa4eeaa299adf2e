// A text as Moodle has it, with its format, as a text of ours.
import { fromHtml } from './html-text.ts';
import { literalText } from './literal-text.ts';

/** `moodle` is Moodle's own: plain text in which HTML may stand. */
export type Format = 'moodle' | 'html' | 'markdown' | 'plain';

const FORMULA = /\$\$[^$]+\$\$|\\\([\s\S]{1,2000}?\\\)|\\\[[\s\S]{1,2000}?\\\]/u;
/** Marks of Markdown that are none of ours. */
const OTHER_MARKS = /!\[|`|(?:^|\n)\s*(?:#{1,6}|[-+>]|\d+\.)\s|(?:^|\s)_{1,2}\S/u;

/** Turns a text into ours; `lose` is told what does not come along. */
export function moodleText(text: string, format: Format, lose: (what: string) => void): string {
	if (FORMULA.test(text)) lose('A formula stays as it was typed.');
	switch (format) {
		case 'plain':
			return literalText(text);
		case 'markdown':
			if (OTHER_MARKS.test(text)) {
				lose(
					'Markdown other than *emphasis*, **strong** and [links](https://…) stays as it was typed.',
				);
			}
			return text;
		case 'moodle':
		case 'html': {
			const { text: done, lost } = fromHtml(text, format === 'moodle');
			if (lost.length > 0) lose(`Left out of the HTML: ${lost.join(', ')}.`);
			return done;
		}
	}
}

/** A text of Moodle's, with its format. */
type Formatted = { text: string; format: Format };

/** A text of one line. */
export function moodleLine({ text, format }: Formatted, lose: (what: string) => void): string {
	return inOneLine(moodleText(text, format, lose));
}

/** A text of several, if there is one. */
export function moodleProse(
	formatted: Formatted | null,
	lose: (what: string) => void,
): string | undefined {
	return formatted?.text ? moodleText(formatted.text, formatted.format, lose) : undefined;
}

/** A text without line breaks. */
export function inOneLine(text: string): string {
	return text.replaceAll(/\s*\n\s*/gu, ' ').trim();
}
