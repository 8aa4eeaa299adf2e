// Asks an editor who changed a piece that readers have: is its date to be set, and is it a correction? Writes nothing.
import type { Draft } from '../../model/piece.ts';
import { Prose } from '../../model/text.ts';
import { askOne, askText, askYes, type Terminal } from '../ask.ts';
import { correctionEdit, freeId, momentOf } from '../correct/correction-edit.ts';
import { EFFECTS } from '../correct/effects.ts';
import { changeOf, type FileChange, said } from '../files/file-change.ts';
import type { Forgotten } from './forgotten.ts';

/** What an editor agreed to, as a change of the piece's file; undefined if the piece is to stay as it is. */
export async function askForgotten(
	io: Terminal,
	{ doc, draft, changes }: Forgotten,
	now: Date,
): Promise<FileChange | undefined> {
	const { slug, updated } = draft;
	const asked = `${slug} has changed and still says it was updated ${updated}. Set it to now?`;
	if (!(await askYes(io, asked))) return undefined;
	const moment = momentOf(now);
	const date = { path: ['updated'], value: moment };
	const dated = said(['updated'], updated, moment);
	if (!(await askYes(io, 'Were readers told something wrong, which is now corrected?'))) {
		return changeOf(doc, [date], [dated]);
	}
	const targets = targetsOf(
		draft,
		changes.map(({ place }) => place),
	);
	const target = await askOne(
		io,
		'What is corrected?',
		targets.map((value) => ({ value })),
	);
	const was = await askText(io, 'What did it say?', '', Prose);
	const is = await askText(io, 'What does it say now?', '', Prose);
	const why = await askText(io, 'Why was it wrong?', '', Prose);
	const effect = target.startsWith('question/')
		? await askOne(io, 'What follows for those who have answered?', EFFECTS)
		: 'note';
	const taken = draft.corrections?.map(({ id }) => id) ?? [];
	const id = freeId(`c-${target.split('/')[1] ?? 'piece'}`, new Set(taken));
	const correction = { id, at: moment, target, was, now: is, why, effect };
	return changeOf(
		doc,
		[correctionEdit(draft, correction), date],
		[`corrections: adds "${id}" (${effect}, ${target})`, dated],
	);
}

/** What a correction can be about: the piece, and the questions, cards and claims in which something changed. */
function targetsOf(draft: Draft, places: readonly string[]): string[] {
	const found = places.flatMap((place) => {
		const [list, id] = place.split('/');
		if (!id) return [];
		if (list === 'questions') return [`question/${id}`];
		if (list === 'claims') return [`claim/${id}`];
		return list === 'cards' ? [`card/${id}`] : [];
	});
	const own = draft.kind === 'quiz' ? draft.questions.map(({ id }) => `question/${id}`) : [];
	return [...new Set([...found, 'piece', ...own])];
}
