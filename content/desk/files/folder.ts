// A story's folder in memory: its files as far as they can be understood. The rules read this and nothing else.
import type { Node } from 'jsonc-parser';
import type { Draft } from '../../model/piece.ts';
import type { Story, Translation } from '../../model/story.ts';
import type { Found } from '../check/found.ts';
import type { Media } from './media.ts';

/**
 * A JSON file. `input` is what stands in it, without comments, or undefined if it is not JSON. `value` is what can be
 * understood of it: where the schema found something, the rest still counts, so that all findings come at once.
 */
export type Doc<T> = {
	/** As shown in findings: `content/stories/assad/assad-quiz.json`. */
	file: string;
	/** The file's name without `.json`. */
	stem: string;
	text: string;
	tree: Node | undefined;
	input: unknown;
	value: T | undefined;
	/** What is wrong with its writing or its shape. */
	found: Found[];
};

/** What can be read of one story. */
export type Folder = {
	/** The folder's name, which is the story's id. */
	name: string;
	/** The folder as shown in findings: `content/stories/assad`. */
	shown: string;
	story: Doc<Story>;
	translations: Doc<Translation>[];
	pieces: Doc<Draft>[];
	media: Media;
	/** Files that are not read because of their ending, `quiz.JSON`. */
	misnamed: string[];
};

/** Which stories have a piece of this slug, by the names of all stories' files. */
export type Catalogue = ReadonlyMap<string, readonly string[]>;

/** One rule, or a family of them: what it finds in a folder at a moment. */
export type Rule = (folder: Folder, catalogue: Catalogue, now: Date) => Found[];

/** The ids that a file has under a name such as `claims`, even where what they name is wrong. */
export function idsIn(doc: Doc<unknown>, name: 'claims' | 'sources'): string[] {
	const { input } = doc;
	if (typeof input !== 'object' || input === null) return [];
	const list: unknown = Object.entries(input).find(([key]) => key === name)?.[1];
	return typeof list === 'object' && list !== null ? Object.keys(list) : [];
}
