// Text as HTML and XML have it.

/**
 * Text for HTML, attributes included.
 *
 * @example
 * escapeHtml('"Tom & Jerry"'); // '&quot;Tom &amp; Jerry&quot;'
 */
export function escapeHtml(text: string): string {
	const entities: Record<string, string> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
	};
	return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}
