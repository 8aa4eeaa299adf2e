// The rows of `status`: each file, and each live key that no file is for. Pure.
import { lookup } from '../../model/lookup.ts';
import { revOf } from '../../model/rev.ts';
import type { Found } from '../check/found.ts';
import type { Folder } from '../files/folder.ts';
import { serialize } from '../publish/compile.ts';
import { compileFolder } from '../publish/compile-folder.ts';
import type { Live } from '../publish/live-file.ts';
import type { LiveValue } from './live-value.ts';
import { needsPerson, type Readers, readersOf, type Standing, standingOf } from './standing.ts';

/**
 * One key that is live, or one file. `here` is the revision its file would have, `last` the one that this copy
 * published last; `holds` is the piece in a slot; `returns` where publishing the file would undo a withdrawal.
 */
export type Row = {
	story: string | undefined;
	name: string;
	standing: Standing;
	readers: Readers;
	attention: boolean;
	here: string | undefined;
	last: string | undefined;
	there: LiveValue | undefined;
	holds: string | undefined;
	returns: boolean;
	/** Errors that keep its file, or its story, from being published. */
	errors: number;
};

/** What is known beside a story's files: what is live, what was published last, and what the check found. */
type Known = {
	live: ReadonlyMap<string, LiveValue>;
	noted: Live | undefined;
	errors: readonly Found[];
	remote: boolean;
};

/** The rows of a story's files. */
export function rowsOf(
	folder: Folder,
	{ live, noted = {}, errors, remote }: Known,
): Promise<Row[]> {
	const compiled = new Map(compileFolder(folder).map(({ slug, piece }) => [slug, piece]));
	const files = new Set(folder.pieces.map(({ file }) => file));
	const shared = errors.filter(
		({ file }) => file.startsWith(`${folder.shown}/`) && !files.has(file),
	).length;
	return Promise.all(
		folder.pieces.map(async ({ stem, file }): Promise<Row> => {
			const piece = compiled.get(stem);
			const faults = errors.filter((it) => it.file === file).length + shared;
			const here = piece && faults === 0 ? await revOf(serialize(piece)) : undefined;
			const there = live.get(stem);
			const last = lookup(noted, stem);
			const standing = standingOf({ here, there, last: remote ? last : 'unknown' });
			const readers = readersOf(there);
			const returns =
				readers === 'withdrawn' && standing !== 'erased' && piece !== undefined && !piece.withdrawn;
			// The same bytes as in the file, by whatever hand they came.
			const settled = standing === 'put by hand' && there?.rev === here;
			return {
				story: folder.name,
				name: stem,
				standing,
				readers,
				attention: (needsPerson(standing) && !settled) || returns,
				here,
				last,
				there,
				holds: there?.valid && there.piece.slug !== stem ? there.piece.slug : undefined,
				returns,
				errors: faults,
			};
		}),
	);
}

/** The row of a live key that no file is for: a slot, or a piece of which the file is elsewhere or gone. */
export function strangerRow(
	name: string,
	there: LiveValue,
	live: ReadonlyMap<string, LiveValue>,
	noted: ReadonlyMap<string, Live>,
	stories: readonly string[],
): Row[] {
	const piece = there.valid ? there.piece : undefined;
	const publisher = [...noted].find(([, revs]) => lookup(revs, name) !== undefined)?.[0];
	const story = publisher ?? piece?.story;
	if (stories.length > 0 && (story === undefined || !stories.includes(story))) return [];
	const holds = piece && piece.slug !== name ? piece.slug : undefined;
	const standing = strangerStanding(there, holds, live, publisher);
	const readers = readersOf(there);
	return [
		{
			story,
			name,
			standing,
			readers,
			attention: needsPerson(standing) && !(standing === 'file gone' && readers === 'withdrawn'),
			here: undefined,
			last: lookup(noted.get(publisher ?? '') ?? {}, name),
			there,
			holds,
			returns: false,
			errors: 0,
		},
	];
}

function strangerStanding(
	there: LiveValue,
	holds: string | undefined,
	live: ReadonlyMap<string, LiveValue>,
	publisher: string | undefined,
): Standing {
	if (!there.valid) return 'invalid there';
	if (holds !== undefined) return live.get(holds)?.rev === there.rev ? 'slot' : 'slot behind';
	return publisher === undefined ? 'only there' : 'file gone';
}
