// Where annotated phrases may stand. Before the answer a note would give the key away; elsewhere nothing would open.
import type { Path } from '../../../model/finding.ts';
import { linkedClaims, plainText } from '../../../model/inline.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { textsIn } from '../../files/texts-in.ts';
import { error, type Found, warning } from '../found.ts';

const BEFORE = /^questions\.(?:ask|hint|options\.text|items\.text)$/u;
const OPENS =
	/^(?:standfirst|bands\.text|questions\.(?:explain|options\.feedback|items\.feedback)|cards\.entries\.(?:body|text|label))$/u;
// What looks like a mark and is none: an address with http:, a claim's id in capitals, a space inside.
const ESCAPED = /\\[\\*[\]()]/gu;
const BROKEN = /\[[^[\]]+\](?:\([^()]*\)|\s\((?:https?:|mailto:|lang:|#)[^()]*\))/u;

/** Annotated phrases stand only where a note can open, and every mark is one. */
export const notes: Rule = ({ pieces }) => pieces.flatMap(inPiece);

function inPiece(piece: Doc<unknown>): Found[] {
	return textsIn(piece.value).flatMap(({ path, text }) => {
		// Most texts have no mark.
		if (!text.includes('[')) return [];
		const place = path.filter((key) => typeof key === 'string').join('.');
		return [...misplaced(piece, path, place, text), ...broken(piece, path, text)];
	});
}

function misplaced(piece: Doc<unknown>, path: Path, place: string, text: string): Found[] {
	const [claim] = linkedClaims(text);
	if (claim === undefined || OPENS.test(place)) return [];
	if (BEFORE.test(place)) {
		const message = `The note "#${claim}" would give the answer away. Move the mark to "explain" or "feedback", or write the words plainly.`;
		return [error(piece, 'note/gives-away', path, message)];
	}
	const message = `No note opens here. Write the words plainly, and mark "#${claim}" in a text that readers open.`;
	return [error(piece, 'note/misplaced', path, message)];
}

function broken(piece: Doc<unknown>, path: Path, text: string): Found[] {
	const mark = BROKEN.exec(plainText(text.replace(ESCAPED, '')))?.[0];
	if (mark === undefined) return [];
	if (/\]\s?\(http:/u.test(mark)) {
		const message = `"${mark}" leads to an address without encryption, and readers see it as it stands here. Use https://…, or another source.`;
		return [error(piece, 'link/not-https', path, message)];
	}
	const message = `Readers see "${mark}" as it stands here. A mark leads to https://…, mailto:…, #claim-id or lang:…, without spaces; \\[ writes a bracket.`;
	return [warning(piece, 'text/no-mark', path, message)];
}
