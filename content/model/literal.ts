// Data written into a script: nothing in it can end the string, the line or the script it stands in.

/**
 * A text as a JavaScript string literal that is safe in any script, inline ones included.
 *
 * @example
 * quote("it's </script>"); // `'it\\'s \\u003c/script>'`
 */
export function quote(text: string): string {
	// Backslash, quote, `<` (which begins `</script` and `<!--`), control characters, U+2028, U+2029, lone surrogates.
	const unsafe = /[\\'<\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu;
	return `'${text.replace(unsafe, (it) => (it === '\\' || it === "'" ? `\\${it}` : escaped(it)))}'`;
}

/** JSON as an expression. Parsed and not written as a literal: `__proto__` stays a key like any other. */
export function parse(json: string): string {
	return `JSON.parse(${quote(json)})`;
}

function escaped(unit: string): string {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
