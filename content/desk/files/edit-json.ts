// Changes fields of a JSON file and leaves the rest of it as its editor wrote it: indents, order, line ends.
import { applyEdits, type FormattingOptions, modify, parseTree } from 'jsonc-parser';
import type { Path } from '../../model/finding.ts';

/**
 * What to write at a path; undefined takes the field away. `insert` puts a value before the one that is there in a list;
 * `before` names fields, before the first of which a new field is to stand.
 */
export type JsonEdit = { path: Path; value: unknown; insert?: true; before?: readonly string[] };

/**
 * A file's text with edits, one after the other.
 *
 * @example
 * editJson('{\n\t"a": 1\n}\n', [{ path: ['a'], value: 2 }]); // '{\n\t"a": 2\n}\n'
 */
export function editJson(text: string, edits: readonly JsonEdit[]): string {
	const formattingOptions = formatOf(text);
	return edits.reduce((done, { path, value, insert = false, before }) => {
		const options = {
			formattingOptions,
			isArrayInsertion: insert,
			...(before && { getInsertionIndex: (names: string[]) => indexBefore(names, before) }),
		};
		return applyEdits(done, modify(done, [...path], value, options));
	}, text);
}

function indexBefore(names: readonly string[], before: readonly string[]): number {
	const found = names.findIndex((name) => before.includes(name));
	return found < 0 ? names.length : found;
}

/** The indent of the first field, and the line ends. */
function formatOf(text: string): FormattingOptions {
	const offset = parseTree(text)?.children?.[0]?.offset ?? 0;
	const [, indent = ''] = /(?:^|\n)([ \t]*)$/u.exec(text.slice(0, offset)) ?? [];
	return {
		insertSpaces: !indent.startsWith('\t'),
		tabSize: indent.startsWith('\t') ? 1 : Math.max(1, indent.length || 2),
		eol: text.includes('\r\n') ? '\r\n' : '\n',
	};
}
