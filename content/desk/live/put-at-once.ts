// The one put by which something is put back or taken down. Says what is there if it fails, and reads back if not.
import type { Entry, Kv } from '../kv/kv.ts';
import { Stop, stage } from '../stop.ts';

/**
 * Puts entries in one call, the most urgent first.
 *
 * @throws {Stop} saying which of them are there all the same.
 */
export async function putAtOnce(kv: Kv, entries: readonly Entry[]): Promise<void> {
	try {
		await kv.put(entries);
	} catch (problem) {
		if (!(problem instanceof Stop)) throw problem;
		const there = await kv.get(entries.map(({ key }) => key)).catch(() => undefined);
		throw new Stop(`${problem.message}\n${halfway(entries, there)} Run it again.`);
	}
}

/** @throws {Stop} if KV answers otherwise than was put, or not at all. */
export async function readBack(kv: Kv, entries: readonly Entry[]): Promise<void> {
	const said = 'wrangler said that it was put';
	const there = await stage(`Only reading back failed; before, ${said}.`, () =>
		kv.get(entries.map(({ key }) => key)),
	);
	const other = entries.filter(({ key, value }) => there.get(key) !== value);
	if (other.length === 0) return;
	const keys = other.map(({ key }) => key).join(', ');
	const advice = 'A change can take a minute to show. Look again with `show <slug>`.';
	throw new Stop(`Although ${said}, KV answers otherwise for ${keys}. ${advice}`);
}

function halfway(entries: readonly Entry[], there: ReadonlyMap<string, string> | undefined) {
	if (!there) return 'Whether anything was put could not be found out.';
	const done = entries.filter(({ key, value }) => there.get(key) === value);
	if (done.length === 0) return 'Nothing was put: readers see what they saw before.';
	const open = entries.filter((entry) => !done.includes(entry));
	const keys = (list: readonly Entry[]) => list.map(({ key }) => key).join(', ') || 'nothing';
	return `Put: ${keys(done)}. Not put: ${keys(open)}.`;
}
