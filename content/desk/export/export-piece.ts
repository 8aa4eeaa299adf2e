// A piece in the form that is asked for.
import { jsonLd } from '../../model/json-ld.ts';
import type { Piece } from '../../model/piece.ts';
import { Stop } from '../stop.ts';
import type { Exported } from './exported.ts';
import { printPage } from './print-page.ts';
import type { Pictures } from './print-picture.ts';
import { writeCsv } from './write-csv.ts';

export const FORMS = ['csv', 'json-ld', 'html'] as const;

export type Form = (typeof FORMS)[number];

/** What it is made with: the images at hand, the piece's address, and the time for what is out of date. */
export type With = { pictures: Pictures; url: string; now: Date };

/** @throws {Stop} if the form cannot hold such a piece */
export async function exportPiece(
	piece: Piece,
	form: Form,
	{ pictures, url, now }: With,
): Promise<Exported> {
	switch (form) {
		case 'csv':
			if (piece.kind === 'quiz') return writeCsv(piece);
			throw new Stop('A table has questions; this is an explainer. Take json-ld or html.');
		case 'json-ld': {
			// So that it can be pasted into a script block.
			const text = JSON.stringify(jsonLd(piece, url), null, 2).replaceAll('<', '\\u003c');
			return { text: `${text}\n`, lost: leftOut(piece) };
		}
		case 'html': {
			const text = await printPage(piece, pictures, now);
			return { text, lost: notPrinted(piece, pictures) };
		}
	}
}

function notPrinted(piece: Piece, pictures: Pictures): string[] {
	const parts = piece.kind === 'quiz' ? piece.questions : piece.cards;
	const missing = imagesOf(piece).filter((src) => !pictures.has(src)).length;
	const later = parts.filter(({ kind }) => kind === 'later').length;
	return [
		...(missing > 0 ? [`Images that are not at hand (${missing}).`] : []),
		...(later > 0 ? [`Parts of a kind that is not known here (${later}).`] : []),
		...(piece.kind === 'quiz' ? [`Its bands (${piece.bands.length}).`] : []),
	];
}

function leftOut(piece: Piece): string[] {
	if (piece.kind === 'explainer') return ['Its cards: an Article has what it cites.'];
	const others = piece.questions.filter(({ kind }) => kind !== 'choice' && kind !== 'number');
	return [
		...others.map(({ id, kind }) => `The question "${id}": schema.org has no answers for ${kind}.`),
		'Its notes, feedback and bands.',
	];
}

function imagesOf(piece: Piece): string[] {
	const parts = piece.kind === 'quiz' ? piece.questions : piece.cards;
	return [piece, ...parts].flatMap((it) => ('image' in it && it.image ? [it.image.src] : []));
}
