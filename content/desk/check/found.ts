// What the check found: a finding with its file and its weight. Findings are data; only print-findings.ts words them.
import type { Finding, Path, SchemaCode } from '../../model/finding.ts';
import type { Code, CodeOf } from './codes.ts';

/** An error keeps a story from being published; a warning is probably a mistake; advice is a matter of taste. */
export type Level = 'error' | 'warning' | 'advice';

/** Stands where `offset` says, else where the path leads: at the name of the field or at what is in it. */
export type Found = Finding<Code | SchemaCode> & {
	file: string;
	level: Level;
	points: 'key' | 'value';
	offset?: number;
};

/** A place to report: anything that knows its file. */
type InFile = { file: string };

/** A finding that keeps the story from being published. */
export function error(
	{ file }: InFile,
	code: CodeOf<'error'> | SchemaCode,
	path: Path,
	message: string,
): Found {
	return { file, level: 'error', code, path, message, points: 'value' };
}

/** A finding that an editor should look at. */
export function warning(
	{ file }: InFile,
	code: CodeOf<'warning'>,
	path: Path,
	message: string,
): Found {
	return { file, level: 'warning', code, path, message, points: 'value' };
}

/** A finding that an editor may follow or not. */
export function advice(
	{ file }: InFile,
	code: CodeOf<'advice'>,
	path: Path,
	message: string,
): Found {
	return { file, level: 'advice', code, path, message, points: 'value' };
}
