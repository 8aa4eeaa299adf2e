// The newest revision of what is shown in a place.
import type { Delivery } from '../../content/model/boot.ts';
import { knownKinds } from '../app/known-kinds.ts';
import type { Current } from '../app/renewing.ts';
import type { Shown, Subject } from '../app/shown.ts';
import { wordsOf } from '../app/words-of.ts';
import { hasBegun } from '../state/state.ts';
import { goneInWords } from '../views/gone-in-words.ts';
import { askFor } from './ask.ts';

/** No revision: what has come of one stays, and would hide that it is gone. */
const NONE = '000000000000';

/** It may be the one that is shown; nothing if that cannot be known now. A slot may hold another piece meanwhile. */
export async function newestOf({
	subject,
	options,
	shown,
	there,
}: Current): Promise<Delivery | undefined> {
	const { delivery, origin, get } = subject;
	const { slug, kind } = delivery.piece;
	for (const name of new Set([options.lang ? slug : options.slug, slug])) {
		const word = await askFor(origin, name);
		if (!word) continue;
		if ('gone' in word) {
			if (name === slug) await end(subject, shown, there);
			continue;
		}
		if (word.rev === delivery.rev) return delivery;
		// As a module of the worker's, which has validated it, like every piece.
		const arrival = await get(name, word.rev);
		if ('error' in arrival) return undefined;
		const piece = knownKinds(arrival.piece);
		if (piece.slug === slug && piece.kind === kind) return { ...arrival, piece };
	}
	return undefined;
}

/** The piece has been taken down; the worker says in its language why. */
async function end(
	{ delivery, get, over }: Subject,
	shown: Shown,
	there: Current['there'],
): Promise<void> {
	const { piece, dir } = delivery;
	const word = await get(piece.slug, NONE);
	// The page may have taken the place back meanwhile.
	if (!there()) return;
	// What was done in a first view that still stands counts too.
	shown.settle();
	const said = goneInWords(piece, 'expired', wordsOf(delivery));
	over(('error' in word && word.gone) || { lang: piece.lang, dir, ...said }, hasBegun(shown.state));
}
