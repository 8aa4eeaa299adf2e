// Writes several files or none: each beside its place first, then all are moved there.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { Stop } from '../stop.ts';

/** A file, what stood in it when it was read, and what is to stand there. */
export type Rewrite = { path: string; before: string; after: string };

/**
 * Writes files that nobody has changed since they were read.
 *
 * @throws {Stop} if one cannot be written; the others are then as they were.
 */
export async function writeFiles(rewrites: readonly Rewrite[]): Promise<void> {
	const left = 'Nothing was changed.';
	for (const { path, before } of rewrites) {
		if ((await readFile(path, 'utf8').catch(() => undefined)) === before) continue;
		throw new Stop(`${path} was changed meanwhile. ${left} Run it again.`);
	}
	const aside = (path: string) => `${path}.${process.pid}.tmp`;
	const written: string[] = [];
	const moved: Rewrite[] = [];
	try {
		for (const { path, after } of rewrites) {
			await writeFile(aside(path), after, { flag: 'wx' });
			written.push(aside(path));
		}
		for (const rewrite of rewrites) {
			await rename(aside(rewrite.path), rewrite.path);
			moved.push(rewrite);
		}
	} catch (problem) {
		await Promise.all(written.map((path) => rm(path, { force: true })));
		const stuck = await putBack(moved);
		const why = problem instanceof Error ? problem.message : String(problem);
		throw new Stop(stuck.length > 0 ? halfway(why, stuck) : `${why}\n${left}`);
	}
}

async function putBack(moved: readonly Rewrite[]): Promise<string[]> {
	const stuck: string[] = [];
	for (const { path, before } of moved) await writeFile(path, before).catch(() => stuck.push(path));
	return stuck;
}

function halfway(why: string, stuck: readonly string[]): string {
	return `${why}\nThese are changed and could not be put back; take them from your repository: ${stuck.join(', ')}.`;
}
