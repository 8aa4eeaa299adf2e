// How much is sent before the first question of a quiz can be answered. The worker draws it; the desk does not know the
// worker, and reckons with what goes into the drawing.
import { brotliCompressSync, constants } from 'node:zlib';
import { claimsOf, ofQuestion } from '../../model/claims-used.ts';
import { lookup } from '../../model/lookup.ts';
import { isOnePress } from '../../model/one-press.ts';
import type { Draft } from '../../model/piece.ts';
import type { Folder } from '../files/folder.ts';

/** The most that a first view should take on the line, in bytes: with the runtime it has to fit 14 kB. */
export const MAX_FIRST_VIEW = 4000;

// Measured on drawn first views: the markup takes about half as much again as its words, and this much by itself.
const MARKUP_PER_BYTE = 1.55;
const MARKUP = 1200;

/**
 * About how many bytes the first view of a quiz takes on the line, to some 10 %; undefined where there is none, because
 * the piece is sent whole (quizzes of one question, or with a first that takes more than one press), and for explainers,
 * which are read whole.
 */
export function firstViewSize(folder: Folder, draft: Draft): number | undefined {
	if (draft.kind !== 'quiz' || draft.questions.length < 2) return undefined;
	const [question] = draft.questions;
	if (!question || !isOnePress(question)) return undefined;
	const { title, standfirst, byline, asOf, updated, image } = draft;
	const head = { title, standfirst, byline, asOf, updated, image };
	const notes = notesOf(folder, draft.lang, claimsOf(ofQuestion(question)));
	const data = JSON.stringify({ head, question, ...notes });
	// As the edge does it for what it compresses by itself.
	const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
	return Math.round(MARKUP + MARKUP_PER_BYTE * brotliCompressSync(data, { params }).length);
}

/** Claims as notes show them: with companions and successors, in the language of the piece, without passages. */
function notesOf({ story, translations }: Folder, lang: string, ids: readonly string[]) {
	const { claims = {}, sources = {} } = story.value ?? {};
	const words = translations.find(({ stem }) => stem === `story.${lang}`)?.value;
	const all = new Set(ids);
	for (const id of all) {
		const claim = lookup(claims, id);
		for (const other of [
			...(claim?.with ?? []),
			...(claim?.replacedBy ? [claim.replacedBy] : []),
		]) {
			all.add(other);
		}
	}
	const shown = [...all].map((id) => ({
		...lookup(claims, id),
		...lookup(words?.claims ?? {}, id),
		passages: undefined,
	}));
	const cited = [...new Set(shown.flatMap((claim) => claim.sources ?? []))];
	return {
		claims: shown,
		sources: cited.map((id) => ({ ...lookup(sources, id), ...lookup(words?.sources ?? {}, id) })),
	};
}
