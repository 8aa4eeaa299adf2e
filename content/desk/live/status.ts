// How all pieces stand, here and in KV: one list, and a read for every hundred keys.
import { PIECE_PREFIX } from '../../model/keys.ts';
import { check } from '../check/check.ts';
import { readCatalogue } from '../files/stories.ts';
import { getInSteps, type Progress } from '../kv/get-in-steps.ts';
import type { Kv } from '../kv/kv.ts';
import type { Place } from '../place.ts';
import { readOwn } from '../publish/begun-file.ts';
import type { Live } from '../publish/live-file.ts';
import { judgeValue, type LiveValue } from './live-value.ts';
import { type Row, rowsOf, strangerRow } from './status-rows.ts';

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
	{ remote, now, progress = () => {} }: { remote: boolean; now: Date; progress?: Progress },
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
	const beside = new Map(listed.map(({ name, metadata }) => [name, metadata]));
	const live = new Map<string, LiveValue>();
	for await (const values of getInSteps(kv, keys, progress)) {
		for (const [key, value] of values) {
			live.set(nameOf(key), await judgeValue(key, value, beside.get(key), now));
		}
	}
	const noted = new Map<string, Live>();
	const revOf = (name: string) => live.get(name)?.rev;
	for (const { name } of folders) {
		noted.set(name, remote ? await readOwn(place, name, revOf) : {});
	}
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

function nameOf(key: string): string {
	return key.slice(PIECE_PREFIX.length);
}

function byStoryAndName(a: Row, b: Row): number {
	const [one, other] = [a, b].map(({ story, name }) => `${story ?? '\uffff'}\0${name}`);
	return (one ?? '') < (other ?? '') ? -1 : 1;
}
