// What the end of a quiz tells the page and those it is shared with.
import type { Quiz } from '../../content/model/piece.ts';
import { scoreOf } from '../../content/model/scoring.ts';
import type { State } from '../state/state.ts';
import type { Words } from '../views/words.ts';

/** The detail of `gloss:complete`: points and what could be had, and the title of the band. */
export function completion(quiz: Quiz, { answers, given }: State) {
	const { points, max, band } = scoreOf(quiz, answers, given);
	return { points, max, band: band?.title };
}

/** The score goes along unless the subject is sensitive. */
export function shareText(quiz: Quiz, { answers, given, completed }: State, words: Words): string {
	if (quiz.sensitive || !completed) return quiz.title;
	const { points, max } = scoreOf(quiz, answers, given);
	return words.say('shareScore', { points, max, title: quiz.title });
}
