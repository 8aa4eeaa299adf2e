// What the worker hands to the widget, and the one file the build hands to the worker.
import type { Piece } from './piece.ts';

/** The widget's own words in one language: a text, or texts by plural category. */
export type WordList = Record<string, string | Record<string, string>>;

/** A piece as it travels: validated by the worker, with its revision and the words of its language. */
export type Delivery = { rev: string; piece: Piece; words: WordList };

/**
 * The argument of the runtime. `origin` is the worker's public address without a slash at its end; `slug` is the
 * name under which the page asked (a rolling slot, perhaps), and comes with what it stands for.
 */
export type Boot = { origin: string } & ({ slug?: undefined } | ({ slug: string } & Delivery));

/**
 * `dist/widget.json`. `runtime` is the text of a function expression that takes a `Boot`; `build` names its bytes;
 * `words` holds a list per language, `en` always.
 */
export type WidgetBuild = { build: string; runtime: string; words: Record<string, WordList> };
