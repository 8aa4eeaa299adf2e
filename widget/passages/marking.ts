// The marks on passages: one highlight that all pieces of a page share. No node is wrapped and no attribute set; while
// there is a mark the document has a style sheet more, because nothing else reaches text outside a shadow root.

const NAME = 'gloss-passage';

/** Without the CSS Custom Highlight API nothing is marked. */
export const canMark = 'highlights' in CSS;

/** The ranges of each piece that has any. */
const marked = new Map<Element, readonly Range[]>();
let sheet: CSSStyleSheet | undefined;

/** Marks these ranges for the piece in an element, and no others. With the last one, all that came with the first goes. */
export function setMarks(element: Element, ranges: readonly Range[]): void {
	if (!canMark || (ranges.length === 0 && !marked.delete(element))) return;
	if (ranges.length > 0) marked.set(element, ranges);
	const sheets = document.adoptedStyleSheets.filter((it) => it !== sheet);
	if (marked.size > 0) {
		CSS.highlights.set(NAME, new Highlight(...[...marked.values()].flat()));
		sheet ??= new CSSStyleSheet();
		sheet.replaceSync(stylesFor(element));
		sheets.push(sheet);
	} else CSS.highlights.delete(NAME);
	document.adoptedStyleSheets = sheets;
}

/**
 * A partner's colours are read from the piece, which may have some that the article beside it has not. Without any, a
 * tint that lies on whatever the article has, light or dark, and leaves its letters their colour.
 */
function stylesFor(element: Element): string {
	const own = getComputedStyle(element);
	const set = (name: string, otherwise: string) =>
		own.getPropertyValue(`--gloss-mark-${name}`) || otherwise;
	const rule = (styles: string) => `{::highlight(${NAME}){${styles}}}`;
	return `@media screen${rule(
		`background-color:${set('bg', '#e8b40050')};color:${set('fg', 'currentColor')};text-decoration:underline 2px #b98600`,
	)}@media (forced-colors:active)${rule('background-color:Mark;color:MarkText')}`;
}
