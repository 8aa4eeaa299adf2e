// `publish`: checks stories, puts what changed, reads it back, and prints a receipt.
import { check, hasErrors, type Report } from '../check/check.ts';
import type { Compared } from '../check/check-live.ts';
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
	whereOf,
} from '../command.ts';
import { openKv } from '../kv/kv.ts';
import { conflictLines, receiptLines } from '../publish/print-receipt.ts';
import { publish } from '../publish/publish.ts';

export const registerPublish: Register = (program, desk, done) => {
	program
		.command('publish')
		.description('check, put what changed, read it back')
		.argument('<story...>')
		.option(...REMOTE_FLAG)
		.option('--dry-run', 'only say what would be put')
		.option(...JSON_FLAG)
		.action(async (stories: string[], flags: Flags) =>
			done(await publishCommand(desk, stories, flags)),
		);
};

/** Checks and publishes stories and prints a receipt. */
export async function publishCommand(desk: Desk, stories: string[], flags: Flags): Promise<Exit> {
	const { place, now } = desk;
	const { remote = false, dryRun = false, json = false } = flags;
	const report = await check(place, stories, now);
	if (hasErrors(report)) return refuse(desk, report, json);
	const outcome = await publish(place, openKv(place, remote), report.folders, {
		remote,
		dryRun,
		now,
	});
	if (outcome.kind === 'conflict') {
		if (json) printJson(desk, { ok: false, conflicts: outcome.conflicts });
		else for (const line of conflictLines(outcome.conflicts)) desk.print(line);
		return 1;
	}
	const whole = withCompared(report, outcome.compared);
	if (outcome.kind === 'refused') return refuse(desk, whole, json);
	const origin = await originOf(desk, remote);
	if (json) {
		const plain = ({ slug, was, rev }: (typeof outcome.changed)[0]) => {
			return { slug, was: was ?? null, rev, url: `${origin}/p/${slug}` };
		};
		const { kind, changed, unchanged, images, heights } = outcome;
		const lists = { changed: changed.map(plain), unchanged: unchanged.map(plain), images, heights };
		printJson(desk, {
			ok: true,
			where: whereOf(remote),
			published: kind === 'published',
			...lists,
		});
	} else {
		if (whole.findings.length + outcome.compared.silenced.length > 0) {
			for (const line of linesOf(whole, desk)) desk.print(line);
		}
		for (const line of receiptLines(outcome, whereOf(remote), origin)) desk.print(line);
	}
	return 0;
}

/** A report with what comparing with the live pieces found. */
function withCompared({ folders, findings, silenced }: Report, compared: Compared): Report {
	return {
		folders,
		findings: [...findings, ...compared.findings],
		silenced: [...silenced, ...compared.silenced],
	};
}

function refuse(desk: Desk, report: Report, json: boolean): Exit {
	if (json) printJson(desk, jsonOf(report));
	else {
		for (const line of linesOf(report, desk)) desk.print(line);
		desk.print('Nothing was published. Mend the errors and run it again.');
	}
	return 1;
}
