// The version of what is deployed, as package.json has it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Place } from '../place.ts';

const Manifest = v.object({ version: v.string() });

/** Throws if there is no package.json at the root, or no version in it. */
export async function packageVersion({ root }: Pick<Place, 'root'>): Promise<string> {
	const text = await readFile(join(root, 'package.json'), 'utf8');
	return v.parse(Manifest, JSON.parse(text)).version;
}
