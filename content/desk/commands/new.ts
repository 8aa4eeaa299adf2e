// `new`: begins a piece, and its story if that is new, with placeholders where thinking is needed. Never overwrites.
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { Argument } from 'commander';
import {
	type Desk,
	type Exit,
	type Flags,
	JSON_FLAG,
	printJson,
	type Register,
	STORY,
} from '../command.ts';
import { type NewFile, newFile, requireStoryName, schemaFrom } from '../files/new-file.ts';
import { readFolder } from '../files/read-folder.ts';
import { readCatalogue, soundStory } from '../files/stories.ts';
import { writeFiles } from '../files/write-files.ts';
import { answersFor, type NewFlags } from '../new/new-answers.ts';
import { type Kind, skeletonPiece } from '../new/skeleton-piece.ts';
import { FIRST_CLAIM, skeletonStory } from '../new/skeleton-story.ts';
import { Stop } from '../stop.ts';

export const registerNew: Register = (program, desk, done) => {
	program
		.command('new')
		.description('begin a piece, and its story if that is new; asks for what no flag says')
		.argument(...STORY)
		.addArgument(new Argument('<kind>').choices(['quiz', 'explainer']))
		.option('--title <words>', 'its title')
		.option('--slug <slug>', 'its public address; <story>-<kind> if that is free')
		.option('--lang <tag>', 'its language; the story’s unless you say otherwise')
		.option('--publisher <name>', 'of a new story: who publishes it')
		.option('--url <address>', 'of a new story: the publisher’s address')
		.option('--contact <address>', 'of a new story: where readers report an error')
		.option('--zone <zone>', 'of a new story: in which its days end')
		.option('--dry-run', 'only say what would be written')
		.option(...JSON_FLAG)
		.action(async (story: string, kind: Kind, flags: Flags & NewFlags) =>
			done(await newCommand(desk, story, kind, flags)),
		);
};

/** Begins a piece. @throws {Stop} if a name cannot be, something is missing, or something stands in the way. */
async function newCommand(
	desk: Desk,
	story: string,
	kind: Kind,
	flags: Flags & NewFlags,
): Promise<Exit> {
	const { place, now, terminal } = desk;
	const { json = false, dryRun = false } = flags;
	requireStoryName(story);
	await requireOwnFolder(join(place.stories, story));
	const catalogue = await readCatalogue(place);
	const there = await lstat(join(place.stories, story, 'story.json')).catch(() => undefined);
	const known = there && soundStory(await readFolder(place, story));
	const wanted = { story, kind, lang: known?.lang, catalogue };
	const said = await answersFor(wanted, flags, json ? undefined : terminal);
	const { slug, lang, title } = said;
	const claims = known ? Object.keys(known.claims) : [FIRST_CLAIM];
	const piece = { kind, story, slug, lang, title, claims };
	const files: NewFile[] = [
		newFile(
			place,
			story,
			`${slug}.json`,
			skeletonPiece(schemaFrom(place, story, 'piece'), piece, now),
		),
	];
	if (!known) {
		const today = now.toISOString().slice(0, 10);
		const value = skeletonStory(schemaFrom(place, story, 'story'), story, said, today);
		files.unshift(newFile(place, story, 'story.json', value));
	}
	if (!dryRun) await writeFiles(files);
	const names = files.map(({ file }) => file);
	if (json) printJson(desk, { ok: true, written: !dryRun, story, slug, files: names });
	else for (const line of linesOf(names, story, dryRun)) desk.print(line);
	return 0;
}

/** @throws {Stop} where a link or file stands in the folder’s place: what is written there would lie elsewhere */
async function requireOwnFolder(path: string): Promise<void> {
	const there = await lstat(path).catch(() => undefined);
	if (!there || there.isDirectory()) return;
	throw new Stop(`${path} is no folder. Move it, or take another name.`);
}

function linesOf(names: readonly string[], story: string, dryRun: boolean): string[] {
	if (dryRun) return ['Would write, and did not (--dry-run):', ...names.map((it) => `  ${it}`)];
	return [
		'Wrote:',
		...names.map((it) => `  ${it}`),
		'Write what stands in place of every TODO:, then see what is left:',
		`  npm run desk -- check ${story}`,
	];
}
