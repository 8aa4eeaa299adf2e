// A standfirst stands above the first question: what its notes say, readers know before they answer any.
import { claimsOf, ofQuestion } from '../../../model/claims-used.ts';
import { linkedClaims } from '../../../model/inline.ts';
import { lookup } from '../../../model/lookup.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Story } from '../../../model/story.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { error, type Found } from '../found.ts';

/** No note of a quiz's standfirst shows a claim on which the key of one of its questions rests. */
export const standfirsts: Rule = ({ pieces, story }) =>
	pieces.flatMap((piece) =>
		piece.value?.kind === 'quiz' ? inQuiz(piece, piece.value, story.value?.claims ?? {}) : [],
	);

type Claims = Story['claims'];
type Quiz = Extract<Draft, { kind: 'quiz' }>;

function inQuiz(piece: Doc<Draft>, quiz: Quiz, claims: Claims): Found[] {
	const keys = quiz.questions.flatMap((question) =>
		question.kind === 'poll' || question.kind === 'later'
			? []
			: claimsOf(ofQuestion(question)).map((claim) => ({ claim, question: question.id })),
	);
	return linkedClaims(quiz.standfirst ?? '').flatMap((linked): Found[] => {
		const shown = inNoteOf(linked, claims);
		const key = keys.find(({ claim }) => shown.has(claim));
		if (!key) return [];
		const beside = key.claim === linked ? '' : `, whose note has "#${key.claim}" as well`;
		const message = `Readers see this before they answer, and question "${key.question}" rests on "#${linked}"${beside}: its note gives the answer away. Write the words plainly, and link them in "explain".`;
		return [error(piece, 'standfirst/gives-away', ['standfirst'], message)];
	});
}

/** The claims that the note of one shows: what is to be read with it, what has replaced it and what it replaces. */
function inNoteOf(id: string, claims: Claims): Set<string> {
	const shown = new Set<string>();
	const replaces = Object.entries(claims).flatMap(([other, it]) =>
		it.replacedBy === id ? [other] : [],
	);
	const queue = [id, ...replaces];
	for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
		if (shown.has(next)) continue;
		shown.add(next);
		const claim = lookup(claims, next);
		queue.push(...(claim?.with ?? []), ...(claim?.replacedBy ? [claim.replacedBy] : []));
	}
	return shown;
}
