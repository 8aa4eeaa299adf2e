// What was corrected in one language was wrong in the others too, unless somebody says otherwise.
import type { Correction } from '../../../model/correction.ts';
import type { Draft } from '../../../model/piece.ts';
import { hasTarget } from '../../correct/targets.ts';
import type { Doc, Folder, Rule } from '../../files/folder.ts';
import { error, type Found, warning } from '../found.ts';

/** A piece has the corrections of its alternates, by id, where it has what they are about. */
export const alternates: Rule = (folder) =>
	folder.pieces.flatMap((piece) =>
		folder.pieces
			.filter((other) =>
				Object.values(other.value?.alternates ?? {}).some((slug) => slug === piece.stem),
			)
			.flatMap((other) => ofPair(folder, piece, other)),
	);

function ofPair({ story }: Folder, piece: Doc<Draft>, other: Doc<Draft>): Found[] {
	const { value } = piece;
	if (!value || value.kind !== other.value?.kind) return [];
	return (other.value.corrections ?? []).flatMap((correction) => {
		const { id, target, effect } = correction;
		const own = value.corrections?.find((it) => it.id === id);
		if (own?.effect === effect || !concerns(correction)) return [];
		if (!hasTarget(value, story.value?.claims, target)) return [];
		// A score would differ with the language; words may well have been wrong in one alone.
		const report = effect === 'note' ? warning : error;
		const message = `${other.stem} has the correction "${id}" (${effect}, ${target}), and this piece has it not. Add it in "${value.lang}" under the same id, or say in "silence" why it was right here.`;
		return [report(piece, 'correction/not-here', ['corrections'], message)];
	});
}

/** Whether a correction is likely to be about more than the words of one language. */
function concerns({ effect, target }: Correction): boolean {
	return effect !== 'note' || /^(?:claim|question)\//u.test(target);
}
