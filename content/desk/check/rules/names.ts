// Names say the same in three places: the file's name, what stands in the file, and the folder.
import * as v from 'valibot';
import { Id } from '../../../model/ids.ts';
import { Lang } from '../../../model/text.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { error, type Found } from '../found.ts';

/** A piece is called like its file, belongs to its folder's story, and no other story has its slug. */
export const names: Rule = (folder, catalogue) => {
	const { name, shown, story, translations, pieces, misnamed } = folder;
	return [
		...(v.is(Id, name)
			? []
			: [
					error(
						story,
						'story/folder-name',
						['story'],
						`"${name}" cannot be a story’s name. Rename the folder: lower-case letters, digits and hyphens, beginning with a letter.`,
					),
				]),
		...misnamed.map((file) => {
			const message = `Files of a story end in .json, so this one is not read. Call it ${file.toLowerCase()}.`;
			return error({ file: `${shown}/${file}` }, 'file/wrong-ending', [], message);
		}),
		...[story, ...translations, ...pieces].flatMap((doc) => ofStory(doc, name)),
		...translations.flatMap(ofLang),
		...pieces.flatMap((piece) => [
			...ofSlug(piece),
			...taken(piece, name, catalogue.get(piece.stem) ?? []),
		]),
	];
};

function ofStory(doc: Doc<{ story: string }>, name: string): Found[] {
	if (!doc.value || doc.value.story === name) return [];
	const message = `This file lies in the folder of the story "${name}". Write "${name}", or move the file.`;
	return [error(doc, 'story/mismatch', ['story'], message)];
}

function ofLang(doc: Doc<{ lang: string }>): Found[] {
	const lang = doc.stem.slice('story.'.length);
	if (!v.is(Lang, lang)) {
		const message = `"${lang}" is no language tag. Name the file like story.ar.json or story.pt-BR.json.`;
		return [error(doc, 'lang/file-name', [], message)];
	}
	if (!doc.value || doc.value.lang === lang) return [];
	const message = `The file’s name says "${lang}". Write "${lang}", or rename the file.`;
	return [error(doc, 'lang/mismatch', ['lang'], message)];
}

function ofSlug(doc: Doc<{ slug: string }>): Found[] {
	if (!doc.value || doc.value.slug === doc.stem) return [];
	const message = `The file is called ${doc.stem}.json. Write "${doc.stem}", or rename the file to ${doc.value.slug}.json.`;
	return [error(doc, 'slug/file-name', ['slug'], message)];
}

function taken(doc: Doc<unknown>, name: string, stories: readonly string[]): Found[] {
	const other = stories.find((story) => story !== name);
	if (other === undefined) return [];
	const message = `The story "${other}" has a piece of this name, and a name has one address. Choose another.`;
	return [error(doc, 'slug/taken', ['slug'], message)];
}
