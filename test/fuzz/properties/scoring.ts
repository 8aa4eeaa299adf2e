// Scores: whatever was answered, corrected or kept, shares are from 0 to 1 and points are figures.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lookup } from '../../../content/model/lookup.ts';
import type { Piece, Quiz } from '../../../content/model/piece.ts';
import { type Answer, earned, keptBy } from '../../../content/model/points.ts';
import { bandOf, givenNow, scoreOf } from '../../../content/model/scoring.ts';
import { validatePiece } from '../../../content/model/validate.ts';
import { verdictOf } from '../../../widget/state/verdict.ts';
import { answersOf, anyAnswer } from '../arbitraries/reader.ts';
import { property } from '../property.ts';

/** Answers that may be to other questions, and points that a page may have kept. */
export function scoring(pieces: readonly string[]) {
	const quizzes = pieces.flatMap((text) => {
		const piece = pieceOf(text);
		return piece.kind === 'quiz' ? [piece] : [];
	});
	return property({
		name: 'a score is a share',
		runs: 4_000,
		input: fc.record({
			quiz: fc.nat(quizzes.length - 1),
			answers: answersOf(anyAnswer),
			given: answersOf(fc.oneof(fc.double(), fc.constantFrom(0, 1, 0.5, -1, 2))),
		}),
		check({ quiz: n, answers, given }) {
			const quiz = quizzes[n];
			if (!quiz) return;
			checkScore(quiz, answers, given);
		},
	});
}

function checkScore(
	quiz: Quiz,
	answers: Readonly<Record<string, Answer>>,
	given: Readonly<Record<string, number>>,
): void {
	const { points, max, share, band } = scoreOf(quiz, answers, given);
	assertShare(share);
	assert.ok(Number.isFinite(points) && points >= 0 && points <= max, `${points} of ${max}`);
	assert.ok(max <= quiz.questions.length);
	assert.equal(band === undefined, max === 0);
	assert.ok(bandOf(quiz.bands, share));
	for (const it of Object.values(givenNow(quiz, answers, given))) assertShare(it);
	for (const question of quiz.questions) {
		const answer = lookup(answers, question.id);
		const kept = lookup(given, question.id);
		const worth = earned(quiz, question, answer, kept);
		if (worth !== undefined) assertShare(worth);
		verdictOf(quiz, question, answer, kept);
		if (answer !== undefined) keptBy(quiz, question, answer, kept);
	}
}

function assertShare(share: number): void {
	assert.ok(share >= 0 && share <= 1, `${share} is no share.`);
}

/** A piece of the pool, all of which are valid. */
export function pieceOf(text: string): Piece {
	const checked = validatePiece(JSON.parse(text));
	if (!checked.ok)
		throw new Error(`A piece that was made is not valid: ${JSON.stringify(checked)}`);
	return checked.value;
}
