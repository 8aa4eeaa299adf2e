// One row of a table as a question.

import * as v from 'valibot';
import { Id } from '../../model/ids.ts';
import type { Columns, Name } from './csv-columns.ts';
import { keyOf } from './csv-key.ts';
import { kindOfRow, type RowKind } from './csv-kind.ts';
import type { ImportedHead, ImportedOption, ImportedQuestion } from './imported.ts';
import { inOneLine, moodleText } from './moodle-text.ts';
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
	const cell = (name: Name) => cells[columns.named.get(name) ?? -1]?.trim() ?? '';
	const prose = (text: string) => (columns.own ? text : moodleText(text, 'moodle', lose));
	const head: ImportedHead = {
		line,
		id: idIn(cell('id'), lose),
		ask: inOneLine(prose(cell('question'))),
		hint: inOneLine(prose(cell('hint'))) || undefined,
		explain: prose(cell('explain')) || undefined,
		claims: cell('claims')
			.split(/[\s,]+/u)
			.filter(Boolean),
	};
	const all = cells
		.map((it) => it.trim())
		.filter(Boolean)
		.join(' | ');
	if (head.ask === '') {
		lose(`A row without a question, left out: ${all}`);
		return undefined;
	}
	// As many as there are columns: an empty one in between keeps its number.
	const places = Array.from(columns.options, (column, i) => ({
		id: idIn(cells[columns.ids[i] ?? -1]?.trim() ?? '', lose),
		raw: cells[column ?? -1]?.trim() ?? '',
		feedback: prose(cells[columns.feedback[i] ?? -1]?.trim() ?? '') || undefined,
	}));
	const key = keyOf(
		cell('correct'),
		places.map(({ raw }) => raw),
		columns.own,
	);
	const options = places.flatMap(({ id, raw, feedback }, i): ImportedOption[] => {
		const text = inOneLine(prose(raw));
		return text === '' ? [] : [{ id, text, correct: key.places.includes(i), feedback }];
	});
	const kind = kindOfRow(cell('kind'), cell('correct'), options.length, key.places.length);
	const given: Given = {
		head,
		options,
		all,
		correct: cell('correct'),
		keyed: key.places.length,
		lose,
	};
	if (kind.unknown) lose(`Its kind "${cell('kind')}" is not known: taken as "${kind.kind}".`);
	return ofKind(kind.kind, given, lang, (name) => numberIn(cell(name)), cell);
}

type Given = {
	head: ImportedHead;
	options: ImportedOption[];
	all: string;
	correct: string;
	keyed: number;
	lose: Lose;
};

function ofKind(
	kind: RowKind,
	{ head, options, all, correct, keyed, lose }: Given,
	lang: string,
	number: (name: Name) => number | undefined,
	cell: (name: Name) => string,
): ImportedQuestion | undefined {
	const plain = options.map(({ correct, ...option }) => option);
	switch (kind) {
		case 'one':
		case 'several': {
			const guess = /^(?:true|false|t|f)$/iu.exec(correct)?.[0].toLowerCase();
			if (options.length === 0 && guess) {
				const both = trueFalse(lang, guess.startsWith('t'));
				return { ...head, kind: 'choice', pick: 'one', options: both };
			}
			if (keyed === 0)
				lose(`What is right ("${correct}") is none of its options, or could be several. Mark it.`);
			return { ...head, kind: 'choice', pick: kind, options };
		}
		case 'poll':
			return { ...head, kind, options: plain };
		case 'order':
			return { ...head, kind, items: plain };
		case 'typed': {
			const [right, ...others] = options.length > 0 ? options : [{ text: correct }];
			const more = others.map(({ text }) => `"${text}"`).join(', ');
			if (more) lose(`Other spellings that were right: ${more}.`);
			const given = typedAsChoice(right ?? { text: correct });
			return { ...head, kind: 'choice', pick: 'one', options: given, todo: TYPED };
		}
		case 'number': {
			const answer = number('correct');
			if (answer === undefined) {
				lose(`A number question whose answer is no number, left out: ${all}`);
				return undefined;
			}
			const accept = [number('from') ?? answer, number('to') ?? answer] as const;
			const scale = { zeroAt: number('zeroAt'), min: number('min'), max: number('max') };
			const words = { unit: cell('unit') || undefined, shown: cell('shown') || undefined };
			return {
				...head,
				kind,
				number: { answer, accept, ...scale, step: number('step'), ...words },
			};
		}
		case 'open':
			lose(`An open question, left out: nothing here is scored by reading. ${all}`);
			return undefined;
	}
}

/** An id, if it can be one of ours. */
function idIn(text: string, lose: Lose): string | undefined {
	if (v.is(Id, text)) return text;
	if (text !== '') lose(`Its id "${text}": ours begin with a letter.`);
	return undefined;
}

function numberIn(text: string): number | undefined {
	const number = Number(text.replace(',', '.'));
	return text === '' || !Number.isFinite(number) ? undefined : number;
}
