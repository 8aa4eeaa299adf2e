// The desk: nothing that stands in KV or in a file commands the terminal of an editor.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { linesOf } from '../../../content/desk/check/print-findings.ts';
import { changeLines } from '../../../content/desk/difference/change-lines.ts';
import { differenceOf } from '../../../content/desk/difference/difference.ts';
import type { Kv } from '../../../content/desk/kv/kv.ts';
import { show, shownLines } from '../../../content/desk/live/show.ts';
import { printable, printableJson, withoutCommands } from '../../../content/desk/printable.ts';
import { parsedValue } from '../../../content/desk/publish/plan.ts';
import { conflictLines } from '../../../content/desk/publish/print-conflicts.ts';
import { Slug } from '../../../content/model/ids.ts';
import { mutationOf } from '../arbitraries/mutation.ts';
import { anyText } from '../arbitraries/texts.ts';
import { property } from '../property.ts';
import { pieceOf } from './scoring.ts';

// Controls of C0 and C1, and what turns lines around or breaks them unseen.
const COMMAND = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const SLUG = v.parse(Slug, 'a');

/** What stands under a key may have been put there by anybody with the rights. */
export function desk(pieces: readonly string[]) {
	return property({
		name: 'the desk shows anything and obeys nothing',
		runs: 100,
		input: fc.record({
			live: fc.oneof(mutationOf(pieces), anyText),
			next: fc.nat(pieces.length - 1),
			metadata: fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.record({ message: anyText })),
		}),
		async check({ live, next, metadata }) {
			const shown = await show(kvOf(live, metadata), SLUG, new Date(0));
			assert.ok(shown);
			assertPlain(shownLines(shown, 'locally', 'https://gloss.test'));
			assertPlain(printableJson(shown).split('\n'));
			const piece = pieceOf(pieces[next] ?? '');
			const changes = differenceOf(parsedValue(live) ?? {}, piece, piece.lang);
			assertPlain(changeLines(changes, { colour: false }));
		},
	});
}

export const words = property({
	name: 'words are fit for a terminal',
	runs: 1_000,
	input: anyText,
	check(text) {
		assertPlain([printable(text)]);
		assertPlain(
			withoutCommands(text)
				.split(/[\t\n]/u)
				.map(withoutColoursAndSigns),
		);
		assert.equal(JSON.parse(printableJson(text)), text);
		const place = { file: text, line: 1, column: 1, offset: 0, points: 'value' as const };
		const finding = {
			...place,
			level: 'advice' as const,
			code: 'title/long' as const,
			path: [text],
			message: text,
		};
		const report = { folders: [], findings: [finding], silenced: [{ ...finding, reason: text }] };
		assertPlain(linesOf(report, { colour: false }));
		assertPlain(
			conflictLines(
				[
					{
						...{ story: 'a', slug: 'a', theirs: '0123456789ab', ours: undefined },
						...{ published: { at: '2024', message: text }, theyChanged: [], weChanged: [] },
					},
				],
				false,
			),
		);
	},
});

function assertPlain(lines: readonly string[]): void {
	for (const line of lines) {
		const found = COMMAND.exec(line);
		if (found) {
			const near = line.slice(Math.max(0, found.index - 20), found.index + 20);
			assert.fail(`A terminal would obey what is in ${JSON.stringify(near)}`);
		}
	}
}

/** The last gate leaves colours, and the letters of every language as they are. */
function withoutColoursAndSigns(line: string): string {
	const colours = new RegExp(`${String.fromCharCode(0x1b)}\\[[\\d;]*m`, 'gu');
	return line.replace(colours, '').replace(/[\p{Zl}\p{Zp}\p{Cf}]/gu, '');
}

/** One key with its value, to be read. */
function kvOf(value: string, metadata: unknown): Kv {
	const refuse = () => Promise.reject(new Error('Nothing is written here.'));
	return {
		get: async (keys) => new Map(keys.map((key) => [key, value])),
		list: async (prefix) => [{ name: prefix, metadata }],
		put: refuse,
		delete: refuse,
	};
}
