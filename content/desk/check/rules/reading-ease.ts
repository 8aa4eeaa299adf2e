// Pieces that are as hard to read as a scholarly paper.
import type { Draft } from '../../../model/piece.ts';
import type { Rule } from '../../files/folder.ts';
import { advice } from '../found.ts';
import { easeOf } from '../reading/ease.ts';
import { toldIn } from '../reading/told.ts';

/** What a piece tells can be read by many, as far as that can be measured in its language. */
export const readingEase: Rule = ({ pieces }) =>
	pieces.flatMap((piece) => {
		const ease = piece.value && easeOf(sentencesIn(piece.value), piece.value.lang);
		if (!ease?.hard) return [];
		const message = `By its words and sentences this is as hard to read as a scholarly paper (${ease.measure} ${Math.round(ease.value)}). Cut sentences in two, and take shorter words.`;
		return [advice(piece, 'text/hard', [], message)];
	});

function sentencesIn(draft: Draft): string[] {
	return toldIn(draft)
		.flatMap(({ texts }) => texts)
		.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}
