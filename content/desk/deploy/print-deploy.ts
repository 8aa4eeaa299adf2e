// What a deploy did, in lines for people and as data for machines.
import { pinnedPath } from '../../model/widget-files.ts';
import type { Deployed } from './deploy.ts';

/** The receipt, with the tag for partners that want a script which never changes. */
export function deployLines(deployed: Deployed): string[] {
	const { kind, origin, build, pinned, plan, end } = deployed;
	const head = kind === 'planned' ? 'Would deploy, and did not (--dry-run):' : 'Deployed:';
	const ending =
		plan.ending.length > 0
			? `  Files of builds before, kept until ${dayOf(end)}: ${plan.ending.length}.`
			: '';
	return [
		head,
		`  Build ${build} at ${origin}. Files put: ${plan.put.length}; there already: ${plan.there.length}.`,
		ending,
		'  The whole widget in one file that never changes:',
		`  <script async src="${urlOf(deployed)}" integrity="${pinned.integrity}" crossorigin="anonymous"></script>`,
	].filter(Boolean);
}

/** What `deploy --json` prints: keys of KV in `put`, names of files in `there` and `ending`, an instant in `keptUntil`. */
export function deployJson(deployed: Deployed): object {
	const { kind, origin, build, pinned, plan, end } = deployed;
	return {
		ok: true,
		deployed: kind === 'deployed',
		origin,
		build,
		pinned: {
			version: pinned.version,
			url: urlOf(deployed),
			integrity: pinned.integrity,
		},
		put: plan.put.map(({ key }) => key),
		there: plan.there,
		ending: plan.ending.map(({ name }) => name),
		keptUntil: new Date(end * 1000).toISOString(),
	};
}

function urlOf({ origin, pinned }: Deployed): string {
	return `${origin}${pinnedPath(pinned.version)}`;
}

function dayOf(seconds: number): string {
	return new Date(seconds * 1000).toISOString().slice(0, 10);
}
