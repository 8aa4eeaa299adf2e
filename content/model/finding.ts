// A finding: what is wrong in a file, where, and what to do. Data, so that people and machines can both read it.
import type * as v from 'valibot';

/** Keys and indexes that lead to a place in a JSON file. */
export type Path = readonly (string | number)[];

export type Finding<C extends string = string> = { code: C; path: Path; message: string };

/** The code of what a schema found: the name that valibot gives to what was expected. */
export type SchemaCode = `schema/${string}`;

/**
 * A path as it is written in messages.
 *
 * @example
 * showPath(['questions', 2, 'ask']); // 'questions[2].ask'
 */
export function showPath(path: Path): string {
	return path.reduce<string>((text, key) => {
		if (typeof key === 'number') return `${text}[${key}]`;
		if (!/^[\w$-]+$/u.test(key)) return `${text}[${JSON.stringify(key)}]`;
		return text === '' ? key : `${text}.${key}`;
	}, '');
}

/** Turns what a schema found into findings. */
export function findingsOf(issues: readonly v.BaseIssue<unknown>[]): Finding<SchemaCode>[] {
	return issues.map((issue) => ({
		code: `schema/${issue.type}`,
		path: keysOf(issue),
		message: messageOf(issue),
	}));
}

function keysOf(issue: v.BaseIssue<unknown>): (string | number)[] {
	return (issue.path ?? []).flatMap(({ key }) =>
		typeof key === 'string' || typeof key === 'number' ? [key] : [],
	);
}

function messageOf(issue: v.BaseIssue<unknown>): string {
	const expected = (issue.expected ?? '').replace(/^\((.*)\)$/u, '$1').replaceAll(' | ', ' or ');
	if (issue.kind === 'validation') return issue.message;
	if (issue.received === 'undefined') {
		return `This is missing. Add ${/^"/u.test(expected) ? expected : 'it'}.`;
	}
	return `Found ${issue.received}. Use ${article(expected)}.`;
}

function article(expected: string): string {
	const names: Record<string, string> = {
		string: 'a text in quotation marks',
		number: 'a number',
		boolean: 'true or false',
		Array: 'a list in [ ]',
		Object: 'an object in { }',
	};
	return names[expected] ?? expected;
}
