// What became of cached copies, in lines for people.
import type { PurgeReport } from './purge.ts';

/** One line: what was done, or why not and what that means for readers. */
export function purgeLines(report: PurgeReport | undefined): string[] {
	if (!report || report.slugs.length === 0) return [];
	const list = report.slugs.join(', ');
	switch (report.kind) {
		case 'purged':
			return report.how === 'gone'
				? [`Cached copies deleted: ${list}.`]
				: [`Cached copies marked stale, to be renewed by whoever asks next: ${list}.`];
		case 'nothing':
			return ['No cache stands before this worker: there was no copy to renew.'];
		case 'left':
			return [
				`Cached copies renew themselves within two minutes: ${list}. At once it could not be done. ${report.why}`,
			];
	}
}
