// A correction in a piece that uses the claim.
import { changeOf, type FileChange, said } from '../files/file-change.ts';
import type { Answers } from './correction-answers.ts';
import type { Case, User } from './correction-case.ts';
import { correctionEdit, freeId, momentOf } from './correction-edit.ts';

/** Adds the correction to a piece, in its language; without words in it, says what is left to do. */
export function inPiece(
	it: Case,
	{ doc, draft }: User,
	{ was, now, why, effect, question, options }: Answers,
	at: Date,
): FileChange {
	const words = { was: was[draft.lang], now: now[draft.lang], why: why[draft.lang] };
	const id = correctionId(it);
	if (!words.was || !words.now || !words.why) {
		const what = `add the correction "${id}" in "${draft.lang}", and set "updated"`;
		return changeOf(doc, [], [], [`${doc.file}: ${what}.`]);
	}
	const asked =
		draft.kind === 'quiz' ? draft.questions.find((own) => own.id === question) : undefined;
	const moment = momentOf(at);
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
	const rekeyed = asked && (effect === 'rekey' || effect === 'accept');
	return changeOf(
		doc,
		[correctionEdit(draft, correction), { path: ['updated'], value: moment }],
		[
			`corrections: adds "${id}" (${correction.effect}, ${correction.target})`,
			said(['updated'], draft.updated, moment),
		],
		rekeyed ? [`${doc.file}: change the key of the question "${asked.id}".`] : [],
	);
}

/** The same id in all pieces, so that those in other languages can be compared. */
function correctionId({ id, users }: Case): string {
	const taken = new Set(
		users.flatMap(({ draft }) => draft.corrections?.map((own) => own.id) ?? []),
	);
	return freeId(`c-${id}`, taken);
}
