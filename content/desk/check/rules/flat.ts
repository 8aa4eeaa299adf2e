// Certainty lost on the way: a claim is somebody's judgement, assertion or forecast, and the sentence says it flatly.
import type { Certainty } from '../../../model/kinds.ts';
import { lookup } from '../../../model/lookup.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Doc, Folder, Rule } from '../../files/folder.ts';
import { type Found, warning } from '../found.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { type ClaimWords, claimWords } from '../reading/claim-words.ts';
import { foundIn } from '../reading/found-in.ts';
import type { Sentence } from '../reading/sentences.ts';
import { stemsOf } from '../reading/stems.ts';
import { type Told, toldIn } from '../reading/told.ts';

/** What nobody disputes, and what the publisher states, may be said flatly. */
const FLATLY: readonly Certainty[] = ['confirmed', 'reported'];

/** A sentence that links a claim which is not sure says so: with a word of doubt, or by saying who holds it. */
export const flat: Rule = (folder) =>
	folder.pieces.flatMap((piece) => {
		const language = piece.value && languageOf(piece.value.lang);
		return piece.value && language ? inPiece(folder, piece, piece.value, language) : [];
	});

function inPiece(folder: Folder, piece: Doc<Draft>, draft: Draft, language: Language): Found[] {
	const claims = folder.story.value?.claims ?? {};
	const unsure = (id: string) => {
		const certainty = lookup(claims, id)?.certainty;
		return certainty !== undefined && !FLATLY.includes(certainty) ? certainty : undefined;
	};
	return toldIn(draft)
		.filter((told) => !told.unknown && told.claims.some(unsure))
		.flatMap((told) =>
			told.texts.flatMap(({ path, sentences }) =>
				sentences.flatMap((sentence) =>
					sentence.claims.flatMap((id): Found[] => {
						const certainty = unsure(id);
						const words = certainty && claimWords(folder, id, draft.lang);
						if (!words || hedged(sentence, certainty, language)) return [];
						if (attributed(sentence, told, words)) return [];
						const message = `"#${id}" is ${certainty}${words.by && ` (${words.by})`}, and this sentence says it as a fact. Say who holds it, or how sure it is.`;
						return [warning(piece, 'claim/flat', path, message)];
					}),
				),
			),
		);
}

/** Whether a sentence has a word of doubt or of saying; of what is to come, "will" is enough. */
function hedged({ text }: Sentence, certainty: Certainty, language: Language): boolean {
	const { hedges, forecasts } = language;
	const enough = certainty === 'forecast' ? [...hedges, forecasts] : hedges;
	return foundIn(enough, text) !== undefined;
}

/** Whether readers know whose word it is: from the sentence, or because it stands under the speaker's name. */
function attributed(sentence: Sentence, { beside, path }: Told, words: ClaimWords): boolean {
	if (names(sentence.text, words)) return true;
	return path[0] === 'cards' && names(beside, words);
}

/**
 * Whether a text names the speaker: two of the telling words in `by`, or all it has. One alone tells nothing: a sentence
 * on "the harbour" does not name "the harbour master", nor does what the claim itself speaks of.
 */
function names(text: string, { by, text: claim }: ClaimWords): boolean {
	const [all, about, said] = [stemsOf(by), stemsOf(claim), stemsOf(text)];
	const own = [...all].filter((stem) => !about.has(stem));
	const telling = own.length > 0 ? own : [...all];
	const found = telling.filter((stem) => said.has(stem)).length;
	return found > 0 && found >= Math.min(2, telling.length);
}
