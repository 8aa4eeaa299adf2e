import { expect, test } from 'vitest';
import { type Flag, swallowedFlags, swallowedMessage } from '../../../content/desk/swallowed.ts';

const FLAGS: Flag[] = [
	...['remote', 'dry-run', 'json'].map((name) => ({ name, takesValue: false })),
	...['why', 'as-of'].map((name) => ({ name, takesValue: true })),
];

test('finds the flags that npm took as settings of its own', () => {
	const env = { npm_config_remote: 'true', npm_config_dry_run: 'true', npm_config_json: 'true' };
	expect(swallowedFlags(env, FLAGS)).toEqual(['--remote', '--dry-run', '--json']);
});

test('finds those that have a value too', () => {
	expect(swallowedFlags({ npm_config_why: 'A slip.', npm_config_as_of: '2026' }, FLAGS)).toEqual([
		'--why …',
		'--as-of …',
	]);
});

test('finds nothing where npm was given none', () => {
	expect(swallowedFlags({ npm_config_json: '', npm_config_dry_run: 'false' }, FLAGS)).toEqual([]);
	expect(swallowedFlags({}, FLAGS)).toEqual([]);
});

test('says how to write it', () => {
	expect(swallowedMessage(['--remote'], ['publish', 'assad'])).toContain(
		'npm run desk -- publish assad --remote',
	);
});
