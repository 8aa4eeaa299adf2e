// The places of a piece at which it can be looked at: each question with each answer, each end, each card. Pure.
import { plainText } from '../../model/inline.ts';
import type { Piece, Quiz } from '../../model/piece.ts';
import type { Answer } from '../../model/points.ts';
import type { Question } from '../../model/question.ts';
import { answersOf } from './answers.ts';
import { bestAnswers, endingsOf } from './endings.ts';
import { END, type Look, OPENING } from './look.ts';

/** What became of an answer, for its sign. */
export type Mark = 'right' | 'partly' | 'wrong' | 'vote';

/** A state that can be looked at; without a look it cannot be reached, and `why` says so. `own`: words of the piece. */
export type State = { label: string; own: boolean; mark?: Mark; look?: Look; why?: string };

/** A question, card or the end, with its states; `look` is the place itself. */
export type Spot = { id: string; kind: string; label: string; look: Look; states: State[] };

/** All spots of a piece in its order. */
export function outlineOf(piece: Piece): Spot[] {
	switch (piece.kind) {
		case 'quiz':
			return [...piece.questions.map(questionSpot), endSpot(piece)];
		case 'explainer':
			return piece.cards.map((card) => ({
				id: card.id,
				kind: card.kind,
				label: card.kind === 'later' ? card.id : plainText(card.heading),
				look: cardLook(card.id),
				states: [],
			}));
	}
}

/** A card, open and in sight. */
export function cardLook(id: string): Look {
	return { ...OPENING, open: { [`card/${id}/body`]: true }, to: `card/${id}` };
}

/** A question as it is asked. What comes before it is answered by `withBefore`, once, where it is looked at. */
export function questionLook(id: string): Look {
	return { ...OPENING, at: id };
}

/** A question with an answer given. */
export function answeredLook(id: string, answer: Answer): Look {
	return { ...questionLook(id), answers: { [id]: answer } };
}

/** The end with the band of an index; undefined where no answers lead there. */
export function bandLook(quiz: Quiz, band: Quiz['bands'][number] | undefined): Look | undefined {
	const answers = endingsOf(quiz).find((it) => it.band === band)?.answers;
	return answers && { ...OPENING, answers, at: END };
}

function questionSpot(question: Question): Spot {
	const { id, kind } = question;
	return {
		id,
		kind,
		label: question.kind === 'later' ? id : plainText(question.ask),
		look: questionLook(id),
		states: answersOf(question).map(({ label, own, answer, points }) => ({
			label,
			own,
			mark: markOf(points),
			look: answeredLook(id, answer),
		})),
	};
}

function endSpot(quiz: Quiz): Spot {
	const states = endingsOf(quiz).map(({ band }): State => {
		const look = bandLook(quiz, band);
		const label = plainText(band.title);
		if (look) return { label, own: true, look };
		return { label, own: true, why: 'No answers lead to this band.' };
	});
	const look = { ...OPENING, answers: bestAnswers(quiz), at: END };
	return { id: END, kind: END, label: 'End', look, states };
}

function markOf(points: number | undefined): Mark {
	if (points === undefined) return 'vote';
	if (points >= 1) return 'right';
	return points > 0 ? 'partly' : 'wrong';
}
