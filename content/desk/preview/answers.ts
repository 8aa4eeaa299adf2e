// The answers that are worth a look for each kind of question: every option, both ends, what is nearly right. Pure.
import { plainText } from '../../model/inline.ts';
import { type Answer, pointsOf } from '../../model/points.ts';
import type { NumberQuestion, Order, Question } from '../../model/question.ts';

/** An answer, what it is called, and what it is worth; `own` says that the words are the piece's own. */
export type Try = { label: string; own: boolean; answer: Answer; points: number | undefined };

type Named = Pick<Try, 'label' | 'own' | 'answer'>;

/**
 * The answers of a question to look at, each once; none where it cannot be answered.
 *
 * @example
 * answersOf(numberQuestion).map(({ label }) => label); // ['900', '750', '0', '2000']
 */
export function answersOf(question: Question): Try[] {
	const seen = new Set<string>();
	return namedOf(question).flatMap((named) => {
		const key = JSON.stringify(named.answer);
		if (seen.has(key)) return [];
		seen.add(key);
		return [{ ...named, points: pointsOf(question, named.answer) }];
	});
}

/** The answer that is worth most; undefined where there is none. */
export function bestAnswer(question: Question): Answer | undefined {
	const [best] = answersOf(question).toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0));
	return best?.answer;
}

function namedOf(question: Question): Named[] {
	switch (question.kind) {
		case 'choice': {
			const each = question.options.map(optionAlone);
			if (question.pick === 'one') return each;
			const right = question.options.filter(({ correct }) => correct);
			return [
				{ label: 'all that are right', own: false, answer: right.map(({ id }) => id) },
				...each,
				{ label: 'every one', own: false, answer: question.options.map(({ id }) => id) },
			];
		}
		case 'poll':
			return question.options.map(optionAlone);
		case 'number':
			return numbersOf(question);
		case 'order':
			return ordersOf(question);
		case 'later':
			return [];
	}
}

function optionAlone({ id, text }: { id: string; text: string }): Named {
	return { label: plainText(text), own: true, answer: [id] };
}

/** The answer, something half right, and both ends. */
function numbersOf(question: NumberQuestion): Named[] {
	const { answer, accept, zeroAt, min, max } = question;
	const half = accept[1] + zeroAt / 2 <= max ? accept[1] + zeroAt / 2 : accept[0] - zeroAt / 2;
	return [answer, half, min, max].map((value) => {
		const number = onStep(value, question);
		return { label: `${number}`, own: false, answer: number };
	});
}

/** As the slider has it: the nearest step, without the tail of binary digits that steps such as 0.1 add up to. */
function onStep(value: number, { min, max, step }: NumberQuestion): number {
	const steps = Math.floor((max - min) / step + 1e-9);
	const nearest = Math.min(Math.max(Math.round((value - min) / step), 0), steps);
	return Number((min + nearest * step).toPrecision(12));
}

function ordersOf({ items }: Order): Named[] {
	const ids = items.map(({ id }) => id);
	const [first = '', second = '', ...rest] = ids;
	return [
		{ label: 'in order', own: false, answer: ids },
		{ label: 'first two swapped', own: false, answer: [second, first, ...rest] },
		{ label: 'backwards', own: false, answer: ids.toReversed() },
	];
}
