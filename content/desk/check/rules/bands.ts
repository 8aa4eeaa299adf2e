// Bands that no reader can reach.
import type { Draft } from '../../../model/piece.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { type Found, warning } from '../found.ts';
import { possibleShares } from '../possible-shares.ts';

type Quiz = Extract<Draft, { kind: 'quiz' }>;

/** Every band begins at a share of its own, and there is a score for each. */
export const bands: Rule = ({ pieces }) =>
	pieces.flatMap((piece) => {
		const quiz = piece.value;
		if (quiz?.kind !== 'quiz') return [];
		const same = sameFrom(piece, quiz);
		return same.length > 0 || piece.found.length > 0 ? same : neverShown(piece, quiz);
	});

function sameFrom(piece: Doc<Draft>, { bands: list }: Quiz): Found[] {
	return list.flatMap(({ from }, i): Found[] => {
		if (!list.slice(0, i).some((other) => other.from === from)) return [];
		const message = `Another band begins at ${from} too, so one of them is never shown. Move or remove one.`;
		return [warning(piece, 'band/same-from', ['bands', i, 'from'], message)];
	});
}

function neverShown(piece: Doc<Draft>, quiz: Quiz): Found[] {
	const shares = possibleShares(quiz);
	if (shares.length === 0) return [];
	return quiz.bands.flatMap(({ from }, i): Found[] => {
		const next = Math.min(...quiz.bands.map((band) => band.from).filter((it) => it > from), 2);
		if (shares.some((share) => share >= from && share < next)) return [];
		const below = shares.filter((share) => share < from).at(-1) ?? 0;
		const above = shares.find((share) => share >= from) ?? 1;
		const message = `No score lies in this band: after ${shown(below)} comes ${shown(above)}. Move it, or remove it.`;
		return [warning(piece, 'band/never-shown', ['bands', i, 'from'], message)];
	});
}

function shown(share: number): string {
	return String(Math.round(share * 100) / 100);
}
