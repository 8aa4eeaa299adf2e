// Flags before `--` stay with npm: it hands them on as settings, and the desk would do something else than was meant.

const FLAGS = ['remote', 'dry-run', 'json', 'keep', 'delete'];

/** Of these npm keeps the value as well. */
const WITH_VALUE = 'was now why pieces effect question options certainty by as-of for'.split(' ');

/**
 * The flags that npm kept for itself.
 *
 * @example
 * swallowedFlags({ npm_config_dry_run: 'true' }); // ['--dry-run']
 */
export function swallowedFlags(env: NodeJS.ProcessEnv): string[] {
	const kept = (flag: string) => env[`npm_config_${flag.replaceAll('-', '_')}`];
	return [
		...FLAGS.filter((flag) => kept(flag) === 'true').map((flag) => `--${flag}`),
		...WITH_VALUE.filter((flag) => kept(flag) !== undefined).map((flag) => `--${flag} …`),
	];
}

/** What to say and how to write it, given the arguments that did arrive. */
export function swallowedMessage(flags: readonly string[], args: readonly string[]): string {
	const line = ['npm run desk --', ...args, ...flags].join(' ');
	const kept = `npm kept ${flags.join(' and ')} for itself, so nothing was done.`;
	return `${kept} Write the flags after two hyphens:\n  ${line}`;
}
