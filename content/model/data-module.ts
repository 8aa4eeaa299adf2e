// The text of `/d/<slug>.js`: a piece as a module, the same whether the worker serves it or the desk measures it.
import type { WordList } from './boot.ts';
import { parse, quote } from './literal.ts';

/** A piece as it is written into a module: `text` is its JSON, as stored; `words` are all of its language. */
export type Data = { rev: string; text: string; words: WordList };

/** `/d/<slug>.js`: a piece as a module. */
export function dataModule({ rev, text, words }: Data): string {
	return `export const rev=${quote(rev)};export const words=${parse(JSON.stringify(words))};export default ${parse(text)};`;
}
