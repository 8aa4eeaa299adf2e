// Places added and taken away at any time: by a single-page app, a consent tool, an endless scroll.

/** What is called with an element that may be a place, have been one or have places in it. */
export type Watching = { scan(root: Element): void; rest(root: Element): void };

/** Has what is new taken up, and what is gone put to rest. */
export function watchPage({ scan, rest }: Watching): void {
	new MutationObserver((records) => {
		for (const record of records) {
			for (const node of record.removedNodes) {
				// What has only been moved is back already.
				if (node instanceof Element && !node.isConnected) rest(node);
			}
			for (const node of record.addedNodes) if (node instanceof Element) scan(node);
			// A framework may name the piece of an element later.
			if (record.type === 'attributes' && record.target instanceof Element) scan(record.target);
		}
	}).observe(document, { childList: true, subtree: true, attributeFilter: ['data-gloss'] });
}
