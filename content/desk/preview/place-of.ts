// From where a finding or a change stands in a file to where a reader would see it. Pure.
import { sectionsOf } from '../../model/claims-used.ts';
import { lookup } from '../../model/lookup.ts';
import type { Draft, Piece } from '../../model/piece.ts';
import type { Question } from '../../model/question.ts';
import { bestAnswer } from './answers.ts';
import { type Look, OPENING } from './look.ts';
import { answeredLook, bandLook, cardLook, questionLook } from './outline.ts';

/**
 * Where in a piece a path of ids leads, as `difference.ts` writes it: `questions/first-week/options/few/feedback`.
 * Undefined where readers would see nothing of it.
 *
 * @example
 * lookAt(quiz, ['questions', 'first-week', 'explain'])?.at; // 'first-week'
 */
export function lookAt(piece: Piece, path: readonly string[]): Look | undefined {
	const [field, id = '', part, inner = ''] = path;
	switch (field) {
		case 'questions': {
			const question = questionsOf(piece).find((it) => it.id === id);
			return piece.kind === 'quiz' && question ? questionAt(question, part, inner) : OPENING;
		}
		case 'cards':
			return cardsOf(piece).some((card) => card.id === id) ? cardLook(id) : OPENING;
		case 'bands':
			return piece.kind === 'quiz' ? bandLook(piece, piece.bands[Number(id)]) : undefined;
		case 'claims':
			return claimAt(piece, id);
		case 'sources': {
			const [claim] = Object.entries(piece.claims).find(([, it]) => it.sources.includes(id)) ?? [];
			return claim === undefined ? undefined : claimAt(piece, claim);
		}
		case 'corrections': {
			const target = piece.corrections?.find((it) => it.id === id)?.target.split('/') ?? [];
			return targetAt(piece, target);
		}
		default:
			return OPENING;
	}
}

/**
 * The same path by ids instead of positions, as far as the file has ids there.
 *
 * @example
 * namedPath(draft, ['questions', 0, 'ask']); // ['questions', 'first-week', 'ask']
 */
export function namedPath(draft: Draft | undefined, path: readonly (string | number)[]): string[] {
	let here: unknown = draft;
	return path.map((key) => {
		const there: unknown =
			typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
		here = there;
		const id: unknown =
			typeof there === 'object' && there !== null ? Reflect.get(there, 'id') : undefined;
		return typeof key === 'number' && typeof id === 'string' ? id : `${key}`;
	});
}

/** What stands before the answer is seen as it is asked; feedback with its option chosen; all else with the best answer. */
function questionAt(question: Question, part = '', inner = ''): Look {
	const { id } = question;
	const options = question.kind === 'choice' || question.kind === 'poll' ? question.options : [];
	if (part === 'options' && options.some((it) => it.id === inner)) {
		return { ...answeredLook(id, [inner]), to: `question/${id}/${inner}` };
	}
	const best = bestAnswer(question);
	const asked = ['', 'ask', 'hint', 'image', 'unit', 'min', 'max', 'step'].includes(part);
	if (asked || best === undefined) return { ...questionLook(id), to: 'ask' };
	return { ...answeredLook(id, best), to: part === 'explain' ? 'explain' : 'ask' };
}

/** The first question or card that rests on a claim, its phrase in sight; or on one that brings it along. */
function claimAt(piece: Piece, id: string): Look | undefined {
	const brings = (claim: string) => {
		const { with: beside = [], replacedBy } = lookup(piece.claims, claim) ?? {};
		return claim === id || beside.includes(id) || replacedBy === id;
	};
	const sections = sectionsOf(piece);
	const section =
		sections.find(({ claims }) => claims.includes(id)) ??
		sections.find(({ claims }) => claims.some(brings));
	if (!section) return undefined;
	const claim = section.claims.find((it) => it === id) ?? section.claims.find(brings) ?? id;
	const question = questionsOf(piece).find((it) => it.id === section.id);
	if (piece.kind !== 'quiz' || !question) return { ...cardLook(section.id), claim };
	return { ...questionAt(question, 'explain'), claim };
}

/** What a correction's target names. */
function targetAt(piece: Piece, [kind, id = '']: readonly string[]): Look | undefined {
	switch (kind) {
		case 'question':
			return lookAt(piece, ['questions', id, 'explain']);
		case 'card':
			return lookAt(piece, ['cards', id]);
		case 'claim':
			return claimAt(piece, id);
		case 'band':
			return lookAt(piece, ['bands', id]);
		default:
			return OPENING;
	}
}

function questionsOf(piece: Piece): readonly Question[] {
	return piece.kind === 'quiz' ? piece.questions : [];
}

function cardsOf(piece: Piece): readonly { id: string }[] {
	return piece.kind === 'explainer' ? piece.cards : [];
}
