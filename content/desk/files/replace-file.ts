// Writes a small file of the desk's own in one go: whoever reads it has the old text or the new one, never half of it.
import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file beside its place and moves it there. */
export async function replaceFile(path: string, text: string): Promise<void> {
	const aside = `${path}.${process.pid}.tmp`;
	try {
		await writeFile(aside, text, { flag: 'wx' });
		await rename(aside, path);
	} catch (problem) {
		await rm(aside, { force: true });
		throw problem;
	}
}
