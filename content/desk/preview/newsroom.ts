// What the editors have in their files, read story by story, and the last good copy of each piece: a file saved halfway
// takes nothing away from those who look at it.
import type { Piece } from '../../model/piece.ts';
import { revOf } from '../../model/rev.ts';
import { judge, type Report, readStories } from '../check/check.ts';
import type { Folder } from '../files/folder.ts';
import type { Picture } from '../files/media.ts';
import { storyNames } from '../files/stories.ts';
import type { Place } from '../place.ts';
import { serialize } from '../publish/compile.ts';
import { compileFolder } from '../publish/compile-folder.ts';
import { Stop } from '../stop.ts';

/** A piece as it was when its files were last sound. */
export type Good = { piece: Piece; text: string; rev: string; at: Date };

/** A story as it was last read. `at` is when. */
export type ReadStory = { name: string; folder: Folder; report: Report; at: Date };

/** A piece of a story: its file as it is, and what can be shown of it. */
export type Entry = {
	story: ReadStory;
	slug: string;
	doc: Folder['pieces'][number];
	good: Good | undefined;
	/** Whether what can be shown is what the files say now. */
	current: boolean;
};

export type Newsroom = {
	stories(): ReadStory[];
	entriesOf(story: string): Entry[];
	entry(slug: string): Entry | undefined;
	/** An image of any story, by the name it has in its address. */
	picture(name: string): Picture | undefined;
	/**
	 * Reads stories anew, all or some; resolves with the names of those that are not as they were. Rules take their time:
	 * `soon` hears of pieces that can be shown anew before they have been asked, with the findings of before.
	 */
	read(names?: readonly string[], soon?: (name: string) => void): Promise<string[]>;
};

/** A newsroom of the stories that are asked for, or of all; nothing is read yet. */
export function openNewsroom(place: Place, asked: readonly string[]): Newsroom {
	const stories = new Map<string, ReadStory>();
	const good = new Map<string, Good>();
	const sound = new Set<string>();
	let last: Promise<unknown> = Promise.resolve();

	async function readStory(name: string, soon: (name: string) => void): Promise<boolean> {
		const before = stories.get(name);
		const read = await readStories(place, [name]).catch((problem: unknown) => {
			if (problem instanceof Stop) return undefined;
			throw problem;
		});
		const [folder] = read?.folders ?? [];
		if (!read || !folder) return forget(name);
		const at = new Date();
		const compiled = await Promise.all(
			compileFolder(folder).map(async ({ slug, piece }) => {
				const text = serialize(piece);
				return { key: keyOf(name, slug), piece, text, rev: await revOf(text), at };
			}),
		);
		const anew = compiled.filter(({ key, text }) => good.get(key)?.text !== text);
		// At one go: who asks meanwhile gets all of the old or all of the new.
		const take = (report: Report): ReadStory => {
			const story = { name, folder, report, at };
			stories.set(name, story);
			for (const { stem } of folder.pieces) sound.delete(keyOf(name, stem));
			for (const { key } of compiled) sound.add(key);
			for (const { key, ...it } of anew) good.set(key, it);
			return story;
		};
		if (before && anew.length > 0) {
			take(before.report);
			soon(name);
		}
		const story = take(await judge(place, read));
		return before === undefined || anew.length > 0 || stateOf(before) !== stateOf(story);
	}

	/** The folder is gone. */
	function forget(name: string): boolean {
		for (const { stem } of stories.get(name)?.folder.pieces ?? []) good.delete(keyOf(name, stem));
		return stories.delete(name);
	}

	async function readNow(
		names: readonly string[] | undefined,
		soon: (name: string) => void,
	): Promise<string[]> {
		const there = asked.length > 0 ? asked : await storyNames(place, []);
		const wanted = names ?? [...new Set([...there, ...stories.keys()])];
		const known = wanted.filter((it) => there.includes(it) || stories.has(it));
		const changed: string[] = [];
		for (const name of known) if (await readStory(name, soon)) changed.push(name);
		return changed;
	}

	const newsroom: Newsroom = {
		stories: () => [...stories.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
		entriesOf(name) {
			const story = stories.get(name);
			return (story?.folder.pieces ?? []).flatMap((doc) => {
				const key = keyOf(name, doc.stem);
				if (!story) return [];
				const entry = { story, slug: doc.stem, doc, good: good.get(key), current: sound.has(key) };
				return [entry];
			});
		},
		entry(slug) {
			const all = [...stories.keys()].flatMap((name) => newsroom.entriesOf(name));
			return all.find((entry) => entry.slug === slug);
		},
		picture(name) {
			const all = [...stories.values()].flatMap(({ folder }) => [...folder.media.values()]);
			return all.flatMap((it) => ('problem' in it ? [] : [it])).find((it) => it.name === name);
		},
		read(names, soon = () => {}) {
			// One after the other: what is read later is newer.
			const next = last.then(() => readNow(names, soon));
			last = next.catch(() => undefined);
			return next;
		},
	};
	return newsroom;
}

function keyOf(story: string, slug: string): string {
	return `${story}/${slug}`;
}

/** All that is said of a story besides its good pieces. */
function stateOf({ folder, report }: ReadStory): string {
	const { findings, silenced } = report;
	return JSON.stringify([
		folder.pieces.map(({ stem, value }) => [stem, value]),
		findings,
		silenced,
	]);
}
