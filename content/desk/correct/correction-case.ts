// The claim that is to be corrected, with all that it touches: the pieces that use it and its translations.
import type { Claim } from '../../model/claim.ts';
import { lookup } from '../../model/lookup.ts';
import type { Draft } from '../../model/piece.ts';
import type { Story, Translation } from '../../model/story.ts';
import type { Doc, Folder } from '../files/folder.ts';
import { Stop } from '../stop.ts';
import { usesOf } from './uses.ts';

/** Words by language. */
export type Words = Readonly<Record<string, string>>;

/** A piece that uses the claim, and where. */
export type User = { doc: Doc<Draft>; draft: Draft; uses: string[] };

/** A translation that has the claim, and its words. */
export type Translated = {
	doc: Doc<Translation>;
	value: Translation;
	words: Translation['claims'][string];
};

/** A claim to correct, with all that it touches. */
export type Case = {
	id: string;
	story: Story;
	storyDoc: Doc<Story>;
	claim: Claim;
	users: User[];
	translations: Translated[];
	/** The languages in which the claim is used or translated, the story's first. */
	langs: string[];
};

/** @throws {Stop} if there is no such claim, or a file of the story cannot be edited. */
export function caseOf(folder: Folder, id: string): Case {
	const { story: storyDoc, translations, pieces } = folder;
	const broken = [storyDoc, ...translations, ...pieces].filter(({ found }) => found.length > 0);
	const story = storyDoc.value;
	if (broken.length > 0 || !story) {
		const files = broken.map(({ file }) => file).join(', ');
		throw new Stop(
			`These files have errors: ${files}. Mend them first: \`npm run desk -- check ${folder.name}\`.`,
		);
	}
	const claim = lookup(story.claims, id);
	if (!claim) {
		const known = Object.keys(story.claims).join(', ');
		throw new Stop(`There is no claim "${id}" in ${storyDoc.file}. There are: ${known}.`);
	}
	const users = pieces.flatMap((doc) => {
		const uses = doc.value ? usesOf(doc.value, story.claims, id) : [];
		return doc.value && uses.length > 0 ? [{ doc, draft: doc.value, uses }] : [];
	});
	const translated = translations.flatMap((doc) => {
		const words = lookup(doc.value?.claims ?? {}, id);
		return doc.value && words ? [{ doc, value: doc.value, words }] : [];
	});
	const langs = new Set([
		story.lang,
		...translated.map(({ value }) => value.lang),
		...users.map(({ draft }) => draft.lang),
	]);
	return { id, story, storyDoc, claim, users, translations: translated, langs: [...langs] };
}

/** What the claim says in each language. */
export function textsOf({ story, claim, translations }: Case): Words {
	const words = translations.map(({ value, words }) => [value.lang, words.text]);
	return { [story.lang]: claim.text, ...Object.fromEntries(words) };
}
