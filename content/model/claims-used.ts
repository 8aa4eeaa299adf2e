// Which claims a piece rests on, and where.
import type { Card } from './card.ts';
import type { Claim } from './claim.ts';
import { linkedClaims } from './inline.ts';
import { lookup } from './lookup.ts';
import type { Draft } from './piece.ts';
import type { Question } from './question.ts';

/** A question or entry with the texts that may link claims and the ids it lists; `path` leads to it in the file. */
export type Statement = { path: (string | number)[]; texts: string[]; listed: string[] };

type Known<T extends { kind: string }> = Exclude<T, { kind: 'later' }>;
type Entry = Known<Card>['entries'][number];

/** Every question or entry of a piece that rests on claims; polls and later kinds do not. */
export function statementsOf(piece: Draft): Statement[] {
	switch (piece.kind) {
		case 'quiz':
			return piece.questions.flatMap((question, i) =>
				question.kind === 'poll' || question.kind === 'later'
					? []
					: [{ path: ['questions', i], ...ofQuestion(question) }],
			);
		case 'explainer':
			return piece.cards.flatMap((card, i) =>
				card.kind === 'later'
					? []
					: card.entries.map((entry, j) => ({
							path: ['cards', i, 'entries', j],
							...ofEntry(entry),
						})),
			);
	}
}

/** A question or card as notes refer to it: its name there, and the claims it rests on. */
export type Section = { id: string; heading: string; claims: string[] };

/** The questions of a quiz or the cards of an explainer, all of them, in their order. */
export function sectionsOf(piece: Draft): Section[] {
	switch (piece.kind) {
		case 'quiz':
			return piece.questions.map((it) =>
				it.kind === 'later'
					? { id: it.id, heading: '', claims: [] }
					: { id: it.id, heading: it.ask, claims: claimsOf(ofQuestion(it)) },
			);
		case 'explainer':
			return piece.cards.map((it) =>
				it.kind === 'later'
					? { id: it.id, heading: '', claims: [] }
					: { id: it.id, heading: it.heading, claims: it.entries.map(ofEntry).flatMap(claimsOf) },
			);
	}
}

/**
 * Ids of the claims of one statement: linked in its texts, then listed; each once.
 *
 * @example
 * claimsOf({ texts: ['It [fell](#fell).'], listed: ['troops', 'fell'] }); // ['fell', 'troops']
 */
export function claimsOf(statement: Omit<Statement, 'path'>): string[] {
	return [...new Set([...statement.texts.flatMap(linkedClaims), ...statement.listed])];
}

/** Texts and listed claims of a question. */
export function ofQuestion(question: Known<Question>): Omit<Statement, 'path'> {
	const texts = [question.explain, ...feedbackOf(question)];
	return { texts, listed: question.claims ?? [] };
}

/** Ids of all claims a piece needs: those of its statements and head, with all that these come `with` or are replaced by. */
export function claimsNeeded(piece: Draft, claims: Readonly<Record<string, Claim>>): Set<string> {
	const polls = piece.kind === 'quiz' ? piece.questions.filter((it) => it.kind === 'poll') : [];
	const bands = piece.kind === 'quiz' ? piece.bands.map((band) => band.text) : [];
	const needed = new Set<string>();
	const queue = [
		...statementsOf(piece).flatMap(claimsOf),
		...polls.map(ofQuestion).flatMap(claimsOf),
		...[piece.standfirst ?? '', ...bands].flatMap(linkedClaims),
	];
	for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
		if (needed.has(id)) continue;
		needed.add(id);
		const claim = lookup(claims, id);
		queue.push(...(claim?.with ?? []), ...(claim?.replacedBy ? [claim.replacedBy] : []));
	}
	return needed;
}

function feedbackOf(question: Known<Question>): string[] {
	switch (question.kind) {
		case 'choice':
		case 'poll':
			return question.options.flatMap(({ feedback }) => feedback ?? []);
		case 'order':
			return question.items.flatMap(({ feedback }) => feedback ?? []);
		case 'number':
			return [];
	}
}

/** Texts and listed claims of an entry. */
export function ofEntry(entry: Entry): Omit<Statement, 'path'> {
	return { texts: textsOfEntry(entry), listed: entry.claims ?? [] };
}

function textsOfEntry(entry: Entry): string[] {
	if ('body' in entry) return [entry.body];
	if ('label' in entry) return [entry.label];
	return [entry.text];
}
