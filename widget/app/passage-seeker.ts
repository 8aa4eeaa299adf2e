// Passages in the article at hand, where a piece has any: what looks for them is loaded only then.
import type { Host, Seeking } from '../passages/host.ts';

/** `watch` says whether the place is on the page. */
export type Seeker = Pick<Seeking, 'follow'> & { watch(there: boolean): void };

/** Seeks from the first answer of a quiz on, from the beginning in an explainer, and only while the place is on the page. */
export function createSeeker(host: Host): Seeker {
	// Our own pages have no article.
	const any =
		location.origin !== host.origin &&
		Object.values(host.piece.claims).some(({ passages }) => passages?.length);
	let there = false;
	let seeking: Seeking | undefined;
	return {
		follow() {
			if (seeking) seeking.follow();
			else bring();
		},
		watch(now) {
			there = now;
			if (now) bring();
			else {
				seeking?.stop();
				seeking = undefined;
			}
		},
	};

	/** In a quiz no note is open before the first answer. */
	function bring(): void {
		const { piece, state } = host;
		const begun = piece.kind === 'explainer' || Object.keys(state().answers).length > 0;
		if (any && there && begun) void load();
	}

	/** Without it the notes are as they were. */
	async function load(): Promise<void> {
		const module = await import('../passages/seek-article.ts').catch(() => undefined);
		if (there) seeking ??= module?.seekArticle(host);
	}
}
