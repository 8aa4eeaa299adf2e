// Bytes to JSON, strictly, with every fault of the writing at its offset. Knows nothing of stories and pieces.
import {
	type Node,
	type ParseError,
	type ParseErrorCode,
	parseTree,
	printParseErrorCode,
} from 'jsonc-parser';
import type { Path } from '../../model/finding.ts';
import type { CodeOf } from '../check/codes.ts';
import { readUtf8, shownByte } from './utf8.ts';

/** What reads a file goes down into it, and the stack ends: our files are some ten deep. */
const MAX_DEPTH = 100;

/** A fault of the writing: at an offset, or where a path leads. */
export type Fault = { code: CodeOf<'error'>; message: string; offset: number; path: Path };

/** `value` is undefined where the text is not JSON. */
export type Json = {
	text: string;
	tree: Node | undefined;
	value: unknown;
	faults: Fault[];
};

const WHAT: Partial<Record<ReturnType<typeof printParseErrorCode>, string>> = {
	InvalidSymbol: 'This word is not JSON. Put texts in "quotation marks".',
	InvalidNumberFormat: 'This is not a number. Write it like 1200 or 0.5, without spaces.',
	PropertyNameExpected:
		'A field name in quotation marks belongs here. Remove the comma before it if nothing follows.',
	ValueExpected: 'A value belongs here. Add it, or remove the comma before it.',
	ColonExpected: 'A colon belongs here, between the name of the field and its value.',
	CommaExpected: 'A comma belongs here, before what follows.',
	CloseBraceExpected: 'A } is missing here.',
	CloseBracketExpected: 'A ] is missing here.',
	EndOfFileExpected: 'The file goes on after its end. Remove this, or a } or ] too many before it.',
	InvalidCommentToken: 'JSON has no comments. Use a "$comment" field.',
	UnexpectedEndOfComment: 'JSON has no comments. Use a "$comment" field.',
	UnexpectedEndOfString:
		'This text has no closing quotation mark. A " inside a text is written \\".',
	InvalidUnicode: 'After \\u come four hexadecimal digits.',
	InvalidEscapeCharacter: 'After a backslash come one of " \\ / b f n r t u.',
	InvalidCharacter: 'A line break or tab in a text is written \\n or \\t.',
};

/**
 * Reads strict JSON.
 *
 * @example
 * readJson(Buffer.from('{"a": 1,}')).faults[0]?.code; // 'json/syntax'
 */
export function readJson(bytes: Uint8Array): Json {
	const read = readUtf8(bytes);
	if ('loose' in read) {
		const message = `The file is not UTF-8: the byte ${shownByte(read.byte)} here. Save it with the encoding UTF-8.`;
		return failed(read.loose, fault('json/not-utf8', message, read.offset));
	}
	const { text } = read;
	if (text.startsWith('\ufeff')) {
		const message = 'The file begins with a byte order mark. Save it as UTF-8 without BOM.';
		return failed(text, fault('json/byte-order-mark', message, 0));
	}
	const deep = tooDeepAt(text);
	if (deep !== undefined) {
		const message = `Lists and objects stand more than ${MAX_DEPTH} deep in one another here. No file of ours does.`;
		return failed(text, fault('json/too-deep', message, deep));
	}
	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
	if (errors.length > 0) return failed(text, ...errors.map(syntaxFault));
	try {
		const value: unknown = JSON.parse(text);
		return { text, tree, value, faults: tree ? duplicateKeys(tree, []) : [] };
	} catch (problem) {
		return failed(text, fault('json/syntax', `This is not JSON: ${String(problem)}.`, 0));
	}
}

/** Where a text first has more lists and objects in one another than any file of ours, if it has. */
function tooDeepAt(text: string): number | undefined {
	let depth = 0;
	let quoted = false;
	for (let i = 0; i < text.length; i += 1) {
		const sign = text[i];
		if (quoted && sign === '\\') i += 1;
		else if (sign === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (sign === '{' || sign === '[') depth += 1;
		else if (sign === '}' || sign === ']') depth -= 1;
		if (depth > MAX_DEPTH) return i;
	}
	return undefined;
}

function failed(text: string, ...faults: Fault[]): Json {
	return { text, tree: undefined, value: undefined, faults };
}

function fault(code: CodeOf<'error'>, message: string, offset: number, path: Path = []): Fault {
	return { code, message, offset, path };
}

function syntaxFault({ error, offset }: { error: ParseErrorCode; offset: number }): Fault {
	const name = printParseErrorCode(error);
	return fault('json/syntax', WHAT[name] ?? `This is not JSON (${name}).`, offset);
}

/** JSON.parse keeps the last of two equal keys and says nothing. */
function duplicateKeys(node: Node, path: Path): Fault[] {
	const children = node.children ?? [];
	if (node.type === 'array') {
		return children.flatMap((child, i) => duplicateKeys(child, [...path, i]));
	}
	if (node.type !== 'object') return [];
	const seen = new Set<string>();
	return children.flatMap(({ offset, children: [key, value] = [] }) => {
		const name = String(key?.value);
		const inner = value ? duplicateKeys(value, [...path, name]) : [];
		if (seen.has(name)) {
			const message = `"${name}" is here twice. Keep one of them.`;
			return [fault('json/duplicate-key', message, offset, [...path, name]), ...inner];
		}
		seen.add(name);
		return inner;
	});
}
