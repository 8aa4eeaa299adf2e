// Reads HTML as we write it, every tag with its attributes, and says what in it only content could have made.
// It takes no other HTML: what a browser would have to guess at is an error here.

export type Element = { tag: string; attributes: Record<string, string> };

const VOID = new Set(['area', 'br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

// A tag with its attributes, both quoted and not; the doctype. Text cannot hold `<`.
const TOKEN =
	/<!doctype html>|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/gy;
const ATTRIBUTE = /([^\s"'<>=/]+)(?:="([^"]*)")?/gu;
const RAW = /^(?:script|style|textarea|title)$/u;

/**
 * The elements of a document, in their order.
 *
 * @throws if a tag is not as we write it, or does not end where it should
 */
export function elementsOf(html: string): Element[] {
	const found: Element[] = [];
	const open: string[] = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < html.length) {
		const from = TOKEN.lastIndex;
		const match = TOKEN.exec(html);
		if (!match) throw new Error(`This is no tag of ours: ${around(html, from)}`);
		const [, end, name, list = ''] = match;
		if (!name) continue;
		if (end) {
			if (open.pop() !== name) throw new Error(`This ends what is not open: ${around(html, from)}`);
			continue;
		}
		found.push({ tag: name, attributes: attributesIn(list) });
		if (VOID.has(name) || match[0].endsWith('/>')) continue;
		if (!RAW.test(name)) open.push(name);
		else TOKEN.lastIndex = endOfRaw(html, name, TOKEN.lastIndex);
	}
	if (open.length > 0) throw new Error(`These do not end: ${open.join(', ')}`);
	return found;
}

/** What stands in an element whose text is not parsed as markup. */
function endOfRaw(html: string, name: string, from: number): number {
	const end = new RegExp(`</${name}`, 'giu');
	end.lastIndex = from;
	const match = end.exec(html);
	if (!match) throw new Error(`This does not end: ${around(html, from)}`);
	return match.index + name.length + 3;
}

function attributesIn(list: string): Record<string, string> {
	const attributes: Record<string, string> = {};
	for (const [, name = '', value = ''] of list.matchAll(ATTRIBUTE)) {
		attributes[name.toLowerCase()] = unescaped(value);
	}
	return attributes;
}

function unescaped(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

function around(html: string, at: number): string {
	return JSON.stringify(html.slice(Math.max(0, at - 60), at + 60));
}

// Everything that our pages and views are made of. An element of content's making would be another.
const TAGS = new Set(
	`html head meta title link body main header footer section article nav div span p h1 h2 h3 h4 h5 h6 ol ul li dl dt
	dd a em strong button label input output fieldset legend form figure figcaption img svg path rect circle line g
	blockquote q del ins details summary time small sup sub code pre iframe script table tr td th tbody thead i b
	aside cite abbr data bdi bdo polygon polyline text use symbol defs ellipse`
		.trim()
		.split(/\s+/u),
);

/** Attributes that would run something, or make an element another. */
const FORBIDDEN =
	/^(?:on.*|style|srcdoc|action|formaction|http-equiv|is|nonce|ping|xlink:href|slot|background)$/u;

/** Elements and attributes that are not ours, one line each; none if all is well. */
export function rogues(html: string, origin: string): string[] {
	return elementsOf(html).flatMap((element) => {
		const { tag, attributes } = element;
		const names = Object.keys(attributes).filter((name) => FORBIDDEN.test(name));
		return [
			...(TAGS.has(tag) ? [] : [`<${tag}>`]),
			...names.map((name) => `<${tag} ${name}>`),
			...leads(element, origin),
		];
	});
}

/** Where an element leads or what it loads, if that is not for content to choose. */
function leads({ tag, attributes }: Element, origin: string): string[] {
	const { href, src, type } = attributes;
	const wrong: string[] = [];
	if (href !== undefined && !isHref(href)) wrong.push(`<${tag} href="${href}">`);
	if (src !== undefined && !isOwn(src, origin)) wrong.push(`<${tag} src="${src}">`);
	if (tag === 'script' && src === undefined && type !== 'application/ld+json') {
		wrong.push('a script inside the page');
	}
	return wrong;
}

/** Followed by a reader's choice: a page, a mail, a place here, this page itself. */
function isHref(href: string): boolean {
	// What begins so and is no address leads nowhere at all.
	if (/^(?:$|[#/](?!\/)|https:\/\/|mailto:)/u.test(href)) return true;
	return URL.canParse(href) && /^(?:https|mailto):$/u.test(new URL(href).protocol);
}

function isOwn(src: string, origin: string): boolean {
	return src.startsWith(`${origin}/`) || /^\/(?:a|e|media)\//u.test(src);
}
