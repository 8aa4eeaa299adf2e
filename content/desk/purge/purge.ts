// Asks the worker to forget its cached copies of pieces that have just changed. Never throws: what has been published is
// published, and caches come to it by themselves within minutes.
import * as v from 'valibot';
import { type How, PurgeAnswer, purgePath, SLUGS_A_PURGE } from '../../model/purge.ts';
import { type Desk, originOf } from '../command.ts';
import { deskSecret } from '../secret.ts';

/** `nothing`: no cache stands before the worker. `left`: it was not done, and why, in a line. */
export type PurgeReport = { slugs: readonly string[]; how: How } & (
	| { kind: 'purged' | 'nothing' }
	| { kind: 'left'; why: string }
);

/** `how` is `stale` unless told; with `gone`, nobody gets an old copy once more while it is renewed. */
export type Wish = { remote: boolean; how?: How; env?: NodeJS.ProcessEnv };

/** A worker that has not answered by then will not. */
const PATIENCE_MS = 10_000;

/** Asks once for every so many slugs, and reports the worst of the answers. */
export async function purge(
	desk: Pick<Desk, 'place' | 'localOrigin'>,
	slugs: readonly string[],
	{ remote, how = 'stale', env = process.env }: Wish,
): Promise<PurgeReport> {
	const left = (why: string): PurgeReport => ({ kind: 'left', slugs, how, why });
	if (slugs.length === 0) return { kind: 'nothing', slugs, how };
	const known = await deskSecret(desk.place, remote, env);
	if (!known.ok) return left(`${known.what} README.md says how to make one.`);
	let kind: 'purged' | 'nothing' = 'purged';
	try {
		const origin = await originOf(desk, remote);
		for (let i = 0; i < slugs.length; i += SLUGS_A_PURGE) {
			// Signed now, not when the command began: what came before may have taken long.
			const at = Math.floor(Date.now() / 1000);
			const path = await purgePath(known.secret, how, slugs.slice(i, i + SLUGS_A_PURGE), at);
			const answer = await ask(origin, path);
			if (typeof answer === 'string') return left(answer);
			if (!answer.purged && answer.why === 'failed') return left('Cloudflare refused to do it.');
			if (!answer.purged) kind = 'nothing';
		}
	} catch (problem) {
		return left(`The worker could not be asked: ${reasonOf(problem)}.`);
	}
	return { kind, slugs, how };
}

/** After a put: asks where there is a cache to ask, which is remotely; undefined elsewhere. */
export async function purgeAfter(
	desk: Pick<Desk, 'place' | 'localOrigin'>,
	slugs: readonly string[],
	wish: Wish,
): Promise<PurgeReport | undefined> {
	return wish.remote && slugs.length > 0 ? purge(desk, slugs, wish) : undefined;
}

/** What the worker answers, or what that means if it is nothing of the kind. */
async function ask(origin: string, path: string): Promise<PurgeAnswer | string> {
	const response = await fetch(`${origin}${path}`, {
		method: 'POST',
		redirect: 'error',
		signal: AbortSignal.timeout(PATIENCE_MS),
	});
	const text = await response.text();
	if (response.status === 403) {
		return 'The worker did not take the signature: it has another DESK_SECRET or none, or this clock is wrong.';
	}
	if ([404, 405].includes(response.status)) {
		return 'The worker is older than this desk: `npm run deploy`.';
	}
	const answer = v.safeParse(PurgeAnswer, response.ok ? JSON.parse(text) : undefined);
	return answer.success ? answer.output : `The worker answered with ${response.status}.`;
}

function reasonOf(problem: unknown): string {
	if (!(problem instanceof Error)) return String(problem);
	const { cause } = problem;
	return cause instanceof Error && cause.message ? cause.message : problem.message;
}
