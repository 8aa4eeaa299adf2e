// A line on which the first script of a piece comes, and nothing else of ours until it is let go.
import type { BrowserContext, Route } from 'playwright-core';

/** `prepare` is for a visit (`stage.ts`). */
export function heldLine() {
	const waiting: Route[] = [];
	let open = false;
	return {
		prepare: (context: BrowserContext) =>
			context.route(/\/(?:a|d)\//u, async (route) => {
				if (open) await route.continue();
				else waiting.push(route);
			}),
		/** What is waited for comes, and all that is asked for later. */
		async letGo(): Promise<void> {
			open = true;
			await Promise.all(waiting.splice(0).map((route) => route.continue()));
		},
	};
}
