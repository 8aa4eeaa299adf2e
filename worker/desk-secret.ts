// The secret by which the worker knows what comes from the desk. Without it nothing is believed.
import { isSecret, MIN_SECRET } from '../content/model/signature.ts';
import type { Env } from './env.ts';
import { logMisconfigured } from './log.ts';

/** The secret; undefined if there is none, or one that could be guessed. */
export function secretOf({ DESK_SECRET }: Pick<Env, 'DESK_SECRET'>): string | undefined {
	if (isSecret(DESK_SECRET)) return DESK_SECRET;
	logMisconfigured(
		`The secret DESK_SECRET is missing or has fewer than ${MIN_SECRET} characters: drafts and purges are refused.`,
	);
	return undefined;
}
