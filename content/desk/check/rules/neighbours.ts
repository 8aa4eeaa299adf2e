// Other pieces that a piece names: the same in another language, and what to read next.
import type { Path } from '../../../model/finding.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Catalogue, Doc, Folder, Rule } from '../../files/folder.ts';
import { error, type Found } from '../found.ts';

/** Alternates and `next` exist, are another piece, and have the language that is said of them. */
export const neighbours: Rule = (folder, catalogue) =>
	folder.pieces.flatMap((piece) => [
		...ofNext(piece, catalogue),
		...Object.entries(piece.value?.alternates ?? {}).flatMap(([lang, slug]) =>
			catalogue.has(slug)
				? ofOtherLang(piece, folder, lang, slug)
				: [unknown(piece, 'alternate/unknown', ['alternates', lang], slug)],
		),
	]);

function ofNext(piece: Doc<Draft>, catalogue: Catalogue): Found[] {
	const next = piece.value?.next;
	if (next === undefined) return [];
	if (next === piece.stem) {
		const message = 'A piece cannot come after itself. Name another, or remove "next".';
		return [error(piece, 'next/itself', ['next'], message)];
	}
	return catalogue.has(next) ? [] : [unknown(piece, 'next/unknown', ['next'], next)];
}

function unknown(
	piece: Doc<Draft>,
	code: 'alternate/unknown' | 'next/unknown',
	path: Path,
	slug: string,
): Found {
	const message = `There is no piece "${slug}" in any story. Name another, or remove this line.`;
	return error(piece, code, path, message);
}

function ofOtherLang(piece: Doc<Draft>, folder: Folder, lang: string, slug: string): Found[] {
	const other = folder.pieces.find(({ stem }) => stem === slug)?.value;
	if (!other || other.lang === lang) return [];
	const message = `"${slug}" is in "${other.lang}", not in "${lang}". Correct one of them.`;
	return [error(piece, 'alternate/wrong-lang', ['alternates', lang], message)];
}
