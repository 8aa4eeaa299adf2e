// What correcting a claim changes in which files: worked out whole before anything is written. Pure.
import { type Path, showPath } from '../model/finding.ts';
import type { Answers } from './correction-answers.ts';
import type { Case, Translated, User } from './correction-case.ts';
import { editJson, type JsonEdit } from './edit-json.ts';
import type { Doc } from './folder.ts';
import { Stop } from './stop.ts';

/** A file with what changes in it, in words too. */
export type FileChange = { file: string; before: string; after: string; changes: string[] };

/** `follow` is what is left to people. */
export type Planned = { files: FileChange[]; follow: string[] };

/** Works out the changes to all files. */
export function planCorrection(it: Case, answers: Answers, now: Date): Planned {
	const follow: string[] = [];
	const files = [
		inStory(it, answers),
		...it.translations.map((translation) => inTranslation(it, translation, answers, follow)),
		...it.users
			.filter(({ draft }) => answers.pieces.includes(draft.slug))
			.map((user) => inPiece(it, user, answers, now, follow)),
	];
	const changed = files.filter(({ changes }) => changes.length > 0);
	if (changed.length === 0) throw new Stop('Nothing would change: it says that already.');
	return { files: changed, follow };
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
	follow: string[],
): FileChange {
	const at = (field: string) => ['claims', id, field];
	const edits: JsonEdit[] = [];
	const changes: string[] = [];
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
	return changeOf(doc, edits, changes);
}

function inPiece(
	it: Case,
	{ doc, draft }: User,
	{ was, now, why, effect, question, options }: Answers,
	at: Date,
	follow: string[],
): FileChange {
	const words = { was: was[draft.lang], now: now[draft.lang], why: why[draft.lang] };
	const id = correctionId(it);
	if (!words.was || !words.now || !words.why) {
		follow.push(`${doc.file}: add the correction "${id}" in "${draft.lang}", and set "updated".`);
		return changeOf(doc, [], []);
	}
	const asked =
		draft.kind === 'quiz' ? draft.questions.find((own) => own.id === question) : undefined;
	const moment = at.toISOString().replace(/\.\d+Z$/u, 'Z');
	const correction = {
		id,
		at: moment,
		target: asked ? `question/${asked.id}` : `claim/${it.id}`,
		was: words.was,
		now: words.now,
		why: words.why,
		effect: asked ? effect : 'note',
		...(asked && options.length > 0 && { options }),
	};
	if (asked && (effect === 'rekey' || effect === 'accept')) {
		follow.push(`${doc.file}: change the key of the question "${asked.id}".`);
	}
	const list: JsonEdit = draft.corrections
		? { path: ['corrections', 0], value: correction, insert: true }
		: { path: ['corrections'], value: [correction], before: ['silence', 'questions', 'cards'] };
	return changeOf(
		doc,
		[list, { path: ['updated'], value: moment }],
		[
			`corrections: adds "${id}" (${correction.effect}, ${correction.target})`,
			said(['updated'], draft.updated, moment),
		],
	);
}

/** The same id in all pieces, so that those in other languages can be compared. */
function correctionId({ id, users }: Case): string {
	const taken = new Set(
		users.flatMap(({ draft }) => draft.corrections?.map((own) => own.id) ?? []),
	);
	for (let n = 1; ; n += 1) {
		const end = n === 1 ? '' : `-${n}`;
		const name = `c-${id}`.slice(0, 32 - end.length).replace(/-+$/u, '') + end;
		if (!taken.has(name)) return name;
	}
}

function changeOf(doc: Doc<unknown>, edits: JsonEdit[], changes: string[]): FileChange {
	return { file: doc.file, before: doc.text, after: editJson(doc.text, edits), changes };
}

function said(path: Path, was: string | undefined, now: string | undefined): string {
	const place = showPath(path);
	if (now === undefined) return `${place}: goes (was ${JSON.stringify(was)})`;
	if (was === undefined) return `${place}: adds ${JSON.stringify(now)}`;
	return `${place}: ${JSON.stringify(was)} -> ${JSON.stringify(now)}`;
}
