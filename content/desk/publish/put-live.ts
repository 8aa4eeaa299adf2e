// The one step of publishing that readers see: the live keys. Looks at what is there afterwards, also when it failed.
import { revOf } from '../../model/rev.ts';
import type { Entry, Kv } from '../kv/kv.ts';
import { Stop, stage } from '../stop.ts';
import type { Planned } from './plan.ts';

/**
 * Puts the live keys and tells `note` which pieces are published; if that fails, `note` gets those that are there all
 * the same, and the message names them.
 */
export async function putLive(
	kv: Kv,
	changed: readonly Planned[],
	note: (published: readonly Planned[]) => Promise<void>,
): Promise<void> {
	try {
		await kv.put(changed.map(liveEntry));
	} catch (problem) {
		if (!(problem instanceof Stop)) throw problem;
		const there = await kv.get(changed.map(({ key }) => key)).catch(() => undefined);
		const done = changed.filter(({ key, value }) => there?.get(key) === value);
		await note(done);
		throw new Stop(`${problem.message}\n${halfway(changed, there && done)}`);
	}
	await note(changed);
}

/** What puts a piece before readers. */
export function liveEntry({ key, value, metadata }: Planned): Entry {
	return { key, value, metadata };
}

/** What is live after putting the live keys failed midway; `done` is undefined if nobody knows. */
function halfway(changed: readonly Planned[], done: readonly Planned[] | undefined): string {
	const finish = 'All revisions are written. Run it again: it puts only what is missing.';
	const slugs = (list: readonly Planned[]) => list.map(({ slug }) => slug).join(', ') || 'none';
	if (!done) {
		return `Which of these are published could not be found out: ${slugs(changed)}. ${finish}`;
	}
	const open = changed.filter((piece) => !done.includes(piece));
	return `Published: ${slugs(done)}. Not published, readers see what they saw before: ${slugs(open)}. ${finish}`;
}

/** Compares what is there with what was put, byte for byte. */
export async function readBack(kv: Kv, changed: readonly Planned[]): Promise<void> {
	if (changed.length === 0) return;
	const said = 'wrangler said that everything was put';
	const live = await stage(`Only reading back failed; before, ${said}.`, () =>
		kv.get(changed.map(({ key }) => key)),
	);
	const other: string[] = [];
	for (const { slug, key, rev, value } of changed) {
		const there = live.get(key);
		if (there === value) continue;
		other.push(
			`${slug}: ${rev} was put, ${there === undefined ? 'nothing' : await revOf(there)} is there.`,
		);
	}
	if (other.length === 0) return;
	const advice =
		'A change can take a minute to show. Look again with `npm run desk -- show <slug>`.';
	throw new Stop([`Although ${said}, KV answers otherwise:`, ...other, advice].join('\n'));
}
