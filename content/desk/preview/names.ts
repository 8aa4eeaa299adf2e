// The two names of this machine. The preview's pages are of one, the widget comes from the other, as it does to a
// partner's page: where both are of one origin, it looks for no article. Pure.

const NAMES = ['localhost', '127.0.0.1'];

/** Whether an address, or what stands before a port in one, is the preview's own. */
export function isOurs(host: string | undefined, port: number): boolean {
	return NAMES.some((name) => host === `${name}:${port}`);
}

/**
 * The origin under the other name.
 *
 * @example
 * otherOrigin('http://localhost:8789/preview/host/daily'); // 'http://127.0.0.1:8789'
 */
export function otherOrigin(address: string): string {
	const url = new URL(address);
	url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
	return url.origin;
}
