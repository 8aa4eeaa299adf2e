// `rollback`: puts an earlier revision back, by one put.
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
import { notePut } from '../live/note-live.ts';
import { putAtOnce, readBack } from '../live/put-at-once.ts';
import { type Back, planRollback } from '../live/rollback.ts';
import { backLines, notBackLines } from '../live/rollback-lines.ts';
import { seenJson, seenLines } from '../live/when-seen.ts';
import { printable } from '../printable.ts';
import { purgeLines } from '../purge/print-purge.ts';
import { purgeAfter } from '../purge/purge.ts';

type RollbackFlags = Flags & { bringBack?: boolean };

export const registerRollback: Register = (program, desk, done) => {
	program
		.command('rollback')
		.description('put an earlier revision back')
		.argument(...SLUG)
		.argument('<rev>', 'its name, or how it begins; `history` has them')
		.option('--bring-back', 'also where the piece was withdrawn')
		.option(...REMOTE_FLAG)
		.option('--dry-run', 'only say what would be put')
		.option(...JSON_FLAG)
		.action(async (slug: string, rev: string, flags: RollbackFlags) =>
			done(await rollbackCommand(desk, slug, rev, flags)),
		);
};

async function rollbackCommand(
	desk: Desk,
	name: string,
	wanted: string,
	{ remote = false, dryRun = false, json = false, bringBack = false }: RollbackFlags,
): Promise<Exit> {
	const { place, now, print } = desk;
	const slug = slugFrom(name);
	const where = whereOf(remote);
	const kv = openKv(place, remote);
	const plan = await planRollback(kv, slug, wanted, { now, bringBack });
	if (plan.kind !== 'back') {
		if (json) printJson(desk, { ok: plan.kind === 'live', where, slug, ...plan });
		else {
			const none = plan.kind === 'missing' && plan.there.length === 0;
			const meant = none ? await didYouMean(place, slug) : '';
			const lines = notBackLines(plan, slug, printable(wanted), where);
			print(lines.join('\n') + meant);
		}
		return plan.kind === 'live' ? 0 : 1;
	}
	let notes: string[] = [];
	if (!dryRun) {
		await putAtOnce(kv, plan.entries);
		if (remote) notes = await noted(desk, plan);
		await readBack(kv, plan.entries);
	}
	const { was = null, rev, slots } = plan;
	const changed = [slug, ...slots.map((slot) => slot.name)];
	const purged = dryRun ? undefined : await purgeAfter(desk, changed, { remote });
	if (json) {
		const lost = plan.lost.map(({ code, message }) => ({ code, message }));
		const names = slots.map((slot) => slot.name);
		const seen = dryRun ? null : seenJson(now, remote);
		const report = {
			slug,
			was,
			rev,
			slots: names,
			lost,
			notes,
			seen,
			purged: purged?.kind ?? null,
		};
		printJson(desk, { ok: true, where, written: !dryRun, ...report });
		return 0;
	}
	for (const line of backLines(plan, where, dryRun)) print(line);
	for (const line of notes) print(line);
	for (const line of purgeLines(purged)) print(line);
	if (!dryRun) for (const line of seenLines(now, remote)) print(line);
	return 0;
}

/** Says in live.json what is live now, and what it did not know of. */
async function noted({ place }: Desk, { piece, slug, rev, was }: Back): Promise<string[]> {
	const note = await notePut(place, piece.story, slug, rev);
	if ('problem' in note) return [note.problem];
	const { file, before } = note;
	const theirs =
		was === undefined || before === was
			? []
			: [
					`Somebody else had published ${was}: this copy knew of ${before ?? 'nothing'}. Tell them.`,
				];
	return [`${file} says so; commit it.`, ...theirs];
}
