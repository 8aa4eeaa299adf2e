// The marks inside a text, parsed to a small tree. Total: every string has a tree. Linear: each character is read once.

/** Text with marks. `note` is an annotated phrase, `language` words in another language. */
export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'emphasis'; children: Inline[] }
	| { kind: 'strong'; children: Inline[] }
	| { kind: 'link'; href: string; children: Inline[] }
	| { kind: 'note'; claim: string; children: Inline[] }
	| { kind: 'language'; lang: string; children: Inline[] };

// A backslash with what it escapes; stars; brackets with what they lead to; else one run of plain text.
const TOKEN = /\\[\\*[\]()]|\*\*?|\[|\](?:\(([^\s()]{1,2000})\))?|[^\\*[\]]+|\\/gu;

/** A mark that has been opened and waits for its end. */
type Open = { mark: '*' | '**' | '['; children: Inline[] };

/**
 * Parses a text with marks: `*emphasis*`, `**strong**`, `[words](https://…)`, `[words](mailto:…)`,
 * `[words](#claim-id)`, `[words](lang:ar)`; a backslash escapes; all else is literal.
 *
 * @example
 * parseInline('It [could fall](#within-days).');
 * // [{ kind: 'text', text: 'It ' }, { kind: 'note', claim: 'within-days', children: [...] }, ...]
 */
export function parseInline(source: string): Inline[] {
	const root: Inline[] = [];
	const open: Open[] = [];
	const into = () => open.at(-1)?.children ?? root;

	/** Ends the innermost open mark as if it had been plain text. */
	const giveUp = () => {
		const last = open.pop();
		if (!last) return;
		const target = into();
		pushText(target, last.mark);
		for (const child of last.children) push(target, child);
	};
	/** Ends the mark at `index`, and those opened inside it as plain text. */
	const close = (index: number, wrap: (children: Inline[]) => Inline) => {
		while (open.length > index + 1) giveUp();
		const children = open.pop()?.children ?? [];
		into().push(wrap(children));
	};

	for (const match of source.matchAll(TOKEN)) {
		const [token, target] = match;
		const before = source[match.index - 1];
		const after = source[match.index + token.length];
		if (token === '*' || token === '**') {
			const bracket = open.findLastIndex((it) => it.mark === '[');
			const index = open.findLastIndex((it) => it.mark === token);
			if (index > bracket && isInk(before) && open[index]?.children.length) {
				close(index, (children) => ({
					kind: token === '*' ? 'emphasis' : 'strong',
					children,
				}));
			} else if (index <= bracket && isInk(after)) open.push({ mark: token, children: [] });
			else pushText(into(), token);
		} else if (token === '[') {
			const index = open.findLastIndex((it) => it.mark === '[');
			while (index >= 0 && open.length > index) giveUp();
			open.push({ mark: '[', children: [] });
		} else if (token[0] === ']') {
			const index = open.findLastIndex((it) => it.mark === '[');
			const wrap = target === undefined ? undefined : wrapperFor(target);
			if (wrap && index >= 0 && (open[index]?.children.length || open.length > index + 1)) {
				close(index, wrap);
			} else {
				while (index >= 0 && open.length > index) giveUp();
				pushText(into(), token);
			}
		} else pushText(into(), token.length === 2 && token[0] === '\\' ? token.slice(1) : token);
	}
	while (open.length > 0) giveUp();
	return root;
}

/** The text as it reads, without its marks. */
export function plainText(source: string): string {
	return parseInline(source).map(textOf).join('');
}

/** The ids of the claims that a text links, in their order, each once. */
export function linkedClaims(source: string): string[] {
	const found = new Set<string>();
	const visit = (node: Inline) => {
		if (node.kind === 'note') found.add(node.claim);
		if (node.kind !== 'text') node.children.forEach(visit);
	};
	parseInline(source).forEach(visit);
	return [...found];
}

/** The paragraphs of a text: an empty line lies between them. */
export function paragraphs(source: string): string[] {
	return source.split(/\n\s*\n/u).filter((part) => part.trim() !== '');
}

function textOf(node: Inline): string {
	return node.kind === 'text' ? node.text : node.children.map(textOf).join('');
}

function wrapperFor(target: string): ((children: Inline[]) => Inline) | undefined {
	if (/^(?:https:\/\/[^/]|mailto:.)/u.test(target)) {
		return (children) => ({ kind: 'link', href: target, children });
	}
	if (/^#[a-z][a-z0-9-]{0,31}$/u.test(target)) {
		return (children) => ({ kind: 'note', claim: target.slice(1), children });
	}
	if (/^lang:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u.test(target)) {
		return (children) => ({ kind: 'language', lang: target.slice(5), children });
	}
	return undefined;
}

function isInk(character: string | undefined): boolean {
	return character !== undefined && !/\s/u.test(character);
}

function push(list: Inline[], node: Inline): void {
	if (node.kind === 'text') pushText(list, node.text);
	else list.push(node);
}

/** Adds text to the last text node, so that plain text stays one node however it was cut. */
function pushText(list: Inline[], text: string): void {
	const last = list.at(-1);
	if (last?.kind === 'text') last.text += text;
	else list.push({ kind: 'text', text });
}
