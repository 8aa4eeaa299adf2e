// What a correction can be about: resolves `question/<id>`, `card/<id>/<entry>` and the like in a piece.
import type { Claim } from '../../model/claim.ts';
import { claimsNeeded } from '../../model/claims-used.ts';
import type { Draft } from '../../model/piece.ts';

/** Whether a piece has what a target names; without claims, any claim may be one of its own. */
export function hasTarget(
	value: Draft,
	claims: Readonly<Record<string, Claim>> | undefined,
	target: string,
): boolean {
	const [what, id = '', inner] = target.split('/');
	switch (what) {
		case 'piece':
			return true;
		case 'claim':
			return !claims || claimsNeeded(value, claims).has(id);
		case 'question':
			return value.kind === 'quiz' && value.questions.some((question) => question.id === id);
		case 'band':
			return value.kind === 'quiz' && value.bands[Number(id)] !== undefined;
		case 'card': {
			const card = value.kind === 'explainer' && value.cards.find((it) => it.id === id);
			if (!card) return false;
			if (inner === undefined || card.kind === 'later') return true;
			return card.entries.some((entry) => entry.id === inner);
		}
		default:
			return false;
	}
}

/** The ids of what can be chosen in a question; undefined if nobody knows, because its kind is a later one. */
export function choosable(value: Draft, id: string): string[] | undefined {
	const question = value.kind === 'quiz' ? value.questions.find((it) => it.id === id) : undefined;
	switch (question?.kind) {
		case 'choice':
		case 'poll':
			return question.options.map((option) => option.id);
		case 'order':
			return question.items.map((item) => item.id);
		case 'later':
			return undefined;
		case 'number':
		case undefined:
			return [];
	}
}
