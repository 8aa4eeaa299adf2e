// Asks about each piece whose date was forgotten, and writes what the editor agreed to: all files or none.
import { resolve } from 'node:path';
import type { Terminal } from '../ask.ts';
import type { Desk } from '../command.ts';
import { changeLines } from '../difference/change-lines.ts';
import type { FileChange } from '../files/file-change.ts';
import { writeFiles } from '../files/write-files.ts';
import { askForgotten } from './ask-forgotten.ts';
import type { Forgotten } from './forgotten.ts';

/** Places that are shown before it asks. */
const MOST = 5;

/** Whether something was written. */
export async function mendForgotten(
	{ place, print, colour, now }: Desk,
	io: Terminal,
	forgotten: readonly Forgotten[],
): Promise<boolean> {
	const agreed: FileChange[] = [];
	for (const it of forgotten) {
		print(`${it.doc.file} has changed:`);
		for (const line of changeLines(it.changes, { colour, most: MOST })) print(`  ${line}`);
		const change = await askForgotten(io, it, now);
		if (change) agreed.push(change);
	}
	await writeFiles(
		agreed.map(({ file, before, after }) => ({ path: resolve(place.root, file), before, after })),
	);
	for (const { file, changes } of agreed) {
		print(`${file}:`);
		for (const line of changes) print(`  ${line}`);
	}
	return agreed.length > 0;
}
