// `withdraw`: takes a piece down, by one put; with --erase nothing of its words stays in KV.
import * as v from 'valibot';
import { Line } from '../../model/text.ts';
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
import { confirmErasure } from '../live/confirm-erasure.ts';
import { erase, planErasure } from '../live/erase.ts';
import { erasedLines, notErasedLine, unreachable, wouldEraseLines } from '../live/erase-lines.ts';
import { notePut } from '../live/note-live.ts';
import { putAtOnce, readBack } from '../live/put-at-once.ts';
import { seenJson, seenLines } from '../live/when-seen.ts';
import { planWithdrawal } from '../live/withdraw.ts';
import { nothingLine, withdrawnLines } from '../live/withdraw-lines.ts';
import { writeWithdrawn } from '../live/write-withdrawn.ts';
import { shownPath } from '../place.ts';
import { openSeen } from '../publish/seen.ts';
import { purgeLines } from '../purge/print-purge.ts';
import { purgeAfter } from '../purge/purge.ts';
import { Stop } from '../stop.ts';

type WithdrawFlags = Flags & { why?: string; erase?: boolean; confirm?: string };

export const registerWithdraw: Register = (program, desk, done) => {
	program
		.command('withdraw')
		.description('take a piece down')
		.argument(...SLUG)
		.option('--why <words>', 'the reason, for readers, in the language of the piece')
		.option('--erase', 'also delete its revisions, its drafts and its images for good')
		.option('--confirm <slug>', 'with --erase: the slug again, instead of being asked')
		.option(...REMOTE_FLAG)
		.option('--dry-run', 'only say what would be done')
		.option(...JSON_FLAG)
		.action(async (slug: string, flags: WithdrawFlags) =>
			done(await (flags.erase ? eraseCommand : withdrawCommand)(desk, slug, flags)),
		);
};

async function withdrawCommand(desk: Desk, name: string, flags: WithdrawFlags): Promise<Exit> {
	const { place, now, print } = desk;
	const { remote = false, dryRun = false, json = false } = flags;
	const slug = slugFrom(name);
	const why = whyFrom(flags);
	const where = whereOf(remote);
	const kv = openKv(place, remote);
	const plan = await planWithdrawal(kv, slug, { now, why });
	const nothing = plan.kind !== 'withdrawal';
	if (nothing && plan.kind !== 'already') {
		if (json) printJson(desk, { ok: false, where, slug, error: plan });
		else {
			const meant = plan.kind === 'missing' ? await didYouMean(place, slug) : '';
			print(nothingLine(plan, slug, where) + meant);
		}
		return 1;
	}
	const notes: string[] = [];
	let files: string[] = [];
	if (!nothing && !dryRun) await putAtOnce(kv, plan.entries);
	const { piece, rev } = plan;
	if (remote && !dryRun) {
		const note = await notePut(place, piece.story, slug, rev);
		const written = await writeWithdrawn(place, slug, piece.withdrawn ?? { at: '' });
		files = written.files;
		const changed = [...('problem' in note ? [] : [note.file]), ...files];
		notes.push(...changed.map((file) => `${file} says so; commit it.`), ...written.problems);
		if ('problem' in note) notes.push(note.problem);
	}
	if (!nothing && !dryRun) await readBack(kv, plan.entries);
	const slots = nothing ? [] : plan.slots.map((slot) => slot.name);
	const gone = nothing || dryRun ? [] : [slug, ...slots];
	const purged = await purgeAfter(desk, gone, { remote, how: 'gone' });
	if (json) {
		const was = nothing ? rev : plan.was;
		const seen = nothing || dryRun ? null : seenJson(now, remote);
		const did = { slots, files, notes, seen, purged: purged?.kind ?? null };
		const report = { slug, was, rev, withdrawn: piece.withdrawn, ...did };
		printJson(desk, { ok: true, where, written: !nothing && !dryRun, ...report });
		return 0;
	}
	for (const line of withdrawnLines(plan, slug, { where, dryRun, remote })) print(line);
	for (const line of notes) print(line);
	for (const line of purgeLines(purged)) print(line);
	if (!nothing && !dryRun) for (const line of seenLines(now, remote)) print(line);
	return 0;
}

async function eraseCommand(desk: Desk, name: string, flags: WithdrawFlags): Promise<Exit> {
	const { place, now, print, terminal } = desk;
	const { remote = false, dryRun = false, json = false, confirm } = flags;
	const slug = slugFrom(name);
	const where = whereOf(remote);
	const kv = openKv(place, remote);
	const plan = await planErasure(kv, slug, { now, why: whyFrom(flags) });
	if (plan.kind !== 'erasure') {
		if (json) printJson(desk, { ok: false, where, slug, error: plan });
		else print(notErasedLine(plan, slug, where));
		return 1;
	}
	const seen = openSeen(place);
	const files = (await seen.filesOf(slug)).map((file) => shownPath(place, file));
	if (!json || dryRun) {
		const would = { ...plan, files, entries: undefined };
		if (json) printJson(desk, { ok: true, where, written: false, ...would });
		else for (const line of wouldEraseLines(plan, files, where, dryRun)) print(line);
	}
	if (dryRun) return 0;
	await confirmErasure(plan, { confirm, terminal: json ? undefined : terminal, where });
	const progress = (done: number, all: number) =>
		desk.tell(`looking for other uses of its images: ${done} of ${all}`);
	const erased = await erase(kv, plan, progress);
	await seen.forget(slug);
	const left = await unreachable(place, plan, { now, remote });
	const note = remote ? await notePut(place, plan.piece.story, slug, plan.rev) : undefined;
	const notes = note && 'problem' in note ? [note.problem] : [];
	const purged = await purgeAfter(desk, [slug, ...plan.slots], { remote, how: 'gone' });
	if (json) {
		const when = { seen: seenJson(now, remote), purged: purged?.kind ?? null };
		const did = { ...erased, files, left, notes };
		printJson(desk, { ok: true, where, written: true, slug, ...did, ...when });
		return 0;
	}
	for (const line of erasedLines(plan, { ...erased, files }, left, where)) print(line);
	for (const line of notes) print(line);
	for (const line of purgeLines(purged)) print(line);
	for (const line of seenLines(now, remote)) print(line);
	return 0;
}

/** @throws {Stop} if the reason is none that a piece can carry. */
function whyFrom({ why }: WithdrawFlags): string | undefined {
	const line = v.safeParse(v.optional(Line), why);
	if (line.success) return line.output;
	throw new Stop(`--why: ${line.issues[0].message}`);
}
