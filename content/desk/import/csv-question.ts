// One row of a table as a question.
import type { Columns } from './csv-columns.ts';
import { kindOfRow } from './csv-kind.ts';
import { type Row, readRow } from './csv-row.ts';
import type { ImportedQuestion } from './imported.ts';
import { TYPED, trueFalse, typedAsChoice } from './parts.ts';

type Lose = (what: string) => void;

/** The question, or undefined where there is none. */
export function fromRow(
	cells: readonly string[],
	columns: Columns,
	line: number,
	lang: string,
	lose: Lose,
): ImportedQuestion | undefined {
	const row = readRow(cells, columns, line, lose);
	const { head, options, keyed, cell, all } = row;
	if (head.ask === '') {
		lose(`A row without a question, left out: ${all}`);
		return undefined;
	}
	const said = cell('kind');
	const { kind, unknown } = kindOfRow(said, cell('correct'), options.length, keyed);
	if (unknown) lose(`Its kind "${said}" is not known: taken as "${kind}".`);
	switch (kind) {
		case 'one':
		case 'several':
			return chosen(kind, row, lang, lose);
		case 'poll':
		case 'order': {
			const items = options.map(({ correct, ...option }) => option);
			if (cell('correct')) lose(`What is right ("${cell('correct')}"): here it says nothing.`);
			return kind === 'poll' ? { ...head, kind, options: items } : { ...head, kind, items };
		}
		case 'typed':
			return typed(row, lose);
		case 'number':
			return numeric(row, lose);
		case 'open':
			lose(`An open question, left out: nothing here is scored by reading. ${all}`);
			return undefined;
	}
}

function chosen(
	pick: 'one' | 'several',
	{ head, options, keyed, cell }: Row,
	lang: string,
	lose: Lose,
): ImportedQuestion {
	const correct = cell('correct');
	if (options.length === 0 && /^(?:true|false|t|f)$/iu.test(correct)) {
		const both = trueFalse(lang, correct.toLowerCase().startsWith('t'));
		return { ...head, kind: 'choice', pick: 'one', options: both };
	}
	if (keyed === 0) {
		lose(`What is right ("${correct}") is none of its options, or could be several. Mark it.`);
	}
	return { ...head, kind: 'choice', pick, options };
}

function typed({ head, options, cell }: Row, lose: Lose): ImportedQuestion {
	const [right = { text: cell('correct') }, ...others] = options;
	const more = others.map(({ text }) => `"${text}"`).join(', ');
	if (more) lose(`Other spellings that were right: ${more}.`);
	return { ...head, kind: 'choice', pick: 'one', options: typedAsChoice(right), todo: TYPED };
}

function numeric({ head, cell, number, all }: Row, lose: Lose): ImportedQuestion | undefined {
	const answer = number('correct');
	if (answer === undefined) {
		lose(`A number question whose answer is no number, left out: ${all}`);
		return undefined;
	}
	const accept = [number('from') ?? answer, number('to') ?? answer] as const;
	const scale = {
		...{ zeroAt: number('zeroAt'), min: number('min'), max: number('max'), step: number('step') },
		...{ unit: cell('unit') || undefined, shown: cell('shown') || undefined },
	};
	return { ...head, kind: 'number', number: { answer, accept, ...scale } };
}
