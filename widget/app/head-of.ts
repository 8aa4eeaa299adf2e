// What every event says of its piece; of a first view the worker says it.
import type { Delivery } from '../../content/model/boot.ts';
import type { EventHead } from '../../content/model/first-view.ts';

/** `total` is of the whole piece, even where the place shows a part of it; questions and cards of later kinds count too. */
export function headOf({ piece, rev }: Delivery): EventHead {
	return {
		slug: piece.slug,
		rev,
		kind: piece.kind,
		lang: piece.lang,
		story: piece.story,
		total: piece.kind === 'quiz' ? piece.questions.length : piece.cards.length,
		sensitive: piece.sensitive === true,
	};
}
