// The file that is imported: its bytes, and what they are to be read as.
import { readFile, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { tooLarge } from '../files/read-inside.ts';
import type { Place } from '../place.ts';
import { Stop } from '../stop.ts';

export type Format = 'gift' | 'csv';

/** The most that a file may take, in bytes: far more than any quiz, of which KV takes 128 KB. */
const MAX_IMPORT_BYTES = 2 * 1024 * 1024;

/** Its bytes. @throws {Stop} if there is no such file, or it is too large to be a quiz. */
export async function bytesOf({ here }: Pick<Place, 'here'>, path: string): Promise<Buffer> {
	const file = resolve(here, path);
	const found = await stat(file).catch(() => undefined);
	if (!found?.isFile()) throw new Stop(`There is no file ${path}.`);
	if (found.size > MAX_IMPORT_BYTES) {
		throw new Stop(`${path}: ${tooLarge(found.size, MAX_IMPORT_BYTES)}`);
	}
	return readFile(file).catch(() => {
		throw new Stop(`${path} cannot be read. See whether you may open it.`);
	});
}

/** What its name says it is. @throws {Stop} if that says nothing */
export function formatOf(path: string): Format {
	const ending = extname(path).toLowerCase();
	if (['.gift', '.txt'].includes(ending)) return 'gift';
	if (['.csv', '.tsv'].includes(ending)) return 'csv';
	throw new Stop(`What is ${path}? Say --format gift or --format csv.`);
}
