// A plain page for an address with no piece behind it.
import { escapeHtml, htmlDocument } from './html.ts';

export function faultPage(title: string, message: string, sheet: string): string {
	return htmlDocument({
		lang: 'en',
		dir: 'ltr',
		title,
		tags: [['meta', { name: 'robots', content: 'noindex' }]],
		sheet,
		body: `<main><div class="gloss"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(message)}</p></div></main>`,
	});
}
