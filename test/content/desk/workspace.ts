// A stories folder of a test's own: a fixture copied to a temporary folder, with edits. Gone when the test is.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { applyEdits, type JSONPath, modify } from 'jsonc-parser';
import { onTestFinished } from 'vitest';
import { check, type Report } from '../../../content/desk/check/check.ts';
import { type Place, placeFrom } from '../../../content/desk/place.ts';

/** What to write at a path of a file; undefined takes it away. */
export type Edit = [file: string, path: JSONPath, value: unknown];

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/desk');

/** The wrangler that only records what it was asked. */
export const STAND_IN = resolve(import.meta.dirname, 'wrangler-stand-in.ts');

export type Workspace = {
	place: Place;
	/** The folder of the story `harbour`. */
	story: string;
	/** The folder in which the stand-in for wrangler keeps what it was asked. */
	standIn: string;
	/** The environment for a process that works here. */
	env: Record<string, string>;
	edit(...edits: Edit[]): Promise<void>;
	write(file: string, content: string | Uint8Array): Promise<void>;
	read(file: string): Promise<string>;
};

type Wanted = { fixture?: string; standIn?: boolean };

/** Copies a fixture and edits it. Its wrangler is the real one with a KV of its own, unless `standIn` is asked for. */
export async function workspace(wanted: Wanted = {}, ...edits: Edit[]): Promise<Workspace> {
	const it = await keptWorkspace(wanted, ...edits);
	onTestFinished(() => it.remove());
	return it;
}

/** The same for several tests: it stays until it is removed. */
export async function keptWorkspace(
	{ fixture = 'sound', standIn = false }: Wanted = {},
	...edits: Edit[]
): Promise<Workspace & { remove(): Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-test-'));
	await cp(join(FIXTURES, fixture), join(folder, 'stories'), { recursive: true });
	const env = {
		GLOSS_STORIES: join(folder, 'stories'),
		GLOSS_STATE: join(folder, 'state'),
		...(standIn && { GLOSS_WRANGLER: STAND_IN, GLOSS_STAND_IN: folder }),
	};
	const story = join(folder, 'stories/harbour');
	const it = {
		place: placeFrom(env),
		story,
		standIn: folder,
		env,
		async edit(...list: Edit[]) {
			for (const [file, path, value] of list) {
				const text = await it.read(file);
				await it.write(file, applyEdits(text, modify(text, path, value, {})));
			}
		},
		write: (file: string, content: string | Uint8Array) => writeFile(join(story, file), content),
		read: (file: string) => readFile(join(story, file), 'utf8'),
		remove: () => rm(folder, { recursive: true, force: true }),
	};
	await it.edit(...edits);
	return it;
}

/** Checks the sound story with edits: each finding as `file path code`, as it is written in messages. */
export async function findingsAfter(...edits: Edit[]): Promise<string[]> {
	return findingsIn(await workspace({}, ...edits));
}

/** Checks the sound story with edits: the findings of a family of rules, such as `claim` or `band/same-from`. */
export async function findingsOf(family: string, ...edits: Edit[]): Promise<string[]> {
	const found = await findingsAfter(...edits);
	return found.filter((line) => line.split(' ').at(-1)?.startsWith(family));
}

/** Checks a workspace: each finding as `file path code`. */
export async function findingsIn({ place }: Workspace): Promise<string[]> {
	return linesOf(await check(place, []));
}

function linesOf({ findings }: Report): string[] {
	return findings.map(({ file, path, code }) =>
		[file.replace(/^.*\//u, ''), path.join('.'), code].filter(Boolean).join(' '),
	);
}
