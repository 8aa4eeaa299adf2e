// Flags before `--` stay with npm: it hands them on as settings, and the desk would do something else than was meant.

/** A flag of the desk, without its hyphens, and whether a value follows it. */
export type Flag = { name: string; takesValue: boolean };

/**
 * The flags that npm kept for itself.
 *
 * @example
 * swallowedFlags({ npm_config_dry_run: 'true' }, [{ name: 'dry-run', takesValue: false }]); // ['--dry-run']
 */
export function swallowedFlags(env: NodeJS.ProcessEnv, flags: readonly Flag[]): string[] {
	return flags.flatMap(({ name, takesValue }) => {
		const kept = env[`npm_config_${name.replaceAll('-', '_')}`];
		if (takesValue) return kept === undefined ? [] : [`--${name} …`];
		return kept === 'true' ? [`--${name}`] : [];
	});
}

/** What to say and how to write it, given the arguments that did arrive. */
export function swallowedMessage(flags: readonly string[], args: readonly string[]): string {
	const line = ['npm run desk --', ...args, ...flags].join(' ');
	const kept = `npm kept ${flags.join(' and ')} for itself, so nothing was done.`;
	return `${kept} Write the flags after two hyphens:\n  ${line}`;
}
