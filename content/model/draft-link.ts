// The address under which a draft is shown until an instant: signed, so that nobody can make another or a longer one.
import type { Slug } from './ids.ts';
import { isSigned, sign } from './signature.ts';

/** What a link says of itself, which may be anything; `until` is in epoch seconds. */
export type SaidByLink = { slug: string; until: string | undefined; sig: string | undefined };

/** Path and query of a link that works until an instant, in epoch seconds. */
export async function draftPath(secret: string, slug: Slug, until: number): Promise<string> {
	return `/draft/${slug}?until=${until}&sig=${await sign(secret, ['draft', slug, `${until}`])}`;
}

/**
 * Whether a link may be followed at `now` (epoch milliseconds). Only of a link that is ours it says that it has ended:
 * somebody who makes up links learns nothing.
 */
export async function judgeLink(
	secret: string,
	{ slug, until = '', sig = '' }: SaidByLink,
	now: number,
): Promise<'good' | 'ended' | 'invalid'> {
	if (!/^[1-9]\d{0,10}$/u.test(until)) return 'invalid';
	if (!(await isSigned(secret, sig, ['draft', slug, until]))) return 'invalid';
	return Number(until) * 1000 > now ? 'good' : 'ended';
}
