import { expect, test } from 'vitest';
import type { Line } from './line.ts';
import { keptWith } from './report.ts';

const at = (day: number) => ({ at: `2026-11-0${day}T00:00:00.000Z`, cores: 2, load: 0.1 });
const order = ['sizes', 'loading'];
const line: Line = {
	what: 'longest task',
	unit: 'ms',
	heldTo: 'median',
	values: [20, 61.234567, 40],
	limit: 50,
	beside: [{ what: 'a button', values: [10, 10, 10] }],
};
const found = { lines: [line], versions: { node: '26.0.0', chromium: '156.0.0' } };

test('keeps every number, when it was measured and with what', () => {
	expect(JSON.parse(keptWith(undefined, 'loading', found, at(1), order))).toEqual({
		groups: {
			loading: {
				...at(1),
				versions: { node: '26.0.0', chromium: '156.0.0' },
				lines: [
					{
						...line,
						values: [20, 61.2346, 40],
						median: 40,
						worst: 61.2346,
						verdict: 'met',
						beside: [{ what: 'a button', values: [10, 10, 10], ratio: 4 }],
					},
				],
			},
		},
	});
});

test('replaces the run before of a group and leaves the other groups as they are, always in the same order', () => {
	const first = keptWith(undefined, 'loading', found, at(1), order);
	const second = keptWith(first, 'sizes', found, at(2), order);
	const { groups } = JSON.parse(keptWith(second, 'loading', found, at(3), order));
	expect(Object.keys(groups)).toEqual(['sizes', 'loading']);
	expect(groups.sizes.at).toBe(at(2).at);
	expect(groups.loading.at).toBe(at(3).at);
});

test('writes a series in one line', () => {
	expect(keptWith(undefined, 'loading', found, at(1), order)).toContain('[ 20, 61.2346, 40 ]');
});

test('does not write over a file that is something else', () => {
	expect(() => keptWith('{"numbers":1}', 'loading', found, at(1), order)).toThrow();
});
