// Runs a served script as a browser would, with a runtime that only notes what it was started with.
import { runInNewContext } from 'node:vm';
import { COMPILED_AHEAD } from '../../content/model/compiled-ahead.ts';

/** The expression that stands in for the widget: it returns its arguments. */
export const ECHO = '((parts,boot)=>({boot,parts}))';

/**
 * What a served script hands to the widget: the boot, and the parts that come along by file name. The values come
 * from another realm: compare them with `toEqual`.
 *
 * @param text the script
 * @param runtime the widget's runtime at its beginning
 */
export function handedOver(text: string, runtime: string): { boot: unknown; parts: object } {
	const code = text.startsWith(COMPILED_AHEAD) ? text.slice(COMPILED_AHEAD.length) : text;
	if (!code.startsWith(runtime)) throw new Error('The script does not begin with the runtime.');
	return runInNewContext(ECHO + code.slice(runtime.length));
}

/** The exports of a served module. */
export function importText(text: string): Promise<Record<string, unknown>> {
	return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`);
}

/** A page with elements that wait for a piece: notes events, what is put into a shadow root, the console's lines and new globals. */
export function runInPage(text: string, slugs: string[], readyState = 'interactive') {
	const events: { slug: string; type: string; init: unknown }[] = [];
	const warnings: string[] = [];
	const shown: unknown[][] = [];
	const waiting: (() => void)[] = [];
	const elements = slugs.map((slug) => ({
		getAttribute: (name: string) => (name === 'data-gloss' ? slug : null),
		dispatchEvent: ({ type, init }: { type: string; init: unknown }) =>
			events.push({ slug, type, init }),
		querySelector: () => null,
		attachShadow: () => ({ append: (...nodes: unknown[]) => shown.push(nodes) }),
	}));
	const page = {
		console: { warn: (line: string) => warnings.push(line) },
		document: {
			readyState,
			createElement: (name: string) => ({ name }),
			querySelectorAll: (selector: string) => (selector === '[data-gloss]' ? elements : []),
			addEventListener: (type: string, listener: () => void) =>
				type === 'DOMContentLoaded' && waiting.push(listener),
		},
		CustomEvent: class {
			readonly type: string;
			readonly init: unknown;
			constructor(type: string, init: unknown) {
				this.type = type;
				this.init = init;
			}
		},
	};
	const before = Object.keys(page);
	runInNewContext(text, page);
	const globals = Object.keys(page).filter((name) => !before.includes(name));
	return {
		events,
		shown,
		warnings,
		globals,
		parsed: () => waiting.splice(0).map((listener) => listener()),
	};
}
