// Who may ask: this machine by its own names, and pages of the preview itself. What is being written is nobody else's: a
// website that an editor visits must not read it, not even under a name of its own that leads here (DNS rebinding). Pure.
import { isOurs } from './names.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Of requests that a page makes, those of its own origin, or of the address bar; not every client says it. */
const SITES: readonly unknown[] = ['same-origin', 'none', undefined];

/** Why a request is refused; undefined if it is not. */
export function refusal(headers: Headers, port: number): string | undefined {
	const { host } = headers;
	if (typeof host !== 'string' || !isOurs(host, port)) {
		return `The preview answers only as localhost:${port}.`;
	}
	if (SITES.includes(headers['sec-fetch-site'])) return undefined;
	// A page can leave out where it comes from, but not say another place.
	if (isOurs(hostIn(headers.origin ?? headers.referer), port)) return undefined;
	return 'The preview answers no other website.';
}

function hostIn(address: string | string[] | undefined): string | undefined {
	return typeof address === 'string' && URL.canParse(address) ? new URL(address).host : undefined;
}
