// The one place where findings become lines: `file:line:column  path  message  (code)`.
import { styleText } from 'node:util';
import { showPath } from '../../model/finding.ts';
import type { Position } from '../files/position.ts';
import { printable } from '../printable.ts';
import type { Report } from './check.ts';
import type { Found, Level } from './found.ts';

/** Whether to use colours. */
export type Look = { colour: boolean };

const COLOUR = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;

const AND = new Intl.ListFormat('en-GB');

/** The lines of a report, the last of which sums it up. */
export function linesOf({ folders, findings, silenced }: Report, look: Look): string[] {
	const paint = (format: Parameters<typeof styleText>[0], text: string) =>
		look.colour ? styleText(format, text, { validateStream: false }) : text;
	const numberOf = (wanted: Level) => findings.filter(({ level }) => level === wanted).length;
	const advice = numberOf('advice');
	const counts = [
		count(numberOf('error'), 'error'),
		count(numberOf('warning'), 'warning'),
		...(advice > 0 ? [count(advice, 'piece of advice', 'pieces of advice')] : []),
	];
	const files = folders.reduce((sum, it) => sum + 1 + it.translations.length + it.pieces.length, 0);
	return [
		...findings.map(({ file, line, column, path, message, code, level }) => {
			const place = paint('bold', printable(`${file}:${line}:${column}`));
			const where = [place, printable(showPath(path))].filter(Boolean);
			const mark = paint(COLOUR[level], markOf(level, code));
			return [...where, printable(message), mark].join('  ');
		}),
		...silenced.map(({ file, line, column, path, code, reason }) =>
			paint(
				'dim',
				printable(
					`${file}:${line}:${column}  ${showPath(path)}  passed over: ${reason}  (${code})`,
				),
			),
		),
		`${capital(AND.format(counts))} in ${count(files, 'file')} of ${count(folders.length, 'story', 'stories')}.`,
	];
}

/** The report for machines. */
export function jsonOf({ findings, silenced }: Report): unknown {
	return {
		ok: findings.every(({ level }) => level !== 'error'),
		findings: findings.map(plain),
		silenced: silenced.map(plain),
	};
}

function plain({ offset, points, ...rest }: Found & Position & { reason?: string }) {
	return { ...rest, at: showPath(rest.path) };
}

function markOf(level: Level, code: string): string {
	return level === 'error' ? `(${code})` : `(${code}, ${level})`;
}

function count(number: number, one: string, many = `${one}s`): string {
	return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
