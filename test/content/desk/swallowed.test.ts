import { expect, test } from 'vitest';
import { swallowedFlags, swallowedMessage } from '../../../content/desk/swallowed.ts';

test('finds the flags that npm took as settings of its own', () => {
	const env = { npm_config_remote: 'true', npm_config_dry_run: 'true', npm_config_json: 'true' };
	expect(swallowedFlags(env)).toEqual(['--remote', '--dry-run', '--json']);
});

test('finds those that have a value too', () => {
	expect(swallowedFlags({ npm_config_why: 'A slip.', npm_config_as_of: '2026' })).toEqual([
		'--why …',
		'--as-of …',
	]);
});

test('finds nothing where npm was given none', () => {
	expect(swallowedFlags({ npm_config_json: '', npm_config_dry_run: 'false' })).toEqual([]);
	expect(swallowedFlags({})).toEqual([]);
});

test('says how to write it', () => {
	expect(swallowedMessage(['--remote'], ['publish', 'assad'])).toContain(
		'npm run desk -- publish assad --remote',
	);
});
