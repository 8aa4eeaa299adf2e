// Passages that could not be found in an article, or only by mistake.
import type { Passage } from '../../../model/claim.ts';
import type { Folder, Rule } from '../../files/folder.ts';
import { error, type Found, warning } from '../found.ts';

/** With fewer letters or digits anything would match. */
const LEAST = 2;

/** Shorter quotes are marked only where their surroundings agree. */
const ALONE = 32;

/** A passage is a sentence or two; what is longer is changed by every edit and found by none. */
const MOST = 1000;
const MOST_AROUND = 300;

/** Every passage can be looked for, in an article that a piece of the story may stand in. */
export const passages: Rule = (folder) => {
	const langs = new Set(folder.pieces.flatMap(({ value }) => value?.lang ?? []));
	return Object.entries(folder.story.value?.claims ?? {}).flatMap(([id, claim]) =>
		(claim.passages ?? []).flatMap((passage, i) =>
			ofPassage(folder, ['claims', id, 'passages', i], passage, langs),
		),
	);
};

function ofPassage(
	{ story }: Folder,
	path: (string | number)[],
	{ lang, quote, prefix = '', suffix = '' }: Passage,
	langs: ReadonlySet<string>,
): Found[] {
	const found: Found[] = [];
	if ((quote.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < LEAST) {
		const message = 'So little stands in every article. Quote the words that say it.';
		found.push(error(story, 'passage/too-short', [...path, 'quote'], message));
	} else if (quote.length < ALONE && `${prefix}${suffix}`.trim() === '') {
		const message = `A quote of fewer than ${ALONE} characters is marked only where its surroundings agree. Add "prefix" or "suffix", or quote more.`;
		found.push(warning(story, 'passage/no-context', path, message));
	}
	if (quote.length > MOST) {
		const message = `It has ${quote.length} characters, and no article keeps so many unchanged. Quote the sentence that says it, at most ${MOST}.`;
		found.push(error(story, 'passage/too-long', [...path, 'quote'], message));
	}
	for (const [field, text] of Object.entries({ prefix, suffix })) {
		if (text.length <= MOST_AROUND) continue;
		const message = `It has ${text.length} characters. Keep the nearest ${MOST_AROUND}, or fewer.`;
		found.push(error(story, 'passage/too-long', [...path, field], message));
	}
	if (langs.size > 0 && !langs.has(lang)) {
		const message = `No piece of this story is in "${lang}", so this is never looked for. Correct the language, or remove the passage.`;
		found.push(error(story, 'passage/no-piece', [...path, 'lang'], message));
	}
	return found;
}
