// "Report an error": a mail or a page of the newsroom's, with what it is about filled in.
import type { Scope } from './scope.ts';

/** `place` is named as a correction would name its target: `question/q1`, `claim/c1`. */
export function Report({ place, scope }: { place: string; scope: Scope }) {
	const { contact, slug, rev } = scope;
	if (!contact) return null;
	const word = scope.words.say('report');
	const address = reportAddress(contact, { slug, rev, place, word });
	const page = /^https:/i.test(contact) && { target: '_blank', rel: 'noopener noreferrer' };
	return (
		<p class="report">
			<a href={address} {...page}>
				{word}
			</a>
		</p>
	);
}

type Subject = { slug: string; rev: string; place: string; word: string };

/**
 * The address of a report: of a mail with subject and text, or of a page with the parameters `slug`, `rev` and `place`.
 *
 * @param contact - an address that begins with mailto: or https:
 */
export function reportAddress(contact: string, { slug, rev, place, word }: Subject): string {
	const url = new URL(contact);
	const told =
		url.protocol === 'mailto:'
			? {
					subject: `${word}: ${slug}`,
					// Readers write above it. Mail wants both characters at the end of a line (RFC 6068).
					body: ['', '', slug, rev, place].join('\r\n'),
				}
			: { slug, rev, place };
	const query = Object.entries(told).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
	// By hand: URLSearchParams writes spaces as plus signs, which stay so in a mail.
	url.search = [...(url.search ? [url.search.slice(1)] : []), ...query].join('&');
	return url.href;
}
