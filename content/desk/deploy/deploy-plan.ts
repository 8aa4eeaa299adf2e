// Which of the widget's files a deploy puts, and which it gives an end. Pure.
//
// What the deployed worker's pages ask for never ends, however long no one deploys; it is given an end by the deploy
// that replaces it. Were it the other way round, a build deployed for longer than its files are kept would lose them
// on the day it is replaced.
import { type AssetMetadata, type AssetType, assetTypeOf } from '../../model/asset.ts';
import type { WidgetBuild } from '../../model/boot.ts';
import { assetKey, isPinnedKey, pinnedKey } from '../../model/keys.ts';
import { type Pinned, partFiles } from '../../model/widget-files.ts';
import type { Entry, Listed } from '../kv/kv.ts';

/**
 * Days that files are kept after the deploy that replaces them. A cache may still hand out an old script for a week
 * (`stale-if-error`), and a page that holds it may stay open: twice the 30 days that are promised.
 */
const KEPT_DAYS = 60;

/** `there` are the keys of this build that KV has; `ending` are keys of builds before that have no end yet. */
export type DeployPlan = { put: Entry[]; there: string[]; ending: Listed[] };

/** Compares the files of a build with the keys that begin with `asset:`. */
export function planDeploy(
	build: WidgetBuild,
	pinned: Pinned,
	listed: readonly Listed[],
	now: Date,
): DeployPlan {
	const entry = (key: string, value: string, type: AssetType): Entry => {
		const metadata: AssetMetadata = { type, at: now.toISOString() };
		return { key, value, metadata };
	};
	const wanted = [
		...partFiles(build).map(({ name, type, text }) => entry(assetKey(name), text, type)),
		entry(pinnedKey(pinned.version), pinned.text, 'text/javascript'),
	];
	const lasting = new Set(
		listed
			.filter(({ expiration, metadata }) => expiration === undefined && assetTypeOf(metadata))
			.map(({ name }) => name),
	);
	const own = new Set(wanted.map(({ key }) => key));
	return {
		put: wanted.filter(({ key }) => !lasting.has(key)),
		there: wanted.map(({ key }) => key).filter((key) => lasting.has(key)),
		ending: listed.filter(
			({ name, expiration }) => !own.has(name) && !isPinnedKey(name) && expiration === undefined,
		),
	};
}

/** When files that a deploy replaces at an instant end, in seconds as KV wants it. */
export function endAfter(now: Date): number {
	return Math.floor(now.getTime() / 1000) + KEPT_DAYS * 86_400;
}
