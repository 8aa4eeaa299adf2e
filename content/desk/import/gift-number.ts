// A numerical question of GIFT: its first full answer is the key; what else it has is told.
import type { Numerical, NumericalChoice, NumericalFormat } from 'gift-pegjs';
import type { ImportedHead, ImportedQuestion } from './imported.ts';
import { moodleProse } from './moodle-text.ts';

/** A number question, or undefined where no number is right. */
export function numberFromGift(
	{ choices }: Numerical,
	head: ImportedHead,
	lose: (what: string) => void,
): ImportedQuestion | undefined {
	const all: readonly NumericalChoice[] = Array.isArray(choices)
		? choices
		: [{ isCorrect: true, weight: null, text: choices, feedback: null }];
	const right = all.find((it) => it.isCorrect && (it.weight ?? 100) === 100 && rangeOf(it.text));
	const range = right && rangeOf(right.text);
	if (!range) {
		lose(`A numerical question without a full answer, left out: "${head.ask}"`);
		return undefined;
	}
	for (const { text, weight, feedback } of all.filter((it) => it !== right)) {
		const other = rangeOf(text);
		const what = other ? `from ${other[0]} to ${other[1]}` : 'everything else';
		const said = feedback?.text ? `, "${feedback.text}"` : '';
		lose(
			`Another range (${what}, ${weight ?? (other ? 100 : 0)} %${said}): marks fall evenly here.`,
		);
	}
	const [from, to] = range;
	const answer = right.text.number ?? Number(((from + to) / 2).toPrecision(12));
	const said = moodleProse(right.feedback, lose);
	return {
		...head,
		explain: [said, head.explain].filter(Boolean).join('\n\n') || undefined,
		kind: 'number',
		number: { answer, accept: range },
	};
}

/** From and to; undefined for what stands for any number. */
function rangeOf(text: NumericalFormat): [number, number] | undefined {
	const { number, range = 0, numberLow, numberHigh } = text;
	if (numberLow !== undefined && numberHigh !== undefined) {
		return [Math.min(numberLow, numberHigh), Math.max(numberLow, numberHigh)];
	}
	if (number === undefined) return undefined;
	const exact = (value: number) => Number(value.toPrecision(12));
	return [exact(number - Math.abs(range)), exact(number + Math.abs(range))];
}
