// Style sheets, each built once and adopted by every shadow root: no <style>, nothing for a strict CSP to refuse.

const sheets = new Map<string, CSSStyleSheet>();

/** The one sheet of these rules on the page; the same text gives the same sheet. */
export function sheetOf(css: string): CSSStyleSheet {
	const known = sheets.get(css);
	if (known) return known;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	sheets.set(css, sheet);
	return sheet;
}
