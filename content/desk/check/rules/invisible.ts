// What nobody sees in a text and readers feel: characters that command, that turn what follows them around, or that are
// all there is. A rule of the desk alone: what was published before must stay valid.
import type { Doc, Rule } from '../../files/folder.ts';
import { textsIn } from '../../files/texts-in.ts';
import { error, type Found } from '../found.ts';

/** Texts have no characters that cannot be meant, and at least one that can be seen. */
export const invisible: Rule = ({ story, translations, pieces }) =>
	[story, ...translations, ...pieces].flatMap(inDoc);

/**
 * Controls less the line feed, and half of a pair of UTF-16. Of what sets a direction, that which reaches beyond its text
 * where its end is missing; isolates end with it in HTML (https://www.w3.org/TR/unicode-xml/#Bidi).
 */
const REFUSED = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e]/u;

/** Nothing but spaces and what is drawn as nothing; only spaces is what the schema finds. */
const UNSEEN = /^(?=.*\S)[\s\p{Default_Ignorable_Code_Point}]+$/su;

function inDoc(doc: Doc<unknown>): Found[] {
	return textsIn(doc.input).flatMap(({ path, text }): Found[] => {
		// Copied word for word from an article, and looked for as they are.
		if (path.includes('passages')) return [];
		const [character] = REFUSED.exec(text) ?? [];
		if (character !== undefined) {
			const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
			const message = `There is a character here that nobody sees, U+${code}. Type the text anew around it: it may have come with something pasted.`;
			return [error(doc, 'text/invisible', path, message)];
		}
		if (!UNSEEN.test(text)) return [];
		const message = 'This looks empty: all its characters are invisible. Write something.';
		return [error(doc, 'text/invisible', path, message)];
	});
}
