// What a reader has answered, kept where the page allows it. Several tabs may keep answers to the same quiz: each adds its
// own, and none takes away what another has kept.
import type { Piece } from '../../content/model/piece.ts';
import { givenNow } from '../../content/model/scoring.ts';
import type { Options } from '../options.ts';
import type { Step } from '../parts/part.ts';
import type { State } from '../state/state.ts';
import { keepAnswers, storageKey, storageOf } from '../storage.ts';
import { keptFor, recordIn, seenIn } from './kept.ts';

/** Keeps what a reader has answered, and what it is worth now: a correction that comes later must not take it away. */
export function remember(piece: Piece, { answers, given }: State, options: Options): void {
	if (piece.kind !== 'quiz') return;
	const { slug } = piece;
	const kept = keptFor(slug, options);
	const others = (name: 'answers' | 'given') =>
		Object.fromEntries(
			Object.entries(recordIn(kept, name)).filter(([id]) => !Object.hasOwn(answers, id)),
		);
	const all = {
		answers: { ...others('answers'), ...answers },
		given: { ...others('given'), ...givenNow(piece, answers, given) },
	};
	if (Object.keys({ ...all.answers, ...all.given }).length === 0) return;
	const seen = [...(seenIn(kept) ?? []), ...(piece.corrections ?? []).map(({ id }) => id)];
	keepAnswers(slug, { ...all, corrections: [...new Set(seen)] }, options);
}

/** Keeps what a step has changed: who only looks around keeps nothing anew, and who begins again is forgotten. */
export function rememberStep(piece: Piece, { action, before, after }: Step, options: Options) {
	if (action.type === 'again') forget(piece, options);
	else if (after.answers !== before.answers) remember(piece, after, options);
}

function forget({ slug }: Piece, options: Options): void {
	try {
		storageOf(options)?.removeItem(storageKey(slug, options));
	} catch {
		// Forbidden: then nothing was kept.
	}
}
