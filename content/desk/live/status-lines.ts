// How all pieces stand, for people: a table that fits 80 columns, and below it what somebody should see to.
import { styleText } from 'node:util';
import Table from 'cli-table3';
import { KEYS_A_CALL } from '../kv/kv.ts';
import { printable } from '../printable.ts';
import type { Status } from './status.ts';
import { adviceLines } from './status-advice.ts';
import type { Row } from './status-rows.ts';

/** Whether to use colours, and how the commands in the advice are written. */
export type StatusLook = { colour: boolean; where: string; remote: boolean };

const BARE = {
	...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
	...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
	...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' },
};

/** The table, the advice and a line that sums up. */
export function statusLines({ rows, keys }: Status, look: StatusLook): string[] {
	const advice = rows.flatMap((row) => adviceLines(row, look.remote));
	const open = rows.filter(({ attention }) => attention).length;
	const pieces = `${rows.length} ${rows.length === 1 ? 'entry' : 'entries'} ${look.where}`;
	const summary = open > 0 ? `${open} to see to` : 'nothing to see to';
	const reads = Math.ceil(keys / KEYS_A_CALL);
	return [
		...(rows.length > 0 ? table(rows, look) : []),
		...(advice.length > 0 ? ['', ...advice] : []),
		'',
		`${pieces}, ${summary}. Read with 1 list and ${reads} bulk ${reads === 1 ? 'read' : 'reads'}.`,
	];
}

function table(rows: readonly Row[], { colour }: StatusLook): string[] {
	const paint = (format: Parameters<typeof styleText>[0], text: string) =>
		colour ? styleText(format, text, { validateStream: false }) : text;
	const it = new Table({
		head: ['piece', 'live', 'files and live', 'readers have'].map((word) => paint('dim', word)),
		colWidths: [30, 12, 18, 14],
		wordWrap: true,
		wrapOnWordBoundary: false,
		chars: BARE,
		style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
	});
	let story: string | undefined;
	for (const row of rows) {
		if (row.story !== story || it.length === 0) {
			story = row.story;
			it.push([{ colSpan: 4, content: paint('bold', printable(story ?? '(no story)')) }]);
		}
		const standing = row.attention
			? paint('yellow', row.standing)
			: row.standing === 'in step'
				? paint('green', row.standing)
				: row.standing;
		const name = { content: printable(row.name), style: { 'padding-left': 2 } };
		it.push([name, row.there?.rev ?? '-', standing, row.readers]);
	}
	return it
		.toString()
		.split('\n')
		.map((line) => line.trimEnd());
}
