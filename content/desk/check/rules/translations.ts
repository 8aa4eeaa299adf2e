// A piece in another language has its claims and sources in that language, and a translation translates what exists.
import { claimsNeeded } from '../../../model/claims-used.ts';
import { lookup } from '../../../model/lookup.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Story, Translation } from '../../../model/story.ts';
import { type Doc, type Folder, idsIn, type Rule } from '../../files/folder.ts';
import { error, type Found } from '../found.ts';

/** Nothing used is untranslated, nothing translated is unknown or has changed since. */
export const translations: Rule = (folder) => {
	const { story } = folder;
	if (!story.value) return [];
	return [
		...folder.translations.flatMap((doc) => [...strangers(doc, story), ...outdated(doc, story)]),
		...langsOf(folder).flatMap(([lang, pieces]) => ofLang(folder, story.value, lang, pieces)),
	];
};

/** The languages other than the story’s in which there are pieces. */
function langsOf({ story, pieces }: Folder): [string, Doc<Draft>[]][] {
	const langs = new Map<string, Doc<Draft>[]>();
	for (const piece of pieces) {
		const lang = piece.value?.lang;
		if (lang === undefined || lang === story.value?.lang) continue;
		langs.set(lang, [...(langs.get(lang) ?? []), piece]);
	}
	return [...langs];
}

function ofLang(
	folder: Folder,
	story: Story | undefined,
	lang: string,
	pieces: readonly Doc<Draft>[],
): Found[] {
	if (!story) return [];
	const doc = folder.translations.find(({ stem }) => stem === `story.${lang}`);
	if (!doc) {
		const message = `There is no story.${lang}.json, so the claims have no words in "${lang}". Add it, or correct the language.`;
		return pieces.map((piece) => error(piece, 'translation/missing', ['lang'], message));
	}
	const { value } = doc;
	if (!value) return [];
	const users = new Map<string, string>();
	for (const piece of pieces) {
		for (const id of piece.value ? claimsNeeded(piece.value, story.claims) : []) {
			if (!users.has(id)) users.set(id, piece.stem);
		}
	}
	const claims = [...users].flatMap(([id, user]) => untranslated(doc, value, story, id, user));
	const cited = new Set([...users.keys()].flatMap((id) => lookup(story.claims, id)?.sources ?? []));
	const sources = [...cited]
		.filter((id) => lookup(story.sources, id) && !idsIn(doc, 'sources').includes(id))
		.map((id) =>
			error(
				doc,
				'translation/no-source',
				['sources'],
				`The title of the source "${id}" has no words in "${lang}". Add "${id}" here.`,
			),
		);
	return [...claims, ...sources];
}

function untranslated(
	doc: Doc<Translation>,
	value: Translation,
	story: Story,
	id: string,
	user: string,
): Found[] {
	const claim = lookup(story.claims, id);
	if (!claim) return [];
	if (!idsIn(doc, 'claims').includes(id)) {
		const message = `The claim "${id}", which ${user} uses, has no words in "${value.lang}". Add "${id}" here.`;
		return [error(doc, 'translation/no-claim', ['claims'], message)];
	}
	const words = lookup(value.claims, id);
	if (!words) return [];
	return (['by', 'against'] as const)
		.filter((field) => claim[field] !== undefined && words[field] === undefined)
		.map((field) =>
			error(
				doc,
				field === 'by' ? 'translation/no-by' : 'translation/no-against',
				['claims', id],
				`The claim has "${field}" in story.json and none here. Translate it.`,
			),
		);
}

/** Translations of what is not in story.json: it was renamed or removed there. */
function strangers(doc: Doc<Translation>, story: Doc<Story>): Found[] {
	return (['claims', 'sources'] as const).flatMap((list) =>
		idsIn(doc, list)
			.filter((id) => !idsIn(story, list).includes(id))
			.map((id) => ({
				...error(
					doc,
					list === 'claims' ? 'translation/unknown-claim' : 'translation/unknown-source',
					[list, id],
					`story.json has no "${id}" in "${list}". Rename or remove this one.`,
				),
				points: 'key' as const,
			})),
	);
}

/** Translations of what story.json says otherwise now; only where a translation says what it is of. */
function outdated(doc: Doc<Translation>, story: Doc<Story>): Found[] {
	return Object.entries(doc.value?.claims ?? {}).flatMap(([id, words]) => {
		const text = lookup(story.value?.claims ?? {}, id)?.text;
		if (words.of === undefined || text === undefined || words.of === text) return [];
		const message = `story.json now says "${text}". Translate that in "text", then remove "of".`;
		return [error(doc, 'translation/out-of-date', ['claims', id, 'of'], message)];
	});
}
