// What a partner's attributes ask for. A value that is none of the documented ones counts as its default, and is said once.

export type Options = {
	/** As `data-gloss` has it. */
	name: string | null;
	slug: string;
	/** A question or card to show alone. */
	part: string | undefined;
	theme: 'light' | 'dark' | 'auto';
	lang: string | undefined;
	eager: boolean;
	/** Pixels to reserve. */
	height: number | undefined;
	/** Name of an array of the page's that is told of events. */
	datalayer: string | undefined;
	placement: string | undefined;
	/** Where answers may be remembered. */
	storage: 'none' | 'session' | 'local';
};

const NAME = /^([a-z0-9][a-z0-9-]{0,63})(?:#([a-z][a-z0-9-]{0,31}))?$/;
const complained = new Set<string>();

/** The options of an element; without a slug if `data-gloss` names no piece. */
export function optionsOf(element: Element): Options {
	const name = nameOf(element);
	const [, slug = '', part] = NAME.exec(name?.trim() ?? '') ?? [];
	const theme = read(element, 'theme', /^(?:light|dark|auto)$/);
	const storage = read(element, 'storage', /^(?:none|session|local)$/);
	return {
		name,
		slug,
		part,
		theme: theme === 'dark' || theme === 'auto' ? theme : 'light',
		lang: read(element, 'lang', /^[a-z]{2,3}(?:-\w{2,8})*$/i),
		eager: read(element, 'load', /^(?:lazy|eager)$/) === 'eager',
		height: Number(read(element, 'height', /^\d{1,4}$/)) || undefined,
		datalayer: read(element, 'datalayer', /^[A-Za-z_$][\w$]*$/),
		placement: read(element, 'placement', /^/),
		storage: storage === 'session' || storage === 'local' ? storage : 'none',
	};
}

/** What `data-gloss` says, unless the element is no place. */
export function nameOf(element: Element): string | null {
	return element.getAttribute('data-gloss');
}

function read(element: Element, name: string, values: RegExp): string | undefined {
	const attribute = `data-gloss-${name}`;
	const value = element.getAttribute(attribute)?.trim();
	if (!value || values.test(value)) return value || undefined;
	const complaint = `gloss: ${attribute}="${value}" is not known; the default counts.`;
	if (!complained.has(complaint)) console.warn(complaint);
	complained.add(complaint);
	return undefined;
}
