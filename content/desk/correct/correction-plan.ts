// What correcting a claim changes in which files: worked out whole before anything is written. Pure.

import type { JsonEdit } from '../files/edit-json.ts';
import { changeOf, type FileChange, said } from '../files/file-change.ts';
import { Stop } from '../stop.ts';
import type { Answers } from './correction-answers.ts';
import type { Case, Translated } from './correction-case.ts';
import { inPiece } from './correction-in-piece.ts';

/** `follow` is what is left to people. */
export type Planned = { files: FileChange[]; follow: string[] };

/** Works out the changes to all files. */
export function planCorrection(it: Case, answers: Answers, now: Date): Planned {
	const all = [
		inStory(it, answers),
		...it.translations.map((translation) => inTranslation(it, translation, answers)),
		...it.users
			.filter(({ draft }) => answers.pieces.includes(draft.slug))
			.map((user) => inPiece(it, user, answers, now)),
	];
	const files = all.filter(({ changes }) => changes.length > 0);
	if (files.length === 0) throw new Stop('Nothing would change: it says that already.');
	return { files, follow: all.flatMap(({ follow }) => follow) };
}

function inStory({ id, story, storyDoc, claim }: Case, answers: Answers): FileChange {
	const { keep, certainty, by, asOf, now } = answers;
	const fields = [
		['text', claim.text, keep ? undefined : now[story.lang]],
		['certainty', claim.certainty, certainty],
		['by', claim.by, by[story.lang]],
		['asOf', claim.asOf, asOf],
	] as const;
	const news = fields.filter(([, was, value]) => value !== undefined && value !== was);
	return changeOf(
		storyDoc,
		news.map(([field, , value]) => ({ path: ['claims', id, field], value })),
		news.map(([field, was, value]) => said(['claims', id, field], was, value)),
	);
}

function inTranslation(
	{ id, claim, story }: Case,
	{ doc, value: { lang }, words }: Translated,
	{ keep, by, now }: Answers,
): FileChange {
	const at = (field: string) => ['claims', id, field];
	const edits: JsonEdit[] = [];
	const changes: string[] = [];
	const follow: string[] = [];
	const set = (field: 'text' | 'by' | 'of', value: string | undefined) => {
		if (words[field] === value) return;
		edits.push({ path: at(field), value });
		changes.push(said(at(field), words[field], value));
	};
	const text = now[story.lang];
	if (!keep && text !== undefined && text !== claim.text) {
		if (now[lang] !== undefined) {
			set('text', now[lang]);
			set('of', undefined);
		} else {
			// The check finds by it that the words are those of another text, and refuses.
			set('of', words.of ?? claim.text);
			follow.push(`${doc.file}: translate the new text of "${id}", and remove "of".`);
		}
	}
	if (by[story.lang] !== undefined && by[story.lang] !== claim.by) {
		set('by', by[lang]);
		if (by[lang] === undefined) follow.push(`${doc.file}: translate "by" of "${id}".`);
	}
	return changeOf(doc, edits, changes, follow);
}
