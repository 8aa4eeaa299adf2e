// The one place where findings become lines: `file:line:column  path  message  (code)`.
import { styleText } from 'node:util';
import { showPath } from '../model/finding.ts';
import type { Report } from './check.ts';
import type { Found } from './found.ts';
import type { Position } from './position.ts';

/** Whether to use colours. */
export type Look = { colour: boolean };

/** The lines of a report, the last of which sums it up. */
export function linesOf({ folders, findings, silenced }: Report, look: Look): string[] {
	const paint = (format: Parameters<typeof styleText>[0], text: string) =>
		look.colour ? styleText(format, text, { validateStream: false }) : text;
	const errors = findings.filter(({ level }) => level === 'error').length;
	const files = folders.reduce((sum, it) => sum + 1 + it.translations.length + it.pieces.length, 0);
	return [
		...findings.map(({ file, line, column, path, message, code, level }) => {
			const where = [paint('bold', `${file}:${line}:${column}`), showPath(path)].filter(Boolean);
			const mark =
				level === 'error' ? paint('red', `(${code})`) : paint('yellow', `(${code}, warning)`);
			return [...where, message, mark].join('  ');
		}),
		...silenced.map(({ file, line, column, path, code, reason }) =>
			paint(
				'dim',
				`${file}:${line}:${column}  ${showPath(path)}  passed over: ${reason}  (${code})`,
			),
		),
		`${capital(count(errors, 'error'))} and ${count(findings.length - errors, 'warning')} in ${count(files, 'file')} of ${count(folders.length, 'story', 'stories')}.`,
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

function count(number: number, one: string, many = `${one}s`): string {
	return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
