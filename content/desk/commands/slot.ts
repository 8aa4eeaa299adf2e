// `slot`: shows, fills and empties a rolling slot, such as `daily`.

import type { Slug } from '../../model/ids.ts';
import { pieceKey } from '../../model/keys.ts';
import {
	type Desk,
	type Exit,
	type Flags,
	JSON_FLAG,
	originOf,
	printJson,
	REMOTE_FLAG,
	type Register,
	slugFrom,
	whereOf,
} from '../command.ts';
import { didYouMean } from '../files/did-you-mean.ts';
import { type Kv, openKv } from '../kv/kv.ts';
import { planFilling } from '../live/fill-slot.ts';
import { putAtOnce, readBack } from '../live/put-at-once.ts';
import { show, shownLines } from '../live/show.ts';
import { filledLines, notFilledLine } from '../live/slot-lines.ts';
import { storiesOf } from '../live/stories-of.ts';
import { seenJson, seenLines } from '../live/when-seen.ts';
import { purgeLines } from '../purge/print-purge.ts';
import { purgeAfter } from '../purge/purge.ts';
import { Stop } from '../stop.ts';

type SlotFlags = Flags & { empty?: boolean };

/** What the three ways of the command work with. */
type Work = { kv: Kv; where: 'remotely' | 'locally'; flags: SlotFlags };

export const registerSlot: Register = (program, desk, done) => {
	program
		.command('slot')
		.description('say what a rolling slot holds, or fill it with a live piece')
		.argument('<name>', 'such as daily')
		.argument('[slug]', 'the piece to put there')
		.option('--empty', 'delete what is there')
		.option(...REMOTE_FLAG)
		.option('--dry-run', 'only say what would be put')
		.option(...JSON_FLAG)
		.action(async (name: string, slug: string | undefined, flags: SlotFlags) =>
			done(await slotCommand(desk, name, slug, flags)),
		);
};

async function slotCommand(
	desk: Desk,
	name: string,
	slug: string | undefined,
	flags: SlotFlags,
): Promise<Exit> {
	const { remote = false, empty = false } = flags;
	const slot = slugFrom(name);
	const work = { kv: openKv(desk.place, remote), where: whereOf(remote), flags };
	if (slug !== undefined && empty) throw new Stop('Name a piece, or say --empty; not both.');
	if (slug !== undefined) return fill(desk, slot, slugFrom(slug), work);
	return empty ? emptySlot(desk, slot, work) : showSlot(desk, slot, work);
}

async function showSlot(desk: Desk, name: Slug, { kv, where, flags }: Work): Promise<Exit> {
	const shown = await show(kv, name, desk.now);
	if (flags.json) printJson(desk, { ok: shown?.valid ?? false, where, name, live: shown ?? null });
	else if (!shown) desk.print(`The slot "${name}" is empty ${where}.`);
	else {
		const origin = await originOf(desk, flags.remote ?? false);
		for (const line of shownLines(shown, where, origin)) desk.print(line);
		if (shown.valid && shown.piece.slug === name) desk.print(`"${name}" is a piece, not a slot.`);
	}
	return shown?.valid ? 0 : 1;
}

async function fill(desk: Desk, name: Slug, slug: Slug, work: Work): Promise<Exit> {
	const { place, now, print } = desk;
	const { kv, where, flags } = work;
	const { remote = false, dryRun = false, json = false } = flags;
	const stories = await storiesOf(place, name);
	const plan = await planFilling(kv, name, slug, { now, stories });
	if (plan.kind !== 'filling') {
		const ok = plan.kind === 'same';
		if (json) printJson(desk, { ok, where, written: false, name, slug, ...plan });
		else {
			const meant = plan.kind === 'missing' ? await didYouMean(place, slug) : '';
			print(notFilledLine(plan, name, slug, where) + meant);
		}
		return ok ? 0 : 1;
	}
	if (!dryRun) {
		await putAtOnce(kv, plan.entries);
		await readBack(kv, plan.entries);
	}
	const { rev, was } = plan;
	const purged = dryRun ? undefined : await purgeAfter(desk, [name], { remote });
	if (json) {
		const before = was?.valid ? { holds: was.piece.slug, rev: was.rev } : null;
		const seen = dryRun ? null : seenJson(now, remote);
		printJson(desk, {
			ok: true,
			where,
			written: !dryRun,
			name,
			slug,
			rev,
			was: before,
			seen,
			purged: purged?.kind ?? null,
		});
		return 0;
	}
	for (const line of filledLines(plan, where, dryRun)) print(line);
	for (const line of purgeLines(purged)) print(line);
	if (!dryRun) for (const line of seenLines(now, remote)) print(line);
	return 0;
}

async function emptySlot(desk: Desk, name: Slug, { kv, where, flags }: Work): Promise<Exit> {
	const { remote = false, dryRun = false, json = false } = flags;
	const [shown, stories] = await Promise.all([
		show(kv, name, desk.now),
		storiesOf(desk.place, name),
	]);
	const isPiece = stories.length > 0 || (shown?.valid && shown.piece.slug === name);
	if (shown && isPiece) {
		throw new Stop(`"${name}" is a piece, not a slot. To take it down, \`withdraw ${name}\`.`);
	}
	if (shown && !dryRun) await kv.delete([pieceKey(name)]);
	const holds = shown?.valid ? shown.piece.slug : null;
	const written = shown !== undefined && !dryRun;
	const purged = written ? await purgeAfter(desk, [name], { remote, how: 'gone' }) : undefined;
	const did = { written, name, was: holds, purged: purged?.kind ?? null };
	if (json) printJson(desk, { ok: true, where, ...did });
	else if (!shown) desk.print(`The slot "${name}" is empty ${where} already.`);
	else {
		const did = dryRun ? 'Would empty, and did not (--dry-run)' : 'Emptied';
		desk.print(`${did}: "${name}" ${where}, which held ${holds ?? 'no sound piece'}.`);
		for (const line of purgeLines(purged)) desk.print(line);
		if (!dryRun) for (const line of seenLines(desk.now, remote)) desk.print(line);
	}
	return 0;
}
