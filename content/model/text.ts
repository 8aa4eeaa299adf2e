// Kinds of text by where they stand. What the marks inside mean is in inline.ts; nothing here is ever HTML.
import * as v from 'valibot';

const filled = v.pipe(
	v.string(),
	v.regex(/\S/, 'Write something, or leave the field out if it may be missing.'),
);

/** One line: a heading, a name, what can be chosen. */
export const Line = v.pipe(
	filled,
	v.maxLength(300, 'Keep it to 300 characters: it is read as one line on a phone.'),
);

/** A few sentences; an empty line (`\n\n`) begins a new paragraph. */
export const Prose = v.pipe(
	filled,
	v.maxLength(4000, 'Keep it to 4,000 characters; split it into several entries.'),
);

/** A title, shown in lists, cards and search results as well. Taken literally, without marks. */
export const Title = v.pipe(
	filled,
	v.maxLength(120, 'Keep the title to 120 characters: longer ones are cut where it is shared.'),
);

/** A language tag of BCP 47, such as `en`, `ar` or `pt-BR`. */
export const Lang = v.pipe(
	v.string(),
	v.regex(
		/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/,
		'Use a language tag such as "en", "ar" or "pt-BR".',
	),
);

/** A link a reader may follow. */
export const HttpsUrl = v.pipe(
	v.string(),
	v.check(
		(text) => protocolOf(text) === 'https:',
		'Use a whole address that begins with https://.',
	),
);

/** Where readers report an error. */
export const Contact = v.pipe(
	v.string(),
	v.check(
		(text) => ['https:', 'mailto:'].includes(protocolOf(text)),
		'Use an address that begins with https:// or mailto:.',
	),
);

function protocolOf(text: string): string {
	try {
		return new URL(text).protocol;
	} catch {
		return '';
	}
}
