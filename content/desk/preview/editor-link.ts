// An address that opens a file in the editor from which the desk was started, where that has one: VS Code and its kin.
// Pure: the environment is an argument.
import { isAbsolute, join } from 'node:path';
import type { Place } from '../place.ts';

/** From a file as it is shown, and a position in it; undefined where no editor is known. */
export type EditorLink = (file: string, line: number, column: number) => string | undefined;

/** The scheme by the name of the program, as it stands in `VISUAL` and `EDITOR`. */
const SCHEMES: Readonly<Record<string, string>> = {
	code: 'vscode',
	codium: 'vscodium',
	cursor: 'cursor',
};

/**
 * The links of an environment.
 *
 * @example
 * editorLink(place, { EDITOR: 'code --wait' })('content/a.json', 3, 5); // 'vscode://file/…/content/a.json:3:5'
 */
export function editorLink({ root }: Pick<Place, 'root'>, env: NodeJS.ProcessEnv): EditorLink {
	const scheme = schemeIn(env);
	return (file, line, column) => {
		if (!scheme) return undefined;
		const path = (isAbsolute(file) ? file : join(root, file)).replaceAll('\\', '/');
		const address = encodeURI(path.replace(/^\//u, '')).replaceAll(/[?#]/gu, encodeURIComponent);
		return `${scheme}://file/${address}:${line}:${column}`;
	};
}

function schemeIn({ TERM_PROGRAM, VISUAL, EDITOR }: NodeJS.ProcessEnv): string | undefined {
	if (TERM_PROGRAM === 'vscode') return 'vscode';
	const [, name = ''] = /^(?:.*[\\/])?([\w-]+)/u.exec(VISUAL || EDITOR || '') ?? [];
	return SCHEMES[name];
}
