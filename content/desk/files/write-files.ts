// Writes several files or none: each beside its place first, then all are moved there.
import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Stop } from '../stop.ts';

/** A file, what stood in it when it was read, undefined for a new one, and what is to stand there. */
export type Rewrite = { path: string; before: string | undefined; after: string };

/**
 * Writes files that nobody has changed since they were read, and new ones where nothing stands, with their folders.
 *
 * @throws {Stop} if one cannot be written; the others are then as they were.
 */
export async function writeFiles(rewrites: readonly Rewrite[]): Promise<void> {
	const left = 'Nothing was changed.';
	for (const { path, before } of rewrites) {
		if (before === undefined) {
			if (await isFree(path)) continue;
			throw new Stop(`${path} is there already. ${left}`);
		}
		if ((await readFile(path, 'utf8').catch(() => undefined)) === before) continue;
		throw new Stop(`${path} was changed meanwhile. ${left} Run it again.`);
	}
	const aside = (path: string) => `${path}.${process.pid}.tmp`;
	const made: string[] = [];
	const written: string[] = [];
	const moved: Rewrite[] = [];
	try {
		for (const { path, after } of rewrites) {
			if (await mkdir(dirname(path), { recursive: true })) made.push(dirname(path));
			await writeFile(aside(path), after, { flag: 'wx' });
			written.push(aside(path));
		}
		for (const rewrite of rewrites) {
			await move(aside(rewrite.path), rewrite);
			moved.push(rewrite);
		}
	} catch (problem) {
		await Promise.all(written.map((path) => rm(path, { force: true })));
		const stuck = await putBack(moved);
		for (const folder of made) await rmdir(folder).catch(() => undefined);
		const why = problem instanceof Error ? problem.message : String(problem);
		throw new Stop(stuck.length > 0 ? halfway(why, stuck) : `${why}\n${left}`);
	}
}

async function putBack(moved: readonly Rewrite[]): Promise<string[]> {
	const stuck: string[] = [];
	for (const { path, before } of moved) {
		const undone = before === undefined ? rm(path) : writeFile(path, before);
		await undone.catch(() => stuck.push(path));
	}
	return stuck;
}

/** A new file never takes the place of one that somebody has made meanwhile. */
async function move(from: string, { path, before }: Rewrite): Promise<void> {
	if (before !== undefined) return rename(from, path);
	await copyFile(from, path, constants.COPYFILE_EXCL);
	await rm(from);
}

async function isFree(path: string): Promise<boolean> {
	return (await lstat(path).catch(() => undefined)) === undefined;
}

function halfway(why: string, stuck: readonly string[]): string {
	return `${why}\nThese are changed and could not be put back; take them from your repository: ${stuck.join(', ')}.`;
}
