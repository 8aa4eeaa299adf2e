// Subresource integrity: what a page writes beside an address so that nothing else than these bytes runs.

/**
 * The value of the attribute `integrity` for a text sent as UTF-8.
 *
 * @example
 * await integrityOf(''); // 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb'
 */
export async function integrityOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
	return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
