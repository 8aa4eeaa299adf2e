// Titles that are cut where they are shared.
import type { Rule } from '../../files/folder.ts';
import { advice } from '../found.ts';

/**
 * Search engines cut titles at some 600 px, which is 60 to 70 Latin letters
 * (https://developers.google.com/search/docs/appearance/title-link); more than this is cut nearly everywhere.
 */
const MOST = 70;

/** Letters of East Asian scripts take twice the room. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** No title is longer than lists and search results show. */
export const titles: Rule = ({ pieces }) =>
	pieces.flatMap((piece) => {
		const title = piece.value?.title ?? '';
		const length = [...title].length + (title.match(WIDE)?.length ?? 0);
		if (length <= MOST) return [];
		const message = `It takes the room of ${length} letters, and lists and search results cut titles at some ${MOST}. Shorten it, or put what counts first.`;
		return [advice(piece, 'title/long', ['title'], message)];
	});
