// The cells of a row by what their columns mean; what it is a question of is in csv-question.ts.
import * as v from 'valibot';
import { Id } from '../../model/ids.ts';
import type { Columns, Name } from './csv-columns.ts';
import { keyOf } from './csv-key.ts';
import type { ImportedHead, ImportedOption } from './imported.ts';
import { inOneLine, moodleText } from './moodle-text.ts';

/** A row, read. */
export type Row = {
	head: ImportedHead;
	options: ImportedOption[];
	/** How many options are right, as far as can be told. */
	keyed: number;
	/** The cell under a name, as it stands there. */
	cell: (name: Name) => string;
	/** The number under a name, if there is one. */
	number: (name: Name) => number | undefined;
	/** All of it, for what is left out. */
	all: string;
};

/** Reads a row. In our own layout texts have our marks; anybody else's are text. */
export function readRow(
	cells: readonly string[],
	columns: Columns,
	line: number,
	lose: (what: string) => void,
): Row {
	const at = (column: number | undefined) => cells[column ?? -1]?.trim() ?? '';
	const cell = (name: Name) => at(columns.named.get(name));
	const prose = (text: string) => (columns.own ? text : moodleText(text, 'moodle', lose));
	const idIn = (text: string) => {
		if (v.is(Id, text)) return text;
		if (text !== '') lose(`Its id "${text}": ours begin with a letter.`);
		return undefined;
	};
	// As many as there are columns: an empty one in between keeps its number.
	const places = Array.from(columns.options, at);
	const key = keyOf(cell('correct'), places, columns.own);
	const options = places.flatMap((text, i): ImportedOption[] => {
		const feedback = prose(at(columns.feedback[i])) || undefined;
		const option = { id: idIn(at(columns.ids[i])), text: inOneLine(prose(text)), feedback };
		if (option.text === '' && feedback) lose(`Feedback of an empty option: ${feedback}`);
		return option.text === '' ? [] : [{ ...option, correct: key.places.includes(i) }];
	});
	const head = {
		line,
		id: idIn(cell('id')),
		ask: inOneLine(prose(cell('question'))),
		hint: inOneLine(prose(cell('hint'))) || undefined,
		explain: prose(cell('explain')) || undefined,
		claims: cell('claims').match(/[^\s,]+/gu) ?? [],
	};
	const all = cells.flatMap((it) => it.trim() || []).join(' | ');
	const number = (name: Name) => numberIn(cell(name));
	return { head, options, keyed: key.places.length, cell, number, all };
}

/** A number, with a point or a comma. */
function numberIn(text: string): number | undefined {
	const number = Number(text.replace(',', '.'));
	return text === '' || !Number.isFinite(number) ? undefined : number;
}
