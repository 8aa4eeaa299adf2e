// The codes of findings: docs/rules.md explains each and no other, by examples that are run here.
import { describe, expect, test } from 'vitest';
import { CODES, SILENCEABLE } from '../../../../content/desk/check/codes.ts';
import { Draft } from '../../../../content/model/piece.ts';
import { Story, Translation } from '../../../../content/model/story.ts';
import { workspace } from '../workspace.ts';
import { entries } from './documented.ts';
import { codesWith } from './examples.ts';

const documented = entries();

/** What files and folders must be like cannot be said in a line of JSON: rules of these have tests of their own. */
const IN_WORDS = [
	...['json/not-utf8', 'json/byte-order-mark', 'file/missing', 'json-schema/stale'],
	...['story/folder-name', 'slug/taken', 'lang/file-name', 'passage/too-long', 'text/hard'],
	...['image/not-an-image', 'image/too-large', 'image/wrong-name'],
	...['piece/too-large', 'piece/heavy-first-view', 'metadata/too-large', 'withdrawn/erased'],
	...[
		'file/elsewhere',
		'file/too-large',
		'file/not-a-file',
		'file/unreadable',
		'file/wrong-ending',
		'json/too-deep',
		'name/reserved',
		'schema/too-deep',
	],
];

describe('docs/rules.md', () => {
	test('has an entry for each code of the desk, once, and none for others', () => {
		const codes = new Set<string>([...CODES.error, ...CODES.warning, ...CODES.advice]);
		expect(documented.map(({ code }) => code).sort()).toEqual([...codes].sort());
	});

	test('says how much each weighs, and whether it can be passed over', () => {
		const said = documented.map(({ code, level }) => `${code}: ${level}`);
		expect(said).toEqual(documented.map(({ code }) => `${code}: ${levelOf(code)}`));
		expect(documented.filter(({ text }) => text === '')).toEqual([]);
	});

	test('has examples in words only where there is no other way', () => {
		const inWords = documented.filter((entry) => entry.inWords).map(({ code }) => code);
		expect(inWords.sort()).toEqual(IN_WORDS.sort());
	});
});

/** As docs/rules.md says it: "Error or warning that may be passed over". */
function levelOf(code: string): string {
	const [first = '', ...rest] = (['error', 'warning', 'advice'] as const).filter((level) => {
		const listed: readonly string[] = CODES[level];
		return listed.includes(code);
	});
	const name = [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' or ');
	const judged = first === 'error' && SILENCEABLE.includes(code);
	return judged ? `${name} that may be passed over` : name;
}

test('every finding of a schema has a code of the list', () => {
	// What schemas pass over is looked at beside them.
	const listed = CODES.error.filter(
		(code) => code.startsWith('schema/') && code !== 'schema/too-deep',
	);
	expect(namesIn([Draft, Story, Translation]).map((name) => `schema/${name}`)).toEqual(listed);
});

test('every example of docs/rules.md is as bad and as good as it says', async () => {
	const it = await workspace();
	const wrong: string[] = [];
	for (const entry of documented.filter(({ inWords }) => !inWords)) {
		const { code } = entry;
		const bad = (await codesWith(it, entry, 'bad')).filter((found) => found.code === code);
		if (bad.length === 0) wrong.push(`${code} is not found in its bad example`);
		for (const { level } of bad) {
			const listed: readonly string[] = CODES[level];
			if (!listed.includes(code)) wrong.push(`${code} is found as ${level}`);
		}
		const good = await codesWith(it, entry, 'good');
		if (good.some((found) => found.code === code))
			wrong.push(`${code} is found in its good example`);
	}
	expect(wrong).toEqual([]);
});

/** What can be found by schemas: the names of all that they are made of, but those that only pass a value on. */
function namesIn(schemas: readonly unknown[]): string[] {
	const seen = new Set<unknown>();
	const names = new Set<string>();
	const visit = (value: unknown): void => {
		if (typeof value !== 'object' || value === null || seen.has(value)) return;
		seen.add(value);
		const parts = new Map<string, unknown>(Object.entries(value));
		const [kind, type] = [parts.get('kind'), parts.get('type')];
		const passesOn = type === 'lazy' || type === 'optional';
		if (typeof type === 'string' && (kind === 'schema' || kind === 'validation') && !passesOn) {
			names.add(type);
		}
		for (const part of parts.values()) visit(part);
		const getter = parts.get('getter');
		// The schemas of kinds that are known, and the one of kinds to come.
		if (typeof getter === 'function') {
			for (const known of ['choice', 'text', 'later']) visit(getter({ kind: known }));
		}
	};
	visit(schemas);
	return [...names].sort();
}
