// What a partner's attributes ask for. A value that is none of the documented ones counts as its default, and is said once.

export type Options = {
	slug: string;
	/** A question or card to show alone. */
	part: string | undefined;
	theme: 'light' | 'dark' | 'auto';
	lang: string | undefined;
	load: 'lazy' | 'eager';
	/** Pixels to reserve. */
	height: number | undefined;
	datalayer: string | undefined;
	placement: string | undefined;
};

const NAME = /^([a-z0-9][a-z0-9-]{0,63})(?:#([a-z][a-z0-9-]{0,31}))?$/;
const THEMES = ['light', 'dark', 'auto'] as const;
const LOADS = ['lazy', 'eager'] as const;

/** The options of an element, or `undefined` if `data-gloss` names no piece. */
export function optionsOf(element: Element): Options | undefined {
	const read = (name: string) => element.getAttribute(`data-gloss${name}`)?.trim() || undefined;
	const match = NAME.exec(read('') ?? '');
	const slug = match?.[1];
	if (!slug) return undefined;

	const oneOf = <T extends string>(name: string, values: readonly [T, ...T[]]): T => {
		const text = read(name);
		const value = values.find((it) => it === text);
		if (text && !value) complain(`data-gloss${name}="${text}" is none of ${values.join(', ')}`);
		return value ?? values[0];
	};
	const matching = (name: string, pattern: RegExp, what: string) => {
		const text = read(name);
		if (!text || pattern.test(text)) return text;
		complain(`data-gloss${name}="${text}" is not ${what}`);
		return undefined;
	};

	const height = matching('-height', /^\d{1,4}$/, 'a number of pixels');
	return {
		slug,
		part: match[2],
		theme: oneOf('-theme', THEMES),
		lang: matching('-lang', /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag'),
		load: oneOf('-load', LOADS),
		height: height ? Number(height) : undefined,
		datalayer: matching('-datalayer', /^[A-Za-z_$][\w$]*$/, 'the name of an array'),
		placement: read('-placement'),
	};
}

const complained = new Set<string>();

function complain(what: string): void {
	if (complained.has(what)) return;
	complained.add(what);
	console.warn(`gloss: ${what}; the default is used.`);
}
