// The rules across fields without which a piece cannot be shown or scored. JSON Schema cannot say them.
import type { Finding, Path } from './finding.ts';
import type { Draft } from './piece.ts';
import type { Choice, NumberQuestion, Question } from './question.ts';

/** The codes of these rules. */
export type Inconsistency =
	| 'band/none-from-0'
	| 'choice/no-key'
	| 'id/duplicate'
	| 'number/accept'
	| 'number/cannot-be-hit'
	| 'number/out-of-range'
	| 'number/range'
	| 'number/step';

/** Every breach of the rules across fields, in the order of the file. */
export function inconsistencies(piece: Draft): Finding<Inconsistency>[] {
	switch (piece.kind) {
		case 'quiz':
			return [
				...duplicates(piece.questions, ['questions']),
				...piece.questions.flatMap((question, i) => ofQuestion(question, ['questions', i])),
				...(piece.bands.some((band) => band.from === 0)
					? []
					: [
							finding(
								'band/none-from-0',
								['bands'],
								'No band begins at 0. Add one for the lowest scores.',
							),
						]),
			];
		case 'explainer':
			return [
				...duplicates(piece.cards, ['cards']),
				...piece.cards.flatMap((card, i) =>
					card.kind === 'later' ? [] : duplicates(card.entries, ['cards', i, 'entries']),
				),
			];
	}
}

function ofQuestion(question: Question, path: Path): Finding<Inconsistency>[] {
	switch (question.kind) {
		case 'choice':
			return [...duplicates(question.options, [...path, 'options']), ...ofChoice(question, path)];
		case 'poll':
			return duplicates(question.options, [...path, 'options']);
		case 'order':
			return duplicates(question.items, [...path, 'items']);
		case 'number':
			return ofNumber(question, path);
		case 'later':
			return [];
	}
}

function ofChoice(question: Choice, path: Path): Finding<Inconsistency>[] {
	if (question.options.some((option) => option.correct)) return [];
	return [
		finding(
			'choice/no-key',
			[...path, 'options'],
			'No option is right. Set "correct": true on one, or make the question a poll.',
		),
	];
}

function ofNumber(question: NumberQuestion, path: Path): Finding<Inconsistency>[] {
	const { answer, accept, min, max, step } = question;
	const [from, to] = accept;
	const found: Finding<Inconsistency>[] = [];
	if (min >= max) {
		found.push(finding('number/range', [...path, 'max'], '"max" must be greater than "min".'));
	} else if ((max - min) / step > 100_000) {
		found.push(
			finding('number/step', [...path, 'step'], 'More than 100,000 steps. Use a larger step.'),
		);
	}
	if (answer < from || answer > to) {
		found.push(
			finding(
				'number/accept',
				[...path, 'accept'],
				'"accept" must include the answer: [from, to].',
			),
		);
	}
	if (from < min || to > max) {
		found.push(
			finding(
				'number/out-of-range',
				[...path, 'accept'],
				'"accept" must lie between "min" and "max".',
			),
		);
	}
	// The last step at or below `to`; a tiny part of a step for what binary fractions lose.
	const hit = min + Math.floor((to - min) / step + 1e-9) * step;
	if (hit < from - step * 1e-9) {
		found.push(
			finding(
				'number/cannot-be-hit',
				[...path, 'step'],
				'No step from "min" falls within "accept", so nobody can be right. Change "step", "min" or "accept".',
			),
		);
	}
	return found;
}

function duplicates(list: readonly { id: string }[], path: Path): Finding<Inconsistency>[] {
	const seen = new Set<string>();
	return list.flatMap(({ id }, i) => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		const message = `The id "${id}" is used twice here. Choose another.`;
		return [finding('id/duplicate', [...path, i, 'id'], message)];
	});
}

function finding(code: Inconsistency, path: Path, message: string): Finding<Inconsistency> {
	return { code, path, message };
}
