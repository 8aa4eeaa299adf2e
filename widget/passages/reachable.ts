// Which claims have a note that the reader can reach: in a quiz only those of questions that are answered already,
// because a note gives away the key.
import { lookup } from '../../content/model/lookup.ts';
import type { Host } from './host.ts';

export function reachableClaims({ piece, part, state }: Host): Set<string> {
	const { answers } = state();
	const all: readonly { id: string }[] = piece.kind === 'quiz' ? piece.questions : piece.cards;
	const alone = all.filter(({ id }) => id === part);
	const shown = (alone[0] ? alone : all).filter(
		({ id }) => piece.kind !== 'quiz' || lookup(answers, id) !== undefined,
	);
	// However deep they are: linked in a text, or listed beside it.
	const written = JSON.stringify(shown);
	const listed = String(written.match(/"claims":\[.*?\]/g));
	return new Set(
		Object.entries(piece.claims).flatMap(([id, claim]) =>
			written.includes(`(#${id})`) || listed.includes(`"${id}"`)
				? // A note shows what belongs to it as well.
					[id, ...(claim.with ?? []), claim.replacedBy ?? id]
				: [],
		),
	);
}
