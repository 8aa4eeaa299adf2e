// Kinds of question that other systems have and Gloss has not, as the nearest that it has.
import { todo } from '../files/placeholder.ts';
import type { ImportedNumber, ImportedOption } from './imported.ts';

/** True and false, in the languages that the widget speaks; in English for the others. */
const TRUE_FALSE: Readonly<Record<string, readonly [string, string]>> = {
	ar: ['صواب', 'خطأ'],
	de: ['Wahr', 'Falsch'],
	en: ['True', 'False'],
	es: ['Verdadero', 'Falso'],
	fr: ['Vrai', 'Faux'],
	ja: ['正しい', '誤り'],
	pt: ['Verdadeiro', 'Falso'],
	tr: ['Doğru', 'Yanlış'],
	uk: ['Правильно', 'Неправильно'],
};

/** The two options of a true/false question. */
export function trueFalse(lang: string, isTrue: boolean): [ImportedOption, ImportedOption] {
	const [yes, no] = TRUE_FALSE[lang.split('-')[0] ?? ''] ?? ['True', 'False'];
	return [
		{ id: 'true', text: yes, correct: isTrue },
		{ id: 'false', text: no, correct: !isTrue },
	];
}

/** What is typed elsewhere is chosen here: the right answer, and wrong ones that somebody must think of. */
export function typedAsChoice(right: ImportedOption): ImportedOption[] {
	return [
		{ id: 'wrong-1', text: todo('A wrong answer') },
		{ ...right, correct: true },
		{ id: 'wrong-2', text: todo('Another wrong answer') },
	];
}

export const TYPED = 'A typed answer becomes a choice: think of wrong answers.';

/** A scale of which nothing is missing. */
type Scale = Record<'answer' | 'zeroAt' | 'min' | 'max' | 'step', number> &
	Pick<ImportedNumber, 'accept'>;

/** The scale of a number question: what is known of it, and a guess at the rest. */
export function scaleOf(number: ImportedNumber): Scale {
	const { answer, accept } = number;
	const [from, to] = accept;
	const places = Math.max(...[answer, from, to].map(decimalsOf));
	const step = number.step ?? 10 ** -places;
	const reach = roundUp(2 * Math.max(Math.abs(from), Math.abs(to), 5 * step));
	const min = number.min ?? (from >= 0 ? 0 : -reach);
	const max = number.max ?? (to <= 0 && from < 0 ? 0 : reach);
	const zeroAt = number.zeroAt ?? Math.max(to - from, roundUp((max - min) / 20), step);
	return { answer, accept, zeroAt, min, max, step };
}

/** Whether anything of a scale is a guess. */
export function isGuessed({ zeroAt, min, max, step }: ImportedNumber): boolean {
	return [zeroAt, min, max, step].includes(undefined);
}

/** The next 1, 2 or 5 with zeros. */
function roundUp(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const [factor = 10] = [1, 2, 5].filter((it) => it * power >= value - power * 1e-9);
	return Number((factor * power).toPrecision(12));
}

function decimalsOf(value: number): number {
	const [, digits = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e(.*))?$/u.exec(`${value}`) ?? [];
	return Math.min(12, Math.max(0, digits.length - Number(exponent)));
}
