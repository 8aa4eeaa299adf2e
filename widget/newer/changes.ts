// What has changed between two revisions of a piece: by ids, texts and keys. Pure.
import { keyCorrections } from '../../content/model/corrected.ts';
import type { Correction } from '../../content/model/correction.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Piece, Quiz } from '../../content/model/piece.ts';
import { type Answers, earned, pointsOf } from '../../content/model/points.ts';
import type { Question } from '../../content/model/question.ts';

/** The corrections that came with a revision. */
export function newCorrections(was: readonly string[], now: Piece): Correction[] {
	return (now.corrections ?? []).filter(({ id }) => !was.includes(id));
}

/**
 * Questions and cards in which anything is another than it was, or rests on a claim that is, as corrections name them
 * (`question/q1`, `card/c1`), in the order of the piece.
 */
export function changedPlaces(was: Piece, now: Piece, parts = partsOf): string[] {
	const claims = changedClaims(was, now);
	const before = new Map(parts(was).map(({ place, part }) => [place, part]));
	return parts(now)
		.filter(
			({ place, part }) => !same(before.get(place), part) || claims.some((id) => restsOn(part, id)),
		)
		.map(({ place }) => place);
}

/** Whether questions or cards were taken out. */
export function isShortened(was: Piece, now: Piece): boolean {
	const left = partsOf(now).map(({ place }) => place);
	return partsOf(was).some(({ place }) => !left.includes(place));
}

/** The claims of a piece that are new or say something else; where an article says it is not shown to readers. */
export function changedClaims(was: Piece, now: Piece): string[] {
	const said = ({ claims }: Piece, id: string) => ({ ...lookup(claims, id), passages: undefined });
	return Object.keys(now.claims).filter((id) => !same(said(was, id), said(now, id)));
}

/**
 * The questions worth answering again: corrected by a new key or by an answer that counts too, or with another key than
 * before, and answered with less than full marks by it.
 *
 * @param offered - those that may be answered again already
 */
export function askedAnew(
	was: Quiz,
	now: Quiz,
	fresh: readonly Correction[],
	answers: Answers,
	offered: readonly string[] = [],
): string[] {
	return now.questions.flatMap((question) => {
		const { id } = question;
		const answer = lookup(answers, id);
		const before = was.questions.find((it) => it.id === id);
		if (answer === undefined || !before || pointsOf(question, answer) === 1) return [];
		const corrected = keyCorrections({ corrections: fresh }, id).length > 0;
		const counts = earned(now, question, undefined, 0) !== undefined;
		const another = corrected || !same(keyOf(before), keyOf(question));
		return counts && (another || offered.includes(id)) ? [id] : [];
	});
}

/** The places that a list of corrections and changes is about, each once: what is said of a claim is said where it is used. */
export function placesOf(piece: Piece, targets: readonly string[], parts = partsOf): string[] {
	return parts(piece)
		.filter(({ place, part }) =>
			targets.some((target) => {
				const [what, id = ''] = target.split('/');
				if (what === 'claim') return restsOn(part, id);
				return target === place || target.startsWith(`${place}/`);
			}),
		)
		.map(({ place }) => place);
}

type Part = { place: string; part: object };

function partsOf(piece: Piece): Part[] {
	switch (piece.kind) {
		case 'quiz':
			return piece.questions.map((part) => ({ place: `question/${part.id}`, part }));
		case 'explainer':
			return piece.cards.map((part) => ({ place: `card/${part.id}`, part }));
	}
}

/** The smallest that can be marked: questions, and the entries of cards. */
export function spotsOf(piece: Piece): Part[] {
	if (piece.kind === 'quiz') return partsOf(piece);
	return piece.cards.flatMap((card) =>
		card.kind === 'later'
			? []
			: card.entries.map((part) => ({ place: `card/${card.id}/${part.id}`, part })),
	);
}

/** Whether a claim is linked or listed somewhere in a question or card. */
function restsOn(part: object, claim: string): boolean {
	return Object.entries(part).some(([name, value]: [string, unknown]) => {
		if (typeof value === 'string') return value.includes(`](#${claim})`);
		if (typeof value !== 'object' || value === null) return false;
		return name === 'claims' && Array.isArray(value)
			? value.includes(claim)
			: restsOn(value, claim);
	});
}

/** What decides what an answer is worth. */
function keyOf(question: Question): unknown {
	switch (question.kind) {
		case 'choice':
			return question.options.filter(({ correct }) => correct).map(({ id }) => id);
		case 'number':
			return [question.answer, question.accept, question.zeroAt];
		case 'order':
			return question.items.map(({ id }) => id);
		case 'poll':
		case 'later':
			return undefined;
	}
}

/** Both are plain data that was written by the same hand, in the same order. */
function same(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
