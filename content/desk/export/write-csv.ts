// A quiz as a table that `import` reads back, safe to open in a spreadsheet.
import Papa from 'papaparse';
import type { Quiz } from '../../model/piece.ts';
import type { KnownQuestion } from '../../model/question.ts';
import type { Exported } from './exported.ts';

type Row = Readonly<Record<string, string | number>>;

// A spreadsheet takes these for the beginning of a formula, unless it is a plain number; an apostrophe keeps it from that.
const FORMULA = /^(?![+-]?\d+(?:\.\d+)?$)'*[=+\-@\t\r]/u;

/** A table with a header row; what has no column is told. */
export function writeCsv(quiz: Quiz): Exported {
	const known = quiz.questions.filter((it) => it.kind !== 'later');
	const rows = known.map(rowOf);
	const most = Math.max(0, ...known.map((it) => choicesOf(it).length));
	const numbered = Array.from({ length: most }, (_, i) => i + 1);
	const fields = [
		...['Question', 'Kind', 'Correct'],
		...numbered.flatMap((n) => [`Option ${n}`, `Id ${n}`, `Feedback ${n}`]),
		...['Explanation', 'Hint', 'Id', 'Claims'],
		...['From', 'To', 'Zero at', 'Min', 'Max', 'Step', 'Unit', 'Shown'],
	].filter((field) => ALWAYS.includes(field) || rows.some((row) => row[field] !== undefined));
	const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
	const text = Papa.unparse({ fields, data }, { escapeFormulae: FORMULA });
	return { text: `${text}\r\n`, lost: lostOf(quiz) };
}

const ALWAYS = ['Question', 'Kind', 'Correct'];

function rowOf(question: KnownQuestion): Row {
	const { id, kind, ask, hint, explain, claims = [] } = question;
	const choices = choicesOf(question).map(({ id, text, feedback }, i) => ({
		[`Option ${i + 1}`]: text,
		[`Id ${i + 1}`]: id,
		...(feedback && { [`Feedback ${i + 1}`]: feedback }),
	}));
	return {
		Question: ask,
		Kind: kind === 'choice' ? question.pick : kind,
		...keyOf(question),
		...Object.fromEntries(choices.flatMap((it) => Object.entries(it))),
		Explanation: explain,
		...(hint && { Hint: hint }),
		Id: id,
		...(claims.length > 0 && { Claims: claims.join(' ') }),
	};
}

function choicesOf(
	question: KnownQuestion,
): readonly { id: string; text: string; feedback?: string | undefined }[] {
	switch (question.kind) {
		case 'choice':
		case 'poll':
			return question.options;
		case 'order':
			return question.items;
		case 'number':
			return [];
	}
}

function keyOf(question: KnownQuestion): Row {
	switch (question.kind) {
		case 'choice': {
			const right = question.options.flatMap(({ correct }, i) => (correct ? [i + 1] : []));
			return { Correct: right.join(' ') };
		}
		case 'number': {
			const { answer, accept, zeroAt, min, max, step, unit, shown } = question;
			const [from, to] = accept;
			return {
				...{
					Correct: answer,
					From: from,
					To: to,
					'Zero at': zeroAt,
					Min: min,
					Max: max,
					Step: step,
				},
				...(unit && { Unit: unit }),
				...(shown && { Shown: shown }),
			};
		}
		case 'order':
		case 'poll':
			return {};
	}
}

function lostOf(quiz: Quiz): string[] {
	const images = [quiz, ...quiz.questions].filter((it) => 'image' in it && it.image).length;
	const later = quiz.questions.filter(({ kind }) => kind === 'later').length;
	return [
		'Its title, standfirst and dates.',
		`Its bands (${quiz.bands.length}).`,
		...(quiz.corrections ? [`Its corrections (${quiz.corrections.length}).`] : []),
		...(images > 0 ? [`Its images (${images}).`] : []),
		...(later > 0 ? [`Questions of a kind that is not known here (${later}).`] : []),
		...(Object.keys(quiz.claims).length > 0
			? ['Its claims and sources: the ids of claims stay in texts and under "Claims".']
			: []),
	];
}
