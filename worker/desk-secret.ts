// The secret by which the worker knows what comes from the desk. Without it nothing is believed.
import { isSecret, MIN_SECRET } from '../content/model/signature.ts';
import type { Env } from './env.ts';
import { logMisconfigured } from './log.ts';

/** Anybody can ask for what needs it: it is said once, not as often as they like. */
let said = false;

/** The secret; undefined if there is none, as there need not be, or one that could be guessed. */
export function secretOf({ DESK_SECRET }: Pick<Env, 'DESK_SECRET'>): string | undefined {
	if (isSecret(DESK_SECRET)) return DESK_SECRET;
	if (DESK_SECRET && !said) {
		said = true;
		logMisconfigured(
			`The secret DESK_SECRET has fewer than ${MIN_SECRET} characters: drafts and purges are refused.`,
		);
	}
	return undefined;
}
