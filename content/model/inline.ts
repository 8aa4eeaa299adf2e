// The marks inside a text, parsed to a small tree. Total: every string has a tree. Linear: each character is read once.

/** Text with marks. `note` is an annotated phrase, `language` words in another language. */
export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'emphasis'; children: Inline[] }
	| { kind: 'strong'; children: Inline[] }
	| { kind: 'link'; href: string; children: Inline[] }
	| { kind: 'note'; claim: string; children: Inline[] }
	| { kind: 'language'; lang: string; children: Inline[] };

// In turn: an escaped character, stars, the beginning of words in brackets, their end with where they lead, plain text.
const TOKEN =
	/\\([\\*[\]()])|(\*\*?)|(\[)|\]\((https:\/\/[^\s()\]/][^\s()\]]{0,2000}|mailto:[^\s()\]]{1,200}|#[a-z][a-z0-9-]{0,31}|lang:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})\)|[^\\*[\]]+|[\\\]]/gu;

/** A mark that has been opened and waits for its end, with what has come since. */
type Open = { mark: string; children: Inline[] };

/**
 * Parses a text with marks: `*emphasis*`, `**strong**`, `[words](https://…)`, `[words](mailto:…)`,
 * `[words](#claim-id)`, `[words](lang:ar)`; a backslash escapes; all else is literal.
 *
 * @example
 * parseInline('It [could fall](#within-days).');
 * // [{ kind: 'text', text: 'It ' }, { kind: 'note', claim: 'within-days', children: [...] }, ...]
 */
export function parseInline(source: string): Inline[] {
	const open: Open[] = [{ mark: '', children: [] }];
	const put = (node: Inline) => add(open.at(-1)?.children ?? [], node);
	const find = (mark: string) => open.findLastIndex((it) => it.mark === mark);

	/** Ends the marks from `index` on as if they had been plain text. */
	const giveUp = (index: number) => {
		while (open.length > Math.max(index, 1)) {
			const { mark, children } = open.pop() ?? { mark: '', children: [] };
			put({ kind: 'text', text: mark });
			children.forEach(put);
		}
	};
	/** Ends the mark at `index`, and those opened inside it as plain text; gives what it holds. */
	const close = (index: number) => {
		giveUp(index + 1);
		return open.pop()?.children ?? [];
	};

	for (const match of source.matchAll(TOKEN)) {
		const [token, escaped, stars, bracket, target] = match;
		if (stars) {
			const index = find(stars);
			const outside = index < find('[');
			const before = /\S/.test(source[match.index - 1] ?? '');
			const after = /\S/.test(source[match.index + stars.length] ?? '');
			if (index > 0 && !outside && before && open[index]?.children.length) {
				put({ kind: stars === '*' ? 'emphasis' : 'strong', children: close(index) });
			} else if ((index < 0 || outside) && after) open.push({ mark: stars, children: [] });
			else put({ kind: 'text', text: token });
		} else if (bracket) {
			// Words in brackets hold no others: of two beginnings the later one counts.
			if (find('[') > 0) giveUp(find('['));
			open.push({ mark: '[', children: [] });
		} else if (target && find('[') > 0 && open.at(-1)?.children.length) {
			put(leading(target, close(find('['))));
		} else put({ kind: 'text', text: escaped ?? token });
	}
	giveUp(1);
	return open[0]?.children ?? [];
}

/** Words in brackets, by where they lead. */
function leading(target: string, children: Inline[]): Inline {
	if (target[0] === '#') return { kind: 'note', claim: target.slice(1), children };
	if (target.startsWith('lang:')) return { kind: 'language', lang: target.slice(5), children };
	return { kind: 'link', href: target, children };
}

/** Adds a node; text goes on from text before it, so that it stays one node however it was cut. */
function add(list: Inline[], node: Inline): void {
	const last = list.at(-1);
	if (last?.kind === 'text' && node.kind === 'text') last.text += node.text;
	else list.push(node);
}

/**
 * The text as it reads, without its marks.
 *
 * @example
 * plainText('It *could* [fall](#within-days).'); // 'It could fall.'
 */
export function plainText(source: string): string {
	return parseInline(source).map(textOf).join('');
}

/**
 * The ids of the claims that a text links, in their order, each once.
 *
 * @example
 * linkedClaims('It [could fall](#within-days).'); // ['within-days']
 */
export function linkedClaims(source: string): string[] {
	const found = new Set<string>();
	const visit = (node: Inline) => {
		if (node.kind === 'note') found.add(node.claim);
		if (node.kind !== 'text') node.children.forEach(visit);
	};
	parseInline(source).forEach(visit);
	return [...found];
}

/**
 * The paragraphs of a text: an empty line lies between them.
 *
 * @example
 * paragraphs('One.\n\nTwo.'); // ['One.', 'Two.']
 */
export function paragraphs(source: string): string[] {
	return source.split(/\n\s*\n/u).filter((part) => part.trim() !== '');
}

function textOf(node: Inline): string {
	return node.kind === 'text' ? node.text : node.children.map(textOf).join('');
}
