// The article that an editor has pasted, around the piece: text, one paragraph a line.

/** Under this name the preview keeps it. */
export const ARTICLE_KEY = 'preview:article';

/** Puts the paragraphs into an article, the piece after the second. */
export function ownArticle(article: HTMLElement | null): void {
	if (!article) return;
	const text = sessionStorage.getItem(ARTICLE_KEY) ?? '';
	const paragraphs = text
		.split(/\n+/)
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => {
			const paragraph = document.createElement('p');
			paragraph.textContent = line;
			return paragraph;
		});
	article.prepend(...paragraphs.slice(0, 2));
	article.append(...paragraphs.slice(2));
}
