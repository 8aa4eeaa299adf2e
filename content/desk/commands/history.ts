// `history`: what was published under a slug, and what changed each time.
import {
	type Desk,
	type Exit,
	type Flags,
	JSON_FLAG,
	printJson,
	REMOTE_FLAG,
	type Register,
	SLUG,
	slugFrom,
	whereOf,
} from '../command.ts';
import { didYouMean } from '../files/did-you-mean.ts';
import { openKv } from '../kv/kv.ts';
import { historyOf } from '../live/history.ts';
import { historyLines } from '../live/history-lines.ts';

export const registerHistory: Register = (program, desk, done) => {
	program
		.command('history')
		.description('say what was published, and what changed each time')
		.argument(...SLUG)
		.option('--full', 'every change, in full')
		.option(...REMOTE_FLAG)
		.option(...JSON_FLAG)
		.action(async (slug: string, flags: Flags & { full?: boolean }) =>
			done(await historyCommand(desk, slug, flags)),
		);
};

async function historyCommand(
	desk: Desk,
	name: string,
	{ remote = false, json = false, full = false }: Flags & { full?: boolean },
): Promise<Exit> {
	const slug = slugFrom(name);
	const where = whereOf(remote);
	const history = await historyOf(openKv(desk.place, remote), slug);
	const { past } = history;
	if (json) printJson(desk, { ok: past.length > 0, where, slug, ...history });
	else if (past.length === 0) {
		const show = `npm run desk -- show ${slug}${remote ? ' --remote' : ''}`;
		const meant = await didYouMean(desk.place, slug);
		const live = ` \`${show}\` says whether it is live.`;
		desk.print(`No revision of "${slug}" is kept ${where}.${meant || live}`);
	} else {
		const { colour } = desk;
		for (const line of historyLines(history, { colour, full })) desk.print(line);
	}
	return past.length > 0 ? 0 : 1;
}
