// Text that any feed reader can take.

// https://www.w3.org/TR/xml/#charsets. Among the rest are lone surrogates, on which strict readers of JSON stop too.
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text without characters that XML 1.0 cannot have, not even escaped. */
export function clean(text: string): string {
	return text.replace(NOT_IN_XML, '');
}
