// `draft`: puts pieces where only those see them who have the link, and prints the links.
import { draftPath } from '../../model/draft-link.ts';
import { check, type Report } from '../check/check.ts';
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
import { endOfLink, secondsOf, USUAL } from '../draft/lifetime.ts';
import { draftLines } from '../draft/print-drafts.ts';
import { putDrafts } from '../draft/put-drafts.ts';
import { type Draft, sortPieces } from '../draft/showable.ts';
import { openKv } from '../kv/kv.ts';
import { deskSecret } from '../secret.ts';
import { Stop } from '../stop.ts';

type DraftFlags = Flags & { for: string };

export const registerDraft: Register = (program, desk, done) => {
	program
		.command('draft')
		.description('show pieces to whoever has the link, before they are published')
		.argument(...STORY)
		.argument('[slug...]', 'all pieces of the story if none is named')
		.option('--for <time>', 'how long the links work: days or hours, at most 30d', USUAL)
		.option(...REMOTE_FLAG)
		.option('--dry-run', 'only say what would be shown')
		.option(...JSON_FLAG)
		.action(async (story: string, slugs: string[], flags: DraftFlags) =>
			done(await draftCommand(desk, story, slugs, flags)),
		);
};

async function draftCommand(
	desk: Desk,
	story: string,
	slugs: readonly string[],
	flags: DraftFlags,
): Promise<Exit> {
	const { place, now } = desk;
	const { remote = false, dryRun = false, json = false } = flags;
	const until = endOfLink(now, secondsOf(flags.for));
	const known = await deskSecret(place, remote);
	if (!known.ok) throw new Stop(`${known.what}\n${known.how}`);
	const report = await check(place, [story], now);
	const [folder] = report.folders;
	if (!folder) throw new Stop(`There is no story ${JSON.stringify(story)}.`);
	const { drafts, refused } = await sortPieces(folder, slugs, now);
	if (drafts.length > 0 && !dryRun) await putDrafts(openKv(place, remote), drafts, until);

	const origin = await originOf(desk, remote);
	const linked = await Promise.all(
		drafts.map(async ({ slug, rev }: Draft) => {
			if (dryRun) return { slug, rev };
			return { slug, rev, url: origin + (await draftPath(known.secret, slug, until)) };
		}),
	);
	const end = new Date(until * 1000);
	const own = about(report, slugs);
	if (json) {
		const put = !dryRun && drafts.length > 0;
		const rest = { until: end.toISOString(), drafts: linked, refused, check: jsonOf(own) };
		printJson(desk, { ok: refused.length === 0, where: whereOf(remote), put, ...rest });
	} else {
		if (own.findings.length > 0) for (const line of linesOf(own, desk)) desk.print(line);
		for (const line of draftLines({ drafts: linked, refused, until: end, remote, dryRun }))
			desk.print(line);
	}
	return refused.length > 0 || drafts.length === 0 ? 1 : 0;
}

/** What was found in the pieces asked for, and in what they are made from. */
function about(report: Report, slugs: readonly string[]): Report {
	if (slugs.length === 0) return report;
	const others = report.folders.flatMap(({ pieces }) =>
		pieces.flatMap(({ stem, file }) => (slugs.includes(stem) ? [] : [file])),
	);
	const ours = ({ file }: { file: string }) => !others.includes(file);
	const { folders, findings, silenced } = report;
	return { folders, findings: findings.filter(ours), silenced: silenced.filter(ours) };
}
