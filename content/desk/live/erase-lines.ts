// What an erasure would do, did, and cannot reach, in lines for people.
import { PIECE_FRESH } from '../../model/freshness.ts';
import type { Place } from '../place.ts';
import { shownPath } from '../place.ts';
import type { Erased, Erasure, NotErased } from './erase.ts';
import { storiesOf } from './stories-of.ts';
import { clockOf, whenSeen } from './when-seen.ts';

/** Why there is nothing to erase. */
export function notErasedLine(plan: NotErased, slug: string, where: string): string {
	return plan.kind === 'missing'
		? `KV has nothing of "${slug}" ${where}. Nothing was erased.`
		: `"${slug}" is a slot that holds ${plan.holds}. Erase that, and the slot goes with it.`;
}

/** What is to go; `files` are the desk's own copies. */
export function wouldEraseLines(
	plan: Erasure,
	files: readonly string[],
	where: string,
	dryRun: boolean,
): string[] {
	const { slug, slots, revisions, drafts, images } = plan;
	const head = dryRun ? `Would erase ${where}, and did not (--dry-run):` : `To erase ${where}:`;
	return [
		head,
		`  the words of ${[slug, ...slots].join(', ')}; readers are told that it was withdrawn`,
		...[...revisions, ...drafts].map((key) => `  ${key}`),
		...images.map((key) => `  ${key}, unless something else shows it`),
		...files.map((file) => `  ${file}, which this copy saw last`),
	];
}

/** What went, and what the desk cannot reach. */
export function erasedLines(
	{ slug }: Erasure,
	{ deleted, kept, files }: Erased & { files: readonly string[] },
	left: readonly string[],
	where: string,
): string[] {
	const gone = [...deleted, ...files];
	return [
		`Erased ${where}: "${slug}" says only that it was withdrawn. Deleted:`,
		...(gone.length > 0 ? gone.map((key) => `  ${key}`) : ['  nothing: it was all gone']),
		...kept.map((key) => `  not ${key}: something else shows it`),
		'What this cannot reach:',
		...left.map((line) => `  - ${line}`),
	];
}

/** Where its words may still be. */
export async function unreachable(
	place: Place,
	{ slug, images }: Erasure,
	{ now, remote }: { now: Date; remote: boolean },
): Promise<string[]> {
	const stories = await storiesOf(place, slug);
	const files = stories.map((story) => shownPath(place, `${place.stories}/${story}/${slug}.json`));
	const { readers, outage } = whenSeen(now);
	const clock = clockOf();
	const hours = PIECE_FRESH.ifError / 3600;
	const caches = [
		`caches, until ${clock(readers)}; one that cannot reach the worker, up to ${hours} hours: ${outage.toISOString()}`,
		...(images.length > 0
			? [
					'caches and browsers that have its images, for a year: purge their addresses at Cloudflare',
				]
			: []),
		'search engines, archives, and the pages and copies that readers and partners keep',
	];
	return [
		...(remote ? caches : []),
		...files.map((file) => `${file}, which stays: publishing stops until it is gone`),
		'the history of your repository, and its story’s claims in other pieces',
		'the same piece in other languages, which has a slug of its own',
	];
}
