// What readers are told of a piece that is gone: in its language, with the reason if there is one.
import type { Gone } from '../../content/model/boot.ts';
import { directionOf } from '../../content/model/language.ts';
import type { Piece } from '../../content/model/piece.ts';
import type { Phase } from '../../content/model/schedule.ts';
import { dateWriter } from '../../content/model/written-date.ts';
import { goneInWords } from '../../widget/views/gone-in-words.ts';
import { wordsFor } from '../../widget/views/words.ts';
import { widget } from '../widget.ts';
import { wordsFor as listFor } from '../words.ts';

/** @param phase why readers do not have it */
export function goneOf(piece: Piece, phase: Phase): Gone {
	const { lang } = piece;
	const words = wordsFor(lang, listFor(lang, widget), dateWriter(lang, piece.zone));
	return { lang, dir: directionOf(lang), ...goneInWords(piece, phase, words) };
}
