// Reads a file of a story's folder and nothing else: no link that leads out of it, no folder, no pipe, nothing too large.
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { CodeOf } from '../check/codes.ts';

/** The most that a JSON file may take, in bytes: thirty times what a piece may take in KV, for stories with many claims. */
export const MAX_JSON_BYTES = 4 * 1024 * 1024;

/** A file's bytes, or a finding's code and why they were not read. */
export type Read = { bytes: Buffer } | { code: CodeOf<'error'>; problem: string };

/**
 * Reads a file by its path in a folder. It is measured before it is read.
 *
 * @param limit in bytes
 */
export async function readInside(folder: string, name: string, limit: number): Promise<Read> {
	const path = await realpath(join(folder, name)).catch(() => undefined);
	if (path === undefined) {
		const there = await lstat(join(folder, name)).catch(() => undefined);
		if (there) return { code: 'file/elsewhere', problem: 'This is a link that leads nowhere.' };
		return { code: 'file/missing', problem: 'This file is missing.' };
	}
	if (!isInside(await realpath(folder), path)) {
		const problem = 'This is a link out of the story’s folder. Put the file itself here.';
		return { code: 'file/elsewhere', problem };
	}
	const found = await stat(path);
	if (!found.isFile()) {
		return { code: 'file/not-a-file', problem: 'This is no file. Move it elsewhere.' };
	}
	if (found.size > limit) return { code: 'file/too-large', problem: tooLarge(found.size, limit) };
	const bytes = await readFile(path).catch(() => undefined);
	if (bytes) return { bytes };
	return {
		code: 'file/unreadable',
		problem: 'This file cannot be read. See whether you may open it.',
	};
}

/** Whether a real path lies in a folder, itself a real path. */
function isInside(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** That a file has more bytes than it may. */
export function tooLarge(size: number, limit: number): string {
	const [has, may] = [size, limit].map((bytes) => (bytes / 1024 / 1024).toFixed(1));
	return `It has ${has} MB; ${may} MB are allowed. It was not read.`;
}
