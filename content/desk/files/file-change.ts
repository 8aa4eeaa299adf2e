// A file with what changes in it, as text and in words, and what is left to people.
import { type Path, showPath } from '../../model/finding.ts';
import { editJson, type JsonEdit } from './edit-json.ts';
import type { Doc } from './folder.ts';

export type FileChange = {
	file: string;
	before: string;
	after: string;
	changes: string[];
	follow: string[];
};

/** The change of a file by edits. */
export function changeOf(
	doc: Doc<unknown>,
	edits: readonly JsonEdit[],
	changes: string[],
	follow: string[] = [],
): FileChange {
	return { file: doc.file, before: doc.text, after: editJson(doc.text, edits), changes, follow };
}

/** One change in words: where, what was there, what is to be. */
export function said(path: Path, was: string | undefined, now: string | undefined): string {
	const place = showPath(path);
	if (now === undefined) return `${place}: goes (was ${JSON.stringify(was)})`;
	if (was === undefined) return `${place}: adds ${JSON.stringify(now)}`;
	return `${place}: ${JSON.stringify(was)} -> ${JSON.stringify(now)}`;
}
