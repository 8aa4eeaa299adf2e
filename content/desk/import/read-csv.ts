// A table of questions as CSV, TSV or with semicolons: its header says what its columns are.
import Papa from 'papaparse';
import { positionOf } from '../files/position.ts';
import { Stop } from '../stop.ts';
import { type Columns, columnsOf } from './csv-columns.ts';
import { fromRow } from './csv-question.ts';
import type { Imported, ImportedQuestion, Lost } from './imported.ts';

/** Templates have a title and instructions above their header. */
const HEADER_WITHIN = 20;

/**
 * Reads a table.
 *
 * @throws {Stop} if it has no header that can be understood, or a quotation mark is missing
 */
export function readCsv(whole: string, file: string, lang: string): Imported {
	// What Excel writes for itself.
	const [said = '', separator] = /^sep=(.)\n/iu.exec(whole) ?? [];
	const text = whole.slice(said.length);
	const delimiter = separator ?? delimiterOf(text);
	const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
	const fault = errors.find(({ type }) => type === 'Quotes');
	if (fault) {
		const { line, column } = positionOf(whole, said.length + (fault.index ?? 0));
		throw new Stop(
			`${file}:${line}:${column}  ${fault.message}. A " inside a quoted cell is written "". Nothing was written.`,
		);
	}
	const rows = numbered(data, said === '' ? 1 : 2);
	const header = rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => columnsOf(cells));
	const columns = columnsOf(rows[header]?.cells ?? []);
	if (!columns) {
		throw new Stop(
			`${file} has no header that can be understood. Its first row names the columns: Question, Option 1, Option 2, …, Correct; see content/README.md.`,
		);
	}
	return inRows(rows, header, columns, lang, delimiter);
}

/** The sign with which the header has most columns; cells may hold any of them. */
function delimiterOf(text: string): string {
	const counted = [',', ';', '\t'].map((delimiter) => {
		const { data } = Papa.parse<string[]>(text, {
			delimiter,
			newline: '\n',
			preview: HEADER_WITHIN,
		});
		return { delimiter, columns: data.find((cells) => columnsOf(cells))?.length ?? 0 };
	});
	return counted.sort((a, b) => b.columns - a.columns)[0]?.delimiter ?? ',';
}

type Row = { line: number; cells: string[] };

function inRows(
	rows: readonly Row[],
	header: number,
	columns: Columns,
	lang: string,
	delimiter: string,
): Imported {
	const lost: Lost[] = rows
		.slice(0, header)
		.filter(isFilled)
		.map(({ line, cells }) => ({ line, what: `Above the header: "${cells.join(' ').trim()}"` }));
	const titles = rows[header]?.cells ?? [];
	const filled = rows.slice(header + 1).filter((row) => {
		if (!isShifted(row, titles)) return isFilled(row);
		const { line, cells } = row;
		const counted = `it has ${cells.length} cells, the header ${titles.length}`;
		const mend = `A ${SIGNS[delimiter] ?? `"${delimiter}"`} inside a text wants quotation marks around the text`;
		lost.push({ line, what: `A row left out: ${counted}. ${mend}. ${cells.join(' | ')}` });
		return false;
	});
	for (const { column, name } of columns.others) {
		const cells = filled.flatMap(({ cells }) => cells[column]?.trim() || []);
		if (cells.length === 0) continue;
		const some = [...new Set(cells)].slice(0, 3).join(', ');
		const rows = cells.length === 1 ? '1 row' : `${cells.length} rows`;
		lost.push({ what: `The column "${name}", filled in ${rows} (${some}).` });
	}
	const questions = filled.flatMap(({ line, cells }): ImportedQuestion[] => {
		const question = fromRow(cells, columns, line, lang, (what) => lost.push({ line, what }));
		return question ? [question] : [];
	});
	return { questions, lost };
}

const SIGNS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };

/**
 * Whether a text was taken for two cells: all that follows it stands in the wrong column, and another answer would be
 * marked as right. Empty cells at the end of a row are only what a spreadsheet leaves there.
 */
function isShifted({ cells }: Row, titles: readonly string[]): boolean {
	const until = (list: readonly string[]) => list.findLastIndex((cell) => cell.trim() !== '');
	return cells.length > titles.length && until(cells) > until(titles);
}

/** Rows with the lines on which they begin: a quoted cell may have several. */
function numbered(data: readonly string[][], first: number): Row[] {
	let line = first;
	return data.map((cells) => {
		const row = { line, cells: cells.map(unguarded) };
		line += 1 + cells.join('').split('\n').length - 1;
		return row;
	});
}

/** Spreadsheets take what begins so for a formula; an apostrophe before it keeps them from it. */
function unguarded(cell: string): string {
	return cell.replace(/^'(?='*[=+\-@\t])/u, '');
}

function isFilled({ cells }: Row): boolean {
	return cells.some((cell) => cell.trim() !== '');
}
