// Corrections name something that exists, fit its kind, were made by now, and stand newest first.
import type { Correction } from '../../../model/correction.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Story } from '../../../model/story.ts';
import { endOf, startOf } from '../../../model/time.ts';
import { choosable, hasTarget } from '../../correct/targets.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { hasBegun } from '../begun.ts';
import { error, type Found } from '../found.ts';

/** Each correction can be shown where it belongs. */
export const corrections: Rule = ({ story, pieces }, _catalogue, now) =>
	pieces.flatMap((piece) => {
		const list = piece.value?.corrections ?? [];
		return list.flatMap((correction, i) => [
			...(piece.value ? ofTarget(piece, piece.value, claimsOf(story, piece), correction, i) : []),
			...ofTime(piece, story.value?.zone, correction, i, now),
			...ofOrder(piece, story.value?.zone, correction, list[i - 1], i),
			...ofId(piece, correction, list.slice(0, i), i),
		]);
	});

/** Where a piece cannot be read whole, which claims it uses is not known. */
function claimsOf(story: Doc<Story>, piece: Doc<Draft>): Story['claims'] | undefined {
	return piece.found.length > 0 ? undefined : story.value?.claims;
}

function ofTarget(
	piece: Doc<Draft>,
	value: Draft,
	claims: Story['claims'] | undefined,
	correction: Correction,
	i: number,
): Found[] {
	const { target, effect, options = [] } = correction;
	const path = ['corrections', i, 'target'];
	const [what, id = ''] = target.split('/');
	if (!hasTarget(value, claims, target)) {
		const message = `There is no "${target}" in this piece. Name what was corrected, or "piece".`;
		return [error(piece, 'correction/unknown-target', path, message)];
	}
	if (effect !== 'note' && what !== 'question') {
		const message = `Only a question can be corrected with the effect "${effect}". Use "note", or name the question.`;
		return [error(piece, 'correction/effect', ['corrections', i, 'effect'], message)];
	}
	return options.flatMap((option, j) => {
		const known = what === 'question' ? choosable(value, id) : [];
		if (!known || known.includes(option)) return [];
		const message = `There is no "${option}" among what can be chosen in "${target}". Correct the id.`;
		return [error(piece, 'correction/unknown-option', ['corrections', i, 'options', j], message)];
	});
}

function ofTime(
	piece: Doc<Draft>,
	zone: string | undefined,
	{ at }: Correction,
	i: number,
	now: Date,
): Found[] {
	const path = ['corrections', i, 'at'];
	if (!hasBegun(at, now)) {
		const message = 'This is still to come. Write when it was corrected.';
		return [error(piece, 'correction/in-future', path, message)];
	}
	const updated = piece.value?.updated;
	if (updated === undefined || startOf(at, zone) <= endOf(updated, zone)) return [];
	const message = `The piece says that it was last updated before (${updated}). Set "updated".`;
	return [error(piece, 'correction/after-updated', path, message)];
}

function ofOrder(
	piece: Doc<Draft>,
	zone: string | undefined,
	correction: Correction,
	before: Correction | undefined,
	i: number,
): Found[] {
	if (!before || startOf(correction.at, zone) <= startOf(before.at, zone)) return [];
	const message = `It is newer than the one above (${before.at}). Put the newest first.`;
	return [error(piece, 'correction/order', ['corrections', i, 'at'], message)];
}

function ofId(
	piece: Doc<Draft>,
	{ id }: Correction,
	earlier: readonly Correction[],
	i: number,
): Found[] {
	if (!earlier.some((other) => other.id === id)) return [];
	const message = `The id "${id}" is used twice here. Choose another.`;
	return [error(piece, 'correction/duplicate', ['corrections', i, 'id'], message)];
}
