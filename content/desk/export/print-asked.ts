// What the questions on paper and their answers must agree on: which there are, in which order, by which letters.
import type { Quiz } from '../../model/piece.ts';
import type { KnownQuestion, Order } from '../../model/question.ts';
import { shuffled } from '../../model/shuffle.ts';

/** A question of a kind that is known here. */
/** The questions that can be printed. */
export function known(quiz: Quiz): KnownQuestion[] {
	return quiz.questions.filter((it) => it.kind !== 'later');
}

/** In the order in which readers of the quiz are asked too. */
export function asAsked({ slug }: Quiz, { id, items }: Order) {
	return shuffled(items, `${slug}/${id}`);
}

/** The letter of an option: what the answers call it by. */
export function letter(index: number): string {
	return String.fromCharCode('A'.charCodeAt(0) + index);
}
