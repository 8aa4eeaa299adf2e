import { expect, test } from 'vitest';
import { editJson } from '../../../../content/desk/files/edit-json.ts';

test.each([
	[
		'two spaces',
		'{\n  "a": 1,\n  "z": [1]\n}\n',
		'{\n  "a": 1,\n  "list": [\n    "x"\n  ],\n  "z": [1]\n}\n',
	],
	[
		'four spaces',
		'{\n    "a": 1,\n    "z": 1\n}',
		'{\n    "a": 1,\n    "list": [\n        "x"\n    ],\n    "z": 1\n}',
	],
	[
		'tabs',
		'{\n\t"a": 1,\n\t"z": 1\n}\n',
		'{\n\t"a": 1,\n\t"list": [\n\t\t"x"\n\t],\n\t"z": 1\n}\n',
	],
	[
		'line ends of Windows',
		'{\r\n  "z": 1\r\n}',
		'{\r\n  "list": [\r\n    "x"\r\n  ],\r\n  "z": 1\r\n}',
	],
])('adds a field in its place as the file is written: %s', (_, before, after) => {
	expect(editJson(before, [{ path: ['list'], value: ['x'], before: ['z'] }])).toBe(after);
});

test('adds a field at the end where none of those is that it is to stand before', () => {
	expect(editJson('{\n  "a": 1\n}\n', [{ path: ['b'], value: 2, before: ['z'] }])).toBe(
		'{\n  "a": 1,\n  "b": 2\n}\n',
	);
});

test('puts a value first in a list, and one edit after the other', () => {
	const edits = [
		{ path: ['list', 0], value: 'first', insert: true as const },
		{ path: ['a'], value: undefined },
	];
	expect(editJson('{\n  "a": 1,\n  "list": [\n    "x"\n  ]\n}\n', edits)).toBe(
		'{\n  "list": [\n    "first",\n    "x"\n  ]\n}\n',
	);
});
