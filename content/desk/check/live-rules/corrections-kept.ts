// A correction stays with its piece: readers who saw the mistake must be able to find what became of it.
import { error } from '../found.ts';
import type { LiveRule } from './index.ts';

/** Every live correction is still there, about the same and with the same effect. */
export const correctionsKept: LiveRule = (file, { corrections = [] }, live) =>
	(live.corrections ?? []).flatMap(({ id, at, target, effect }) => {
		const kept = corrections.find((it) => it.id === id);
		if (kept?.target === target && kept.effect === effect) return [];
		const about = `the correction "${id}" of ${at} (${effect}, ${target})`;
		const message = kept
			? `Readers have ${about}, and here it is ${kept.effect}, ${kept.target}. Put it back, and add another with an id of its own.`
			: `Readers have ${about}, and it is missing here. Put it back, or say in "silence" why it goes.`;
		return [error(file, 'correction/lost', ['corrections'], message)];
	});
