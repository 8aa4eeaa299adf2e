import { describe, expect, test } from 'vitest';
import { originOf } from '../../worker/env.ts';

describe('originOf', () => {
	test.each([
		['https://gloss.example', 'https://gloss.example'],
		['https://gloss.example/', 'https://gloss.example'],
		['http://localhost:8787', 'http://localhost:8787'],
		['https://GLOSS.example:443/', 'https://gloss.example'],
	])('reads %s', (ORIGIN, origin) => {
		expect(originOf({ ORIGIN })).toBe(origin);
	});

	test.each([
		'',
		'gloss.example',
		'https://',
		'https://gloss.example/path',
		'https://gloss.example/?a',
		'https://user:pass@gloss.example',
		'ftp://gloss.example',
		'javascript:alert(1)',
	])('refuses %j', (ORIGIN) => {
		expect(originOf({ ORIGIN })).toBeUndefined();
	});

	test('refuses none at all', () => {
		expect(originOf({})).toBeUndefined();
	});
});
