// What a certainty demands: who says so, and, where it is disputed, who contradicts.
import type { Certainty } from '../../../model/kinds.ts';
import type { Rule } from '../../files/folder.ts';
import { error, type Found } from '../found.ts';

/** Claims of these certainties may go without `by`: they are on record, or the publisher states them. */
const NEEDS_NOBODY: readonly Certainty[] = ['confirmed', 'reported'];

/** Every claim says who holds it, and a disputed one who contradicts. */
export const certainty: Rule = ({ story }) =>
	Object.entries(story.value?.claims ?? {}).flatMap(([id, claim]) => {
		const found: Found[] = [];
		if (claim.by === undefined && !NEEDS_NOBODY.includes(claim.certainty)) {
			const message = `Say in "by" who holds this: only what is confirmed or reported may go without, and this is ${claim.certainty}.`;
			found.push(error(story, 'claim/no-by', ['claims', id], message));
		}
		if (claim.against === undefined && claim.certainty === 'disputed') {
			const message = 'Say in "against" who contradicts, or choose another certainty.';
			found.push(error(story, 'claim/no-against', ['claims', id], message));
		}
		return found;
	});
