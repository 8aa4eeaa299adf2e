// Who may frame the bare page of a piece, from the variable FRAME_ANCESTORS. Anything in it that is not an exact origin is
// refused: a browser would read a slip such as `https://news.example*` or a `;` in its own way, and let through too many.
import type { Env } from './env.ts';

/** What the policy says after `frame-ancestors`, or the word of the variable that cannot stand there. */
export type FrameAncestors = { ok: true; sources: string } | { ok: false; wrong: string };

/**
 * Reads a space-separated list of exact origins; `*` alone, or no variable, is everyone. A list lets ourselves in
 * as well, for the page at /embed that shows pieces in frames.
 *
 * @example
 * frameAncestorsOf({ FRAME_ANCESTORS: 'https://news.example' });
 * // { ok: true, sources: "'self' https://news.example" }
 * frameAncestorsOf({ FRAME_ANCESTORS: 'news.example' }); // { ok: false, wrong: 'news.example' }
 */
export function frameAncestorsOf({
	FRAME_ANCESTORS = '*',
}: Pick<Env, 'FRAME_ANCESTORS'>): FrameAncestors {
	const words = FRAME_ANCESTORS.trim().split(/\s+/u);
	if (words.length === 1 && words[0] === '*') return { ok: true, sources: '*' };
	const wrong = words.find((word) => !isExactOrigin(word));
	if (wrong !== undefined) return { ok: false, wrong };
	return { ok: true, sources: ["'self'", ...words].join(' ') };
}

/** URL takes `*` and `;` for parts of a host, so the letters are looked at too. */
function isExactOrigin(word: string): boolean {
	if (!/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/u.test(word) || !URL.canParse(word)) return false;
	return new URL(word).origin === word;
}
