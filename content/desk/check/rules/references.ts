// What a piece or claim refers to by id exists: linked and listed claims, companions, successors, sources.
import type { Path } from '../../../model/finding.ts';
import { linkedClaims } from '../../../model/inline.ts';
import { type Doc, idsIn, type Rule } from '../../files/folder.ts';
import { textsIn } from '../../files/texts-in.ts';
import { error, type Found } from '../found.ts';

/** Every claim and source that is referred to exists. */
export const references: Rule = ({ story, pieces }) => {
	// Without the story every reference would seem broken, and only one thing is wrong.
	if (story.input === undefined) return [];
	const claims = new Set(idsIn(story, 'claims'));
	const sources = new Set(idsIn(story, 'sources'));
	const unknown = (doc: Doc<unknown>, path: Path, id: string): Found[] =>
		claims.has(id)
			? []
			: [
					error(
						doc,
						'claim/unknown',
						path,
						`There is no claim "${id}" in ${story.file}. Add it there, or refer to another.`,
					),
				];
	return [
		...pieces.flatMap((piece) => [
			...textsIn(piece.value).flatMap(({ path, text }) =>
				[
					...(isListed(path) ? [text] : []),
					...(text.includes('](#') ? linkedClaims(text) : []),
				].flatMap((id) => unknown(piece, path, id)),
			),
		]),
		...Object.entries(story.value?.claims ?? {}).flatMap(([id, claim]) => [
			...(claim.with ?? []).flatMap((other, i) => unknown(story, ['claims', id, 'with', i], other)),
			...(claim.replacedBy ? unknown(story, ['claims', id, 'replacedBy'], claim.replacedBy) : []),
			...claim.sources.flatMap((source, i) =>
				sources.has(source)
					? []
					: [
							error(
								story,
								'source/unknown',
								['claims', id, 'sources', i],
								`There is no source "${source}". Add it to "sources", or name another.`,
							),
						],
			),
		]),
	];
};

/** Whether a path leads to an id in a list of claims. */
function isListed(path: Path): boolean {
	return path.at(-2) === 'claims' && typeof path.at(-1) === 'number';
}
