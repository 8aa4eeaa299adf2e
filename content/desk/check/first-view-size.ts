// How much is sent before the first question of a quiz can be answered. The worker draws it; the desk does not know the
// worker, and reckons with what goes into the drawing.
import { brotliCompressSync, constants } from 'node:zlib';
import { claimsOf, ofQuestion } from '../../model/claims-used.ts';
import { lookup } from '../../model/lookup.ts';
import type { Piece } from '../../model/piece.ts';

/** The most that a first view should take on the line, in bytes: with the runtime it has to fit 14 kB. */
export const MAX_FIRST_VIEW = 4000;

// Measured on drawn first views: the markup takes about half as much again as its words, and this much by itself.
const MARKUP_PER_BYTE = 1.55;
const MARKUP = 1200;

/**
 * About how many bytes the first view of a quiz takes on the line, to some 10 %; undefined where there is none, because
 * the piece is sent whole: explainers, and quizzes of one question or with a first that takes more than one press.
 */
export function firstViewSize(piece: Piece): number | undefined {
	if (piece.kind !== 'quiz' || piece.questions.length < 2) return undefined;
	const [question] = piece.questions;
	const pressed =
		question?.kind === 'poll' || (question?.kind === 'choice' && question.pick === 'one');
	if (!question || !pressed) return undefined;
	const { title, standfirst, byline, asOf, updated, image, credit } = piece;
	const head = { title, standfirst, byline, asOf, updated, image, credit };
	const claims = claimsWith(piece, claimsOf(ofQuestion(question)));
	const data = JSON.stringify({ head, question, claims, sources: piece.sources });
	// As the edge does it for what it compresses by itself.
	const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
	return Math.round(MARKUP + MARKUP_PER_BYTE * brotliCompressSync(data, { params }).length);
}

/** Claims as notes show them: with companions and successors, without passages. */
function claimsWith({ claims }: Piece, ids: readonly string[]) {
	const all = new Set(ids);
	for (const id of all) {
		const claim = lookup(claims, id);
		for (const other of [
			...(claim?.with ?? []),
			...(claim?.replacedBy ? [claim.replacedBy] : []),
		]) {
			all.add(other);
		}
	}
	return [...all].map((id) => ({ ...lookup(claims, id), passages: undefined }));
}
