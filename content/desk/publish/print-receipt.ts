// What publishing did, in lines for people.
import type { HeightsReport } from '../heights/heights.ts';
import type { Conflict, Outcome } from './publish.ts';

type Done = Extract<Outcome, { kind: 'planned' | 'published' }>;

/** The receipt: each piece with its revisions and the address to look at. */
export function receiptLines(outcome: Done, where: string, origin: string): string[] {
	const { kind, changed, unchanged, images, heights } = outcome;
	const same =
		unchanged.length > 0 ? `Unchanged: ${unchanged.map(({ slug }) => slug).join(', ')}.` : '';
	if (changed.length === 0) {
		const nothing = `Nothing to publish ${where}: every piece is there as it is here.`;
		return [nothing, same, ...heightLines(heights)].filter(Boolean);
	}
	const head =
		kind === 'planned'
			? `Would publish ${where}, and did not (--dry-run):`
			: `Published ${where} and read back:`;
	return [
		head,
		...changed.map(
			({ slug, was, rev }) => `  ${slug}  ${was ?? 'new'} -> ${rev}  ${origin}/p/${slug}`,
		),
		images.length > 0 ? `Images: ${images.join(', ')}.` : '',
		same,
		...heightLines(heights),
	].filter(Boolean);
}

function heightLines({ measured, missing, why }: HeightsReport): string[] {
	return [
		measured.length > 0 ? `Height measured: ${measured.join(', ')}.` : '',
		missing.length > 0
			? `Height not measured, because ${why}: ${missing.join(', ')}. See content/README.md.`
			: '',
	];
}

/** Why nothing was published although the files are sound. */
export function conflictLines(conflicts: readonly Conflict[]): string[] {
	return [
		'Nothing was published. Cloudflare has what this copy has not published:',
		...conflicts.map(
			({ story, slug, theirs, ours }) =>
				`  ${slug}: ${theirs} is there, ${ours ?? 'nothing'} is in content/stories/${story}/live.json.`,
		),
		'Somebody else published, or put it by hand. Get their files (git pull), and look at it with',
		'`npm run desk -- show <slug> --remote`. To publish over it, write their revision into live.json first.',
	];
}
