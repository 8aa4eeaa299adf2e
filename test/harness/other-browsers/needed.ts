// Which browsers the tests cannot do without on this machine.

export type OtherName = 'Firefox' | 'WebKit';

/**
 * Why the tests may leave a browser out if it is not there; undefined where they may not. All are needed on Linux, where
 * all can be had, and wherever CI is set; and one that the environment names has to run.
 */
export function mayLeaveOut(
	name: OtherName,
	env: NodeJS.ProcessEnv = process.env,
): string | undefined {
	if (process.platform === 'linux' || env.CI || env[name.toUpperCase()]) return undefined;
	return name === 'WebKit' ? 'WebKitGTK is for Linux alone' : 'there is no Firefox on this machine';
}
