// Passages in the article at hand, where a piece has any: what looks for them is loaded only then.
import type { Host, Seeking } from '../passages/host.ts';

/** `watch` says whether the place is on the page. */
export type Seeker = Pick<Seeking, 'follow'> & { watch(there: boolean): void };

export function createSeeker(host: Host): Seeker {
	// Our own pages have no article.
	const any =
		location.origin !== host.origin &&
		Object.values(host.piece.claims).some(({ passages }) => passages?.length);
	let there = false;
	let seeking: Seeking | undefined;
	return {
		follow: () => seeking?.follow(),
		watch(now) {
			there = now;
			if (!now) seeking?.stop();
			if (!now) seeking = undefined;
			else if (any && !seeking) void bring();
		},
	};

	/** Without it the notes are as they were. */
	async function bring(): Promise<void> {
		const module = await import('../passages/seek-article.ts').catch(() => undefined);
		if (there) seeking ??= module?.seekArticle(host);
	}
}
