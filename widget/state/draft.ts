// What stands in a number or order question before the reader has touched it.
import type { NumberQuestion, Order } from '../../content/model/question.ts';
import { shuffled } from '../../content/model/shuffle.ts';

/** Items of an order question as first shown: shuffled, the same for every reader, never in the right order. */
export function firstOrder(slug: string, question: Order): string[] {
	return shuffled(
		question.items.map((item) => item.id),
		`${slug}/${question.id}`,
	);
}

/** The middle step of a number question's range, so that neither end is suggested. */
export function firstNumber({ min, max, step }: NumberQuestion): number {
	return onStep(min + (max - min) / 2, { min, max, step });
}

/** The nearest step to a number, within the range. */
export function onStep(
	value: number,
	{ min, max, step }: Pick<NumberQuestion, 'min' | 'max' | 'step'>,
): number {
	const steps = Math.floor((max - min) / step + 1e-9);
	const nearest = Math.round((value - min) / step);
	// Steps such as 0.1 add up with a tail of binary digits, which a reader must not see.
	return Number((min + Math.min(Math.max(nearest, 0), steps) * step).toPrecision(12));
}
