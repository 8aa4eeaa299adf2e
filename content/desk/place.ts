// Where things are. Two of them can be moved by the environment, so that a test can have its own.
import { join, relative, resolve } from 'node:path';

/** The folders and files of a checkout that the desk reads and writes; absolute. */
export type Place = {
	root: string;
	/** Where the editor stands: paths on the command line begin there. */
	here: string;
	/** `content/stories`, or `GLOSS_STORIES`. */
	stories: string;
	/** The generated JSON Schemas. */
	schemas: string;
	/** Where wrangler keeps its local KV: `.wrangler/state`, or `GLOSS_STATE`. */
	state: string;
	/** The demo partner pages. */
	partner: string;
	/** The wrangler to run: the project's own, or the JavaScript file that `GLOSS_WRANGLER` names. */
	wrangler: string;
};

/** The places of this checkout. */
export function placeFrom(env: NodeJS.ProcessEnv): Place {
	const root = resolve(import.meta.dirname, '../..');
	return {
		root,
		here: hereFrom(env, root),
		stories: env.GLOSS_STORIES ? resolve(env.GLOSS_STORIES) : join(root, 'content/stories'),
		schemas: join(root, 'content/schema'),
		state: env.GLOSS_STATE ? resolve(env.GLOSS_STATE) : join(root, '.wrangler/state'),
		partner: join(root, 'widget/partner'),
		wrangler: env.GLOSS_WRANGLER
			? resolve(env.GLOSS_WRANGLER)
			: join(root, 'node_modules/wrangler/bin/wrangler.js'),
	};
}

/** `npm run` goes to the root of the checkout first, and tells where it was called. */
function hereFrom({ INIT_CWD }: NodeJS.ProcessEnv, root: string): string {
	const cwd = process.cwd();
	return INIT_CWD && cwd === root ? INIT_CWD : cwd;
}

/** A path as it stands in messages: from the root of the checkout, with slashes; whole if it lies elsewhere. */
export function shownPath({ root }: Pick<Place, 'root'>, path: string): string {
	const shown = relative(root, path);
	return (shown.startsWith('..') ? path : shown).replaceAll('\\', '/');
}
