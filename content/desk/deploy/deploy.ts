// Deploys: the files into KV, then the worker, then an end for the files of builds before. In this order, so that
// wherever it fails, every page finds what it asks for. At every failure it says what readers see now.
import { ASSET_PREFIX } from '../../model/keys.ts';
import { type Pinned, pinnedFile } from '../../model/widget-files.ts';
import { type Entry, type Kv, type Listed, openKv } from '../kv/kv.ts';
import { wrangler } from '../kv/wrangler.ts';
import type { Place } from '../place.ts';
import { Stop, stage } from '../stop.ts';
import { buildWidget } from './build-widget.ts';
import { type DeployPlan, endAfter, planDeploy } from './deploy-plan.ts';
import { requireTarget } from './deploy-target.ts';
import { packageVersion } from './package-version.ts';

/** What was done, or would be. `end` (epoch seconds): until then the files of builds before are kept. */
export type Deployed = {
	kind: 'planned' | 'deployed';
	origin: string;
	build: string;
	pinned: Pinned;
	plan: DeployPlan;
	end: number;
};

/**
 * Builds the widget and deploys it with the worker.
 *
 * @throws {Stop} if wrangler.toml is not filled in, or a step fails; the message says what is done and what is not
 */
export async function deploy(
	place: Place,
	{ dryRun, now }: { dryRun: boolean; now: Date },
): Promise<Deployed> {
	const origin = await requireTarget(place);
	const kv = openKv(place, true);
	const nothing = 'Nothing was put and nothing was deployed.';
	const build = await stage(nothing, () => buildWidget(place));
	const pinned = await pinnedFile(build, origin, await packageVersion(place));
	const listed = await stage(nothing, () => kv.list(ASSET_PREFIX));
	const plan = planDeploy(build, pinned, listed, now);
	const end = endAfter(now);
	const done = { origin, build: build.build, pinned, plan, end };
	if (dryRun) return { kind: 'planned', ...done };

	const again = 'Run it again: it puts only what is missing.';
	const before = `The worker was not deployed: readers have the one they had. ${again}`;
	await stage(`Some files may have been put, which changes nothing. ${before}`, () =>
		kv.put(plan.put),
	);
	await stage(before, () => readBack(kv, plan.put));
	await stage(
		`All files are in KV. Unless wrangler says otherwise above, readers have the worker they had. ${again}`,
		() => wrangler(place, ['deploy']),
	);
	await stage(
		'The worker is deployed and has all it needs. Only the files of builds before it were not all given an end; they stay until the next deploy.',
		() => giveEnd(kv, plan.ending, end),
	);
	return { kind: 'deployed', ...done };
}

/** Compares what is there with what was put. */
async function readBack(kv: Kv, put: readonly Entry[]): Promise<void> {
	const there = await kv.get(put.map(({ key }) => key));
	const other = put.filter(({ key, value }) => there.get(key) !== value).map(({ key }) => key);
	if (other.length === 0) return;
	throw new Stop(
		`Although wrangler said that everything was put, KV has not: ${other.join(', ')}.`,
	);
}

/** Puts the same values again with an end: KV knows no other way. */
async function giveEnd(kv: Kv, ending: readonly Listed[], end: number): Promise<void> {
	const values = await kv.get(ending.map(({ name }) => name));
	const entries = ending.flatMap(({ name, metadata }): Entry[] => {
		const value = values.get(name);
		if (value === undefined) return [];
		const kept = typeof metadata === 'object' && metadata ? metadata : {};
		return [{ key: name, value, metadata: kept, expiration: end }];
	});
	await kv.put(entries);
}
