// The address that readers share: that of the page they are on.

/** The page's canonical address, else its own without what follows `#`. */
export function pageAddress(): string {
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	return canonical?.startsWith('http') ? canonical : location.href.replace(/#.*/, '');
}
