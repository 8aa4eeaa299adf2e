import { expect, test } from 'vitest';
import { optionsFrom } from './options.ts';

test.each([
	[[], { seconds: 600, workers: 1, seed: 7, replay: undefined }],
	[['--minutes', '2'], { seconds: 120 }],
	[['--seconds', '20', '--workers', '2', '--seed', '5'], { seconds: 20, workers: 2, seed: 5 }],
	[['--replay', 'fuzz-1.log'], { replay: 'fuzz-1.log' }],
])('reads %j', (args, options) => {
	expect(optionsFrom(args, 7)).toMatchObject(options);
});

test.each([
	['--minutes', 'ten'],
	['--seconds', '-1'],
	['--workers', '0'],
	['--seed', 'x'],
	['--hours', '1'],
	['20'],
])('refuses %s %s, and says what there is', (...args) => {
	expect(() => optionsFrom(args, 7)).toThrow(/no number|--seconds/u);
});
