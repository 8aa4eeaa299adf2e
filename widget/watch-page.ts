// Places added at any time: by a single-page app, a consent tool, an endless scroll.

export function watchPage(added: (root: Element) => void): void {
	new MutationObserver((records) => {
		for (const record of records) {
			for (const node of record.addedNodes) if (node instanceof Element) added(node);
		}
	}).observe(document, { childList: true, subtree: true });
}
