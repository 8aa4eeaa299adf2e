// Text as HTML and XML have it.

/** Text for HTML, attributes included. */
export function escapeHtml(text: string): string {
	const entities: Record<string, string> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
	};
	return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}
