// Places added and taken away at any time: by a single-page app, a consent tool, an endless scroll.

export type Watching = { added(root: Element): void; removed(root: Element): void };

/** @param watching what to call, each with an element that may be a place or have places in it */
export function watchPage({ added, removed }: Watching): void {
	new MutationObserver((records) => {
		for (const record of records) {
			for (const node of record.removedNodes) {
				// What has only been moved is back already.
				if (node instanceof Element && !node.isConnected) removed(node);
			}
			for (const node of record.addedNodes) if (node instanceof Element) added(node);
			// A framework may name the piece of an element later.
			if (record.type === 'attributes' && record.target instanceof Element) added(record.target);
		}
	}).observe(document, { childList: true, subtree: true, attributeFilter: ['data-gloss'] });
}
