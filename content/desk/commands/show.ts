// `show`: what is live under a slug.
import * as v from 'valibot';
import { Slug } from '../../model/ids.ts';
import {
	type Desk,
	type Exit,
	type Flags,
	JSON_FLAG,
	originOf,
	printJson,
	REMOTE_FLAG,
	type Register,
	SLUG,
	whereOf,
} from '../command.ts';
import { didYouMean } from '../files/did-you-mean.ts';
import { openKv } from '../kv/kv.ts';
import { show, shownLines } from '../live/show.ts';

export const registerShow: Register = (program, desk, done) => {
	program
		.command('show')
		.description('say what is live')
		.argument(...SLUG)
		.option(...REMOTE_FLAG)
		.option(...JSON_FLAG)
		.action(async (slug: string, flags: Flags) => done(await showCommand(desk, slug, flags)));
};

async function showCommand(desk: Desk, name: string, flags: Flags): Promise<Exit> {
	const { place, now } = desk;
	const { remote = false, json = false } = flags;
	const where = whereOf(remote);
	const slug = v.safeParse(Slug, name);
	if (!slug.success) {
		desk.print(`"${name}" cannot be a slug. ${slug.issues[0].message}`);
		return 1;
	}
	const shown = await show(openKv(place, remote), slug.output, now);
	if (!shown) {
		const publishing = `npm run desk -- publish <story>${remote ? ' --remote' : ''}`;
		if (json) printJson(desk, { ok: false, key: `piece:${name}`, error: 'not-found' });
		else {
			const meant = (await didYouMean(place, name)) || ` Publish it with \`${publishing}\`.`;
			desk.print(`There is no piece "${name}" ${where}.${meant}`);
		}
		return 1;
	}
	if (json) printJson(desk, { ok: shown.valid, where, ...shown });
	else {
		for (const line of shownLines(shown, where, await originOf(desk, remote))) desk.print(line);
	}
	return shown.valid ? 0 : 1;
}
