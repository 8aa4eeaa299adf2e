// `status`: how the files and what is live stand to each other.
import {
	type Desk,
	type Exit,
	type Flags,
	JSON_FLAG,
	printJson,
	REMOTE_FLAG,
	type Register,
	whereOf,
} from '../command.ts';
import { openKv } from '../kv/kv.ts';
import type { LiveValue } from '../live/live-value.ts';
import { status } from '../live/status.ts';
import { statusLines } from '../live/status-lines.ts';
import type { Row } from '../live/status-rows.ts';

export const registerStatus: Register = (program, desk, done) => {
	program
		.command('status')
		.description('say how the files and what is live stand to each other')
		.argument('[story...]', 'all stories if none is named')
		.option(...REMOTE_FLAG)
		.option(...JSON_FLAG)
		.action(async (stories: string[], flags: Flags) =>
			done(await statusCommand(desk, stories, flags)),
		);
};

async function statusCommand(desk: Desk, stories: string[], flags: Flags): Promise<Exit> {
	const { place, now, colour } = desk;
	const { remote = false, json = false } = flags;
	const progress = (done: number, all: number) =>
		desk.tell(`reading what is live: ${done} of ${all}`);
	const found = await status(place, openKv(place, remote), stories, { remote, now, progress });
	const where = whereOf(remote);
	const ok = found.rows.every(({ attention }) => !attention);
	if (json) printJson(desk, { ok, where, keys: found.keys, pieces: found.rows.map(plain) });
	else for (const line of statusLines(found, { colour, where, remote })) desk.print(line);
	return ok ? 0 : 1;
}

function plain({ there, ...row }: Row) {
	return { ...row, live: there ? brief(there) : null };
}

/** What is live without its words: `show <slug> --json` has them. */
function brief(there: LiveValue) {
	const { rev, bytes, byHand, valid } = there;
	const at = there.metadata?.at ?? null;
	const head = { rev, bytes, byHand, at, valid };
	return valid ? { ...head, state: there.state } : { ...head, findings: there.findings };
}
