// What a piece is as a whole is the same in its other languages: what kind, whether it is on suffering, whether it is down.
import type { Rule } from '../../files/folder.ts';
import { type Found, warning } from '../found.ts';
import { pairsOf } from '../pairs.ts';

/** Alternates are of one kind, both sensitive or neither, both withdrawn or neither. */
export const parityOfHeads: Rule = (folder) =>
	pairsOf(folder).flatMap(({ piece, draft, original }): Found[] => {
		const differs = (field: string, message: string) =>
			warning(piece, 'alternate/differs', [field], message);
		const { slug } = original;
		if (draft.kind !== original.kind) {
			const message = `${slug} is of the kind "${original.kind}", and no other language of it. Take it out of "alternates".`;
			return [differs('kind', message)];
		}
		const found: Found[] = [];
		if (Boolean(draft.sensitive) !== Boolean(original.sensitive)) {
			const which = original.sensitive
				? `${slug} is, and this is not`
				: `this is, and ${slug} is not`;
			found.push(differs('sensitive', `Of one story ${which} "sensitive". Say the same in both.`));
		}
		if (Boolean(draft.withdrawn) !== Boolean(original.withdrawn)) {
			const which = original.withdrawn
				? `${slug} is withdrawn, and this is not`
				: `This is withdrawn, and ${slug} is not`;
			const advice = 'Withdraw both, or say in "silence" why one may stay.';
			found.push(differs('withdrawn', `${which}. ${advice}`));
		}
		return found;
	});
