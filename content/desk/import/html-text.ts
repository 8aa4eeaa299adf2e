// HTML of another system as our text: what has an exact mark of ours gets it, all else is left as plain words and named.
import { plainText } from '../../model/inline.ts';
import { entityText } from './entities.ts';
import { literalText } from './literal-text.ts';

/** A text, and what of its HTML did not come along. */
export type FromHtml = { text: string; lost: string[] };

// In turn: a comment, a tag with its attributes, an entity, plain text, a sign that begins nothing. Bounded, so that
// what never ends is not looked for again and again.
const TOKEN =
	/<!--[\s\S]{0,2000}?-->|<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,400})>|&(#?\w{1,32});|[^<&]+|[<&]/giu;

const BLOCKS = new Set(
	'p div ul ol li table tr h1 h2 h3 h4 h5 h6 blockquote pre section article'.split(' '),
);
// What is not in these lists is no HTML: "a <b and c> d" must stay as it is.
const OTHERS = new Set(
	'span font u s small big sub sup code img video audio source iframe object embed td th thead tbody tfoot caption col colgroup hr tt center strike del ins mark abbr cite q kbd var samp label input button form style script link meta figure figcaption picture svg math body html head title'.split(
		' ',
	),
);
const MARKED: Readonly<Record<string, string>> = { em: '*', i: '*', strong: '**', b: '**' };
/** Of these, what is inside is no text. */
const UNREAD = new Set(['style', 'script']);

type Frame = { tag: string; mark: string; href: string; out: string };

/**
 * Turns HTML into a text of ours; an unknown tag is text.
 *
 * @param lines whether line breaks are meant, as in Moodle’s own format; in HTML they are spaces
 */
export function fromHtml(html: string, lines = false): FromHtml {
	const lost = new Set<string>();
	const stack: Frame[] = [{ tag: '', mark: '', href: '', out: '' }];
	let plain = '';
	let unread = '';
	const put = (text: string) => {
		const top = stack.at(-1);
		if (top && unread === '') top.out += literalText(text);
		if (unread === '') plain += text;
	};
	const close = (index: number) => {
		while (stack.length > index) {
			const frame = stack.pop();
			const top = stack.at(-1);
			if (frame && top) top.out += marked(frame);
		}
	};
	for (const [token, slash, name = '', attributes = '', entity] of html.matchAll(TOKEN)) {
		const tag = name.toLowerCase();
		if (entity !== undefined) {
			const text = entityText(entity);
			if (text === undefined) lost.add(token);
			put(text ?? token);
		} else if (token.startsWith('<!--')) lost.add('a comment');
		else if (tag === '') put(lines ? token : token.replaceAll(/[\t\r\n ]+/gu, ' '));
		else if (UNREAD.has(tag)) {
			unread = slash ? '' : tag;
			lost.add(`<${tag}> and what is in it`);
		} else if (tag === 'br') put('\n');
		else if (BLOCKS.has(tag)) {
			put('\n\n');
			if (tag !== 'p' && tag !== 'div') lost.add(`<${tag}>`);
		} else if (MARKED[tag] !== undefined || tag === 'a') {
			const index = stack.findLastIndex((it) => it.tag === tag);
			if (slash) {
				if (index > 0) close(index);
				continue;
			}
			const href = tag === 'a' ? attribute(attributes, 'href') : '';
			const leads = /^(?:https:\/\/[^\s()\]]+|mailto:[^\s()\]]+)$/u.test(href);
			if (tag === 'a' && !leads) lost.add(`the link to "${href}"`);
			stack.push({ tag, mark: MARKED[tag] ?? '', href: leads ? href : '', out: '' });
		} else if (OTHERS.has(tag)) {
			const src = attribute(attributes, 'src');
			if (!slash) lost.add(src ? `<${tag} src="${src}">` : `<${tag}>`);
		} else put(token);
	}
	close(1);
	const words = tidy(plain);
	const text = tidy(stack[0]?.out ?? '');
	if (plainText(text) === words) return { text, lost: [...lost] };
	return { text: literalText(words), lost: [...lost, 'its emphasis'] };
}

/** What a frame holds, in its marks; spaces stay outside of them. */
function marked({ mark, href, out }: Frame): string {
	const words = out.trim();
	const [before = '', after = ''] = words === '' ? [] : out.split(words);
	if (words === '' || (mark === '' && href === '')) return out;
	return href ? `${before}[${words}](${href})${after}` : `${before}${mark}${words}${mark}${after}`;
}

function attribute(attributes: string, name: string): string {
	const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(
		attributes,
	);
	const value = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
	return value.replaceAll('&amp;', '&');
}

/** Spaces as they are read: one between words. Every break begins a paragraph: we know no other. */
function tidy(text: string): string {
	return text
		.replaceAll(/[ \t]+/gu, ' ')
		.replaceAll(/ ?(?:\n ?)+/gu, '\n\n')
		.trim();
}
