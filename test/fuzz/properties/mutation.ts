// Stored texts that were bent: each is refused, with reasons, or it is a piece like any other.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { showPath } from '../../../content/model/finding.ts';
import { MAX_BYTES } from '../../../content/model/piece.ts';
import { isTooLarge, judge } from '../../../worker/judge.ts';
import { mutationOf } from '../arbitraries/mutation.ts';
import { anyText } from '../arbitraries/texts.ts';
import { property } from '../property.ts';
import { readThrough } from './reader.ts';

const MOVES = [
	...[0, 1, 2, 3, 5, 8, 13].map((which) => ({ type: 'press' as const, which })),
	{ type: 'go' as const, to: 'end' as const },
];

/** One of a hundred that are still valid is drawn: that takes as long as the other ninety-nine. */
export function mutation(pieces: readonly string[], drawn = 0.01) {
	return property({
		name: 'a bent piece is refused or renders',
		runs: 1_000,
		input: fc.record({
			text: mutationOf(pieces),
			draw: fc.double({ min: 0, max: 1, noNaN: true }),
		}),
		async check({ text, draw }) {
			const verdict = await judge(text);
			if (verdict.kind === 'found') {
				if (draw < drawn) readThrough(text, MOVES, 0);
				return;
			}
			assert.ok(verdict.findings.length > 0, 'It is refused for nothing.');
			for (const { path, message } of verdict.findings) {
				showPath(path);
				assert.ok(message.length > 0);
			}
		},
	});
}

/** Anything at all. */
export const garbage = property({
	name: 'any text has a verdict',
	runs: 1_500,
	input: fc.oneof(
		anyText,
		fc.json(),
		fc.string({ unit: 'binary' }),
		fc.constantFrom('', 'null', '[]', '{}', '"x"', '0', '[[[[', '\ufeff{}', 'x'.repeat(MAX_BYTES)),
	),
	async check(text) {
		assert.equal(isTooLarge(text), new TextEncoder().encode(text).length > MAX_BYTES);
		assert.equal((await judge(text)).kind, 'invalid');
	},
});
