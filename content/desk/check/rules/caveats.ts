// A judgement without its caveat. The note shows both, but who does not open it reads one.
import { linkedClaims } from '../../../model/inline.ts';
import { lookup } from '../../../model/lookup.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Doc, Folder, Rule } from '../../files/folder.ts';
import { advice, type Found } from '../found.ts';
import { languageOf } from '../languages/index.ts';
import { claimWords } from '../reading/claim-words.ts';
import { stemsOf } from '../reading/stems.ts';
import { toldIn } from '../reading/told.ts';

/** Where a claim that comes `with` others is linked, these are linked too or their words are there; in an explainer, anywhere. */
export const caveats: Rule = (folder) =>
	folder.pieces.flatMap((piece) =>
		piece.value && languageOf(piece.value.lang) ? inPiece(folder, piece, piece.value) : [],
	);

/** With so many of its telling words a caveat counts as said. */
const SAID = 2;

/** Whether a text says a caveat; words that the claim has as well are only what both are about. */
function says(text: string, caveat: string, claim: string): boolean {
	const topic = stemsOf(claim);
	const own = [...stemsOf(caveat)].filter((stem) => !topic.has(stem));
	const there = stemsOf(text);
	return own.filter((stem) => there.has(stem)).length >= Math.min(SAID, own.length);
}

function inPiece(folder: Folder, piece: Doc<Draft>, draft: Draft): Found[] {
	const claims = folder.story.value?.claims ?? {};
	const all = toldIn(draft);
	// A question is read alone, and an explainer whole.
	const linked = new Set(draft.kind === 'explainer' ? all.flatMap((told) => told.claims) : []);
	return all.flatMap((told) => {
		const said = `${told.beside} ${told.texts.map(({ text }) => text).join(' ')}`;
		const missing = new Set<string>();
		return told.texts.flatMap(({ path, text }) =>
			linkedClaims(text).flatMap((id) =>
				(lookup(claims, id)?.with ?? []).flatMap((other): Found[] => {
					if (linked.has(other) || told.claims.includes(other) || missing.has(other)) return [];
					const words = claimWords(folder, other, draft.lang);
					if (!words || says(said, words.text, claimWords(folder, id, draft.lang)?.text ?? ''))
						return [];
					missing.add(other);
					const message = `"#${id}" is not to be read without "#${other}", and nothing here says it but the note. Add it in a few words, or link it.`;
					return [advice(piece, 'claim/no-caveat', path, message)];
				}),
			),
		);
	});
}
