// How all pieces stand, here and in KV: one list, and a read for every hundred keys.
import { PIECE_PREFIX } from '../../model/keys.ts';
import { lookup } from '../../model/lookup.ts';
import { revOf } from '../../model/rev.ts';
import { check } from '../check/check.ts';
import type { Found } from '../check/found.ts';
import type { Folder } from '../files/folder.ts';
import { readCatalogue } from '../files/stories.ts';
import type { Kv } from '../kv/kv.ts';
import type { Place } from '../place.ts';
import { serialize } from '../publish/compile.ts';
import { compileFolder } from '../publish/compile-folder.ts';
import { type Live, readLive } from '../publish/live-file.ts';
import { besideOf, judgeValue, type LiveValue } from './live-value.ts';
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

/** All rows, sorted by story and name, and how many keys were read. */
export type Status = { rows: Row[]; keys: number };

/**
 * Compares the files of these stories, or all, with what is live.
 *
 * @throws {Stop} if KV cannot be read, or there is no such story.
 */
export async function status(
	place: Place,
	kv: Kv,
	stories: readonly string[],
	{ remote, now }: { remote: boolean; now: Date },
): Promise<Status> {
	const [{ folders, findings }, catalogue, listed] = await Promise.all([
		check(place, stories, now),
		readCatalogue(place),
		kv.list(PIECE_PREFIX),
	]);
	const files = new Set(folders.flatMap(({ pieces }) => pieces.map(({ stem }) => stem)));
	const keys = listed
		.map(({ name }) => name)
		.filter((key) => files.has(nameOf(key)) || !catalogue.has(nameOf(key)));
	const values = await kv.get(keys);
	const live = new Map<string, LiveValue>();
	for (const [key, value] of values) {
		live.set(nameOf(key), await judgeValue(key, value, besideOf(listed, key), now));
	}
	const noted = new Map<string, Live>();
	for (const { name } of folders) noted.set(name, remote ? await readLive(place, name) : {});
	const errors = findings.filter(({ level }) => level === 'error');
	const own = await Promise.all(
		folders.map((folder) =>
			rowsOf(folder, { live, noted: noted.get(folder.name), errors, remote }),
		),
	);
	const lost = [...live].flatMap(([name, there]) => {
		if (files.has(name)) return [];
		return strangerRow(name, there, live, noted, stories);
	});
	const rows = [...own.flat(), ...lost].sort(byStoryAndName);
	return { rows, keys: keys.length };
}

type Known = {
	live: ReadonlyMap<string, LiveValue>;
	noted: Live | undefined;
	errors: readonly Found[];
	remote: boolean;
};

/** The rows of a story's files. */
function rowsOf(folder: Folder, { live, noted = {}, errors, remote }: Known): Promise<Row[]> {
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
function strangerRow(
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

function nameOf(key: string): string {
	return key.slice(PIECE_PREFIX.length);
}

function byStoryAndName(a: Row, b: Row): number {
	const [one, other] = [a, b].map(({ story, name }) => `${story ?? '\uffff'}\0${name}`);
	return (one ?? '') < (other ?? '') ? -1 : 1;
}
