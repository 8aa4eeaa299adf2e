// An article made of what the claims of a piece quote, so that its passages can be seen painted without the real one. Pure.
import type { Piece } from '../../model/piece.ts';

export type Article = {
	/** The canonical address that the passages name, if they do. */
	address: string | undefined;
	paragraphs: string[];
};

/** The addresses of articles that the passages of a piece name; undefined among them for any article. */
export function addressesOf(piece: Piece): (string | undefined)[] {
	return [...new Set(passagesOf(piece).map(({ article }) => article))];
}

/**
 * The article of an address: each passage in a paragraph, with what is written around it. An address that no passage
 * names counts as the first that one does.
 */
export function articleOf(piece: Piece, asked: string | undefined): Article {
	const all = addressesOf(piece);
	const address = all.includes(asked) ? asked : all[0];
	const here = passagesOf(piece).filter(({ article }) => !article || article === address);
	return {
		address,
		paragraphs: here.map(({ prefix = '', quote, suffix = '' }) => `… ${prefix}${quote}${suffix} …`),
	};
}

function passagesOf({ claims }: Piece) {
	return Object.values(claims).flatMap(({ passages = [] }) => passages);
}
