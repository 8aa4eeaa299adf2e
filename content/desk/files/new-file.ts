// A file that the desk begins: where it goes, what its first lines say.
import { dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import { Id, Slug } from '../../model/ids.ts';
import { isReserved } from '../../model/unseen.ts';
import { type Place, shownPath } from '../place.ts';
import { Stop } from '../stop.ts';
import type { Catalogue } from './folder.ts';
import type { Rewrite } from './write-files.ts';

/** A new file, with its path as it is shown. */
export type NewFile = Rewrite & { file: string };

/** A new file of a story, from the value that is to stand in it. */
export function newFile(place: Place, story: string, name: string, value: object): NewFile {
	const path = join(place.stories, story, name);
	const after = `${JSON.stringify(value, null, 2)}\n`;
	return { path, before: undefined, after, file: shownPath(place, path) };
}

/** Where a file of a story finds its JSON Schema, from its own folder. */
export function schemaFrom(place: Place, story: string, kind: 'piece' | 'story'): string {
	const here = dirname(join(place.stories, story, 'any.json'));
	return relative(here, join(place.schemas, `${kind}.json`)).replaceAll('\\', '/');
}

/** The schema of a slug that no piece has yet. */
export function freeSlug(catalogue: Catalogue) {
	return v.pipe(
		Slug,
		v.check((slug) => !isTaken(slug), 'The desk keeps this name for itself. Choose another.'),
		v.check((slug) => !catalogue.has(slug), 'A piece has this slug. Choose another.'),
	);
}

/** The first free slug that begins with some words. */
export function firstFree(words: string, catalogue: Catalogue): string {
	for (let n = 1; ; n += 1) {
		const end = n === 1 ? '' : `-${n}`;
		const slug = `${words.slice(0, 64 - end.length)}${end}`;
		if (!catalogue.has(slug) && !isTaken(slug)) return slug;
	}
}

/** @throws {Stop} if nothing can be a story of this name. */
export function requireStoryName(name: string): void {
	const named = v.safeParse(Id, name);
	if (named.success && !isReserved(name)) return;
	const why = named.success ? 'JavaScript keeps it for itself.' : named.issues[0].message;
	throw new Stop(`"${name}" cannot be the name of a story. ${why}`);
}

/** A file of this name would be another than a piece. */
function isTaken(slug: string): boolean {
	return slug === 'story' || slug === 'live' || isReserved(slug);
}
