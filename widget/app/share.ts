// Sharing the page the reader is on: the system's sheet, else the clipboard, else by hand.
import type { Shared } from '../../content/model/action.ts';
import type { Words } from '../views/words.ts';
import { pageAddress } from './page-address.ts';

/** Shares, and says how; `undefined` when the reader closed the system's sheet. */
export async function share(text: string): Promise<Shared | undefined> {
	const address = pageAddress();
	try {
		if (typeof navigator.share === 'function') {
			await navigator.share({ text, url: address });
			return { how: 'native' };
		}
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return undefined;
	}
	try {
		await navigator.clipboard.writeText(address);
		return { how: 'copied' };
	} catch {
		return { how: 'by-hand', address };
	}
}

/** What a screen reader is told of it: the system's sheet speaks for itself, and where a link came nobody has looked yet. */
export function sharedInWords({ how }: Shared, words: Words): string {
	if (how === 'native') return '';
	return words.say(how === 'copied' ? 'copied' : 'copyThis');
}
