// Flags before `--` stay with npm: it hands them on as settings, and the desk would do something else than was meant.

const FLAGS = ['remote', 'dry-run', 'json'];

/**
 * The flags that npm kept for itself.
 *
 * @example
 * swallowedFlags({ npm_config_dry_run: 'true' }); // ['--dry-run']
 */
export function swallowedFlags(env: NodeJS.ProcessEnv): string[] {
	return FLAGS.filter((flag) => env[`npm_config_${flag.replaceAll('-', '_')}`] === 'true').map(
		(flag) => `--${flag}`,
	);
}

/** What to say and how to write it, given the arguments that did arrive. */
export function swallowedMessage(flags: readonly string[], args: readonly string[]): string {
	const line = ['npm run desk --', ...args, ...flags].join(' ');
	const kept = `npm kept ${flags.join(' and ')} for itself, so nothing was done.`;
	return `${kept} Write the flags after two hyphens:\n  ${line}`;
}
