// What the worker hands to the widget, and the one file the build hands to the worker.
import type { FirstView } from './first-view.ts';
import type { Piece } from './piece.ts';
import type { Prepared } from './prepare.ts';

/** The widget's own words in one language: a text, or texts by plural category. */
export type WordList = Record<string, string | Record<string, string>>;

/**
 * A piece as it travels: validated and prepared by the worker, with its revision and the words of its language; `draft`
 * where it is not published, so that there is no newer revision to ask for.
 */
export type Delivery = { rev: string; piece: Piece; words: WordList; draft?: true } & Prepared;

/**
 * What readers are told where a piece has expired or was withdrawn, in its language; and what those are told beside who
 * had answered something.
 */
export type Gone = { lang: string; dir: 'ltr' | 'rtl'; text: string; answered?: string };

/**
 * The argument of the runtime. `origin` is the worker's public address without a slash at its end; `words` are all
 * of the script's own, by language, where it is to stay as it is while the worker changes; `slug` is the name under
 * which the page asked (a rolling slot, perhaps), and comes with the first view of what it stands for, or with the whole.
 */
export type Boot = { origin: string; words?: Record<string, WordList> } & (
	| { slug?: undefined }
	| ({ slug: string } & Delivery)
	| { slug: string; first: FirstView }
);

/** A file to be had under `/a/`: its name there, which comes from its text, and that text. */
export type BuiltFile = { file: string; code: string };

/** Names of parts that are fetched together, and the file in which they are. */
export type Pack = { file: string; parts: string[] };

/**
 * `dist/widget.json`: texts of JavaScript for the worker to put together.
 *
 * `runtime` is a function expression of the parts that come in the same script, by file name, and of a `Boot`;
 * `parts` are function expressions too, each also to be had alone as the default export of the module `/a/<file>`;
 * `packs` are files of several parts, by name, for a page that has none of them yet;
 * `sheet` is the style sheet of the hosted pages, `pages` what only some of them need; `words` holds lists per
 * language, `en` always; `build` names the bytes of all this.
 */
export type WidgetBuild = {
	build: string;
	runtime: string;
	parts: Record<string, BuiltFile>;
	packs: Record<string, Pack>;
	sheet: BuiltFile;
	pages: Record<
		'icon' | 'frameScript' | 'pieceScript' | 'embedScript' | 'embedSheet' | 'catalogueSheet',
		BuiltFile
	>;
	words: Record<string, WordList>;
};
