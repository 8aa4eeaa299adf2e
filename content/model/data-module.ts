// A piece as it is written into a script: the text of `/d/<slug>.js`, the same whether the worker serves it or the desk
// measures it, and the fields of a script that brings a piece along.
import type { WordList } from './boot.ts';
import { parse } from './literal.ts';
import type { Piece } from './piece.ts';
import { prepare } from './prepare.ts';

/** `text` is the piece's JSON, as stored; `words` are all of its language; `draft` is as in a `Delivery`. */
export type Data = { rev: string; piece: Piece; text: string; words: WordList; draft?: true };

/** `/d/<slug>.js`: a piece as a module. */
export function dataModule(data: Data): string {
	const consts = besidePiece(data).map(([name, value]) => `export const ${name}=${value};`);
	return `${consts.join('')}export default ${parse(data.text)};`;
}

/** What makes a `Delivery`, as fields of an object. */
export function deliveryFields(data: Data): string[] {
	const fields = besidePiece(data).map(([name, value]) => `"${name}":${value}`);
	return [...fields, `"piece":${parse(data.text)}`];
}

function besidePiece({ rev, words, draft, piece }: Data): [name: string, expression: string][] {
	const named = Object.entries({ rev, words, ...(draft && { draft }), ...prepare(piece) });
	return named.map(([name, value]) => [name, parse(JSON.stringify(value))]);
}
