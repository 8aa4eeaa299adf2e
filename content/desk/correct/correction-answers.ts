// What an editor says about a correction, in part or whole. Knows no terminal.
import type { Correction } from '../../model/correction.ts';
import type { Certainty } from '../../model/kinds.ts';
import { Stop } from '../stop.ts';
import { type Case, textsOf, type Words } from './correction-case.ts';
import { choosable } from './targets.ts';

/** All that is to be said; `pieces` are those that get a correction. */
export type Answers = {
	/** The claim's text stays: only its certainty, by or as-of change. */
	keep: boolean;
	certainty: Certainty | undefined;
	by: Words;
	asOf: string | undefined;
	was: Words;
	now: Words;
	why: Words;
	effect: Correction['effect'];
	question: string | undefined;
	options: readonly string[];
	pieces: readonly string[];
};

/** What was said so far: what is missing is undefined, or has no word in a language. */
export type Given = Omit<Answers, 'effect' | 'options' | 'pieces'> & {
	effect: Answers['effect'] | undefined;
	options: readonly string[] | undefined;
	pieces: readonly string[] | undefined;
};

/** The answers, if nothing is missing any more. @throws {Stop} naming the flags that are missing or do not fit. */
export function wholeAnswers(it: Case, given: Given): Answers {
	const { pieces, keep, question, options = [], effect = 'note' } = given;
	const own = it.story.lang;
	const was: Words = keep ? given.was : { ...textsOf(it), ...given.was };
	const missing = [
		pieces ? '' : '--pieces all|none|<slug>,…',
		given.now[own] || (keep && pieces?.length === 0) ? '' : '--now "…"',
		...(pieces?.length === 0
			? []
			: [was[own] ? '' : '--was "…"', given.why[own] ? '' : '--why "…"']),
	].filter(Boolean);
	if (!pieces || missing.length > 0) throw new Stop(`This is missing: ${missing.join(', ')}.`);
	if (pieces.length > 0 && was[own] === given.now[own]) {
		throw new Stop('It said that already: --was and --now are the same.');
	}
	if (effect !== 'note' && !question) {
		throw new Stop(`The effect "${effect}" is about a question. Name it: --question <id>.`);
	}
	if (options.length > 0 && !question) {
		throw new Stop(
			`The options (${options.join(', ')}) are of a question. Name it: --question <id>.`,
		);
	}
	if (question) fits(it, pieces, question, options);
	if (question && effect !== 'note' && !countsIn(it, pieces, question)) {
		throw new Stop(`"${question}" is a poll: no answer to it is scored. Use --effect note.`);
	}
	const { certainty, by, asOf, now, why } = given;
	return { keep, certainty, by, asOf, was, now, why, effect, question, options, pieces };
}

/** Whether answers to a question are scored in any of the pieces. */
export function countsIn({ users }: Case, pieces: readonly string[], question: string): boolean {
	return users.some(
		({ draft }) =>
			draft.kind === 'quiz' &&
			pieces.includes(draft.slug) &&
			draft.questions.some(({ id, kind }) => id === question && kind !== 'poll'),
	);
}

function fits(it: Case, pieces: readonly string[], question: string, options: readonly string[]) {
	const having = it.users.filter(
		({ draft }) =>
			draft.kind === 'quiz' &&
			pieces.includes(draft.slug) &&
			draft.questions.some(({ id }) => id === question),
	);
	if (having.length === 0) {
		throw new Stop(`None of these pieces has a question "${question}": ${pieces.join(', ')}.`);
	}
	for (const { draft } of having) {
		const known = choosable(draft, question) ?? options;
		const strange = options.find((option) => !known.includes(option));
		if (strange === undefined) continue;
		throw new Stop(`"${question}" has no "${strange}". There are: ${known.join(', ')}.`);
	}
}
