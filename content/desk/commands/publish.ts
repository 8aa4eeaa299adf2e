// `publish`: checks stories, asks for what was forgotten, puts what changed, reads it back, and prints a receipt.
import { InvalidArgumentError } from 'commander';
import * as v from 'valibot';
import { Line } from '../../model/text.ts';
import { check, hasErrors, inOrder, type Report } from '../check/check.ts';
import { checkLive } from '../check/check-live.ts';
import { jsonOf, linesOf } from '../check/print-findings.ts';
import {
	type Desk,
	type Exit,
	type Flags,
	JSON_FLAG,
	originOf,
	printJson,
	REMOTE_FLAG,
	type Register,
	STORY,
	whereOf,
} from '../command.ts';
import { openKv } from '../kv/kv.ts';
import { type Conflict, conflictsIn } from '../publish/conflicts.ts';
import { forgottenIn } from '../publish/forgotten.ts';
import { mendForgotten } from '../publish/mend-forgotten.ts';
import { changesIn, compiledIn, planOf, readThere } from '../publish/plan.ts';
import { conflictLines } from '../publish/print-conflicts.ts';
import { receiptJson, receiptLines } from '../publish/print-receipt.ts';
import { publish } from '../publish/publish.ts';
import { openSeen } from '../publish/seen.ts';
import { purgeLines } from '../purge/print-purge.ts';
import { purgeAfter } from '../purge/purge.ts';
import { stage } from '../stop.ts';

type PublishFlags = Flags & { message?: string };

export const registerPublish: Register = (program, desk, done) => {
	program
		.command('publish')
		.description('check, put what changed, read it back')
		.argument('<story...>', STORY[1])
		.option(...REMOTE_FLAG)
		.option('--message <words>', 'why, for `history`', asLine)
		.option('--dry-run', 'only say what would be put')
		.option(...JSON_FLAG)
		.action(async (stories: string[], flags: PublishFlags) =>
			done(await publishCommand(desk, stories, flags)),
		);
};

/** Checks and publishes stories and prints a receipt. */
export async function publishCommand(
	desk: Desk,
	stories: string[],
	flags: PublishFlags,
): Promise<Exit> {
	const { place, now, print, colour, tell } = desk;
	const { remote = false, dryRun = false, json = false, message } = flags;
	let report = await check(place, stories, now);
	if (hasErrors(report)) return refuse(desk, report, json);

	const kv = openKv(place, remote);
	const seen = openSeen(place);
	const planNow = async () => {
		tell('reading what is live');
		const here = await compiledIn(report.folders);
		const there = await stage('Nothing was published.', () => readThere(kv, seen, here));
		const pieces = await planOf(here, there, { now, message });
		const conflicts = remote ? await conflictsIn(place, kv, changesIn(pieces), there) : [];
		return { pieces, there, conflicts };
	};
	let plan = await planNow();
	if (plan.conflicts.length > 0) return stopAt(desk, plan.conflicts, json);
	const asked = json || dryRun ? undefined : desk.terminal;
	const forgotten = asked ? forgottenIn(plan.pieces, plan.there.values, report.folders) : [];
	if (asked && (await mendForgotten(desk, asked, forgotten))) {
		report = await check(place, stories, now);
		if (hasErrors(report)) return refuse(desk, report, json);
		// Answers take their time, and a colleague may have published meanwhile.
		plan = await planNow();
		if (plan.conflicts.length > 0) return stopAt(desk, plan.conflicts, json);
	}
	const live = plan.there.values;
	const compared = checkLive(report.folders, live);
	const whole: Report = {
		folders: report.folders,
		findings: inOrder([...report.findings, ...compared.findings]),
		silenced: [...report.silenced, ...compared.silenced],
	};
	if (hasErrors(compared)) return refuse(desk, whole, json);

	const outcome = await publish({ place, kv, seen }, report.folders, plan, {
		remote,
		dryRun,
		tell,
	});
	const it = { where: whereOf(remote), origin: await originOf(desk, remote), live, colour };
	const renewed = [...outcome.changed.map(({ slug }) => slug), ...outcome.slots.map(nameOf)];
	const purged = dryRun ? undefined : await purgeAfter(desk, renewed, { remote });
	if (json) printJson(desk, { ...receiptJson(outcome, it), purged: purged?.kind ?? null });
	else {
		const said = whole.findings.length + compared.silenced.length;
		if (said > 0) for (const line of linesOf(whole, desk)) print(line);
		for (const line of receiptLines(outcome, it)) print(line);
		for (const line of purgeLines(purged)) print(line);
	}
	return 0;
}

const nameOf = ({ name }: { name: string }) => name;

function stopAt(desk: Desk, conflicts: Conflict[], json: boolean): Exit {
	if (json) printJson(desk, { ok: false, conflicts });
	else for (const line of conflictLines(conflicts, desk.colour)) desk.print(line);
	return 1;
}

function refuse(desk: Desk, report: Report, json: boolean): Exit {
	if (json) printJson(desk, jsonOf(report));
	else {
		for (const line of linesOf(report, desk)) desk.print(line);
		desk.print('Nothing was published. Mend the errors and run it again.');
	}
	return 1;
}

function asLine(words: string): string {
	const line = v.safeParse(Line, words);
	if (!line.success) throw new InvalidArgumentError(line.issues[0].message);
	return line.output;
}
