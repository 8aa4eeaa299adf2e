// `purge`: has cached copies of pieces renewed at once.
import { isSlug } from '../../model/ids.ts';
import {
	type Desk,
	type Exit,
	type Flags,
	JSON_FLAG,
	printJson,
	REMOTE_FLAG,
	type Register,
	SLUG,
	whereOf,
} from '../command.ts';
import { purgeLines } from '../purge/print-purge.ts';
import { purge } from '../purge/purge.ts';
import { Stop } from '../stop.ts';

type PurgeFlags = Pick<Flags, 'remote' | 'json'> & { delete?: boolean };

export const registerPurge: Register = (program, desk, done) => {
	program
		.command('purge')
		.description('have cached copies of pieces renewed at once')
		.argument('<slug...>', SLUG[1])
		.option('--delete', 'delete them, so that nobody gets an old one while it is renewed')
		.option(...REMOTE_FLAG)
		.option(...JSON_FLAG)
		.action(async (slugs: string[], flags: PurgeFlags) =>
			done(await purgeCommand(desk, slugs, flags)),
		);
};

async function purgeCommand(
	desk: Desk,
	slugs: readonly string[],
	flags: PurgeFlags,
): Promise<Exit> {
	const { remote = false, json = false } = flags;
	const wrong = slugs.find((it) => !isSlug(it));
	if (wrong !== undefined) throw new Stop(`${JSON.stringify(wrong)} cannot be a slug.`);
	const report = await purge(desk, slugs, { remote, how: flags.delete ? 'gone' : 'stale' });
	const done = report.kind !== 'left';
	if (json) printJson(desk, { ok: done, where: whereOf(remote), ...report });
	else for (const line of purgeLines(report)) desk.print(line);
	return done ? 0 : 2;
}
