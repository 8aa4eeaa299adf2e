// What a piece or claim refers to by id exists: linked and listed claims, companions, successors, sources.
import type { Path } from '../../model/finding.ts';
import { linkedClaims } from '../../model/inline.ts';
import { lookup } from '../../model/lookup.ts';
import { type Doc, idsIn, type Rule } from '../folder.ts';
import { error, type Found } from '../found.ts';
import { textsIn } from '../texts-in.ts';

/** Every claim and source that is referred to exists, and no claim replaces itself in the end. */
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
				[...(isListed(path) ? [text] : []), ...linkedClaims(text)].flatMap((id) =>
					unknown(piece, path, id),
				),
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
			...circle(story.value?.claims ?? {}, id, story),
		]),
	];
};

/** Whether a path leads to an id in a list of claims. */
function isListed(path: Path): boolean {
	return path.at(-2) === 'claims' && typeof path.at(-1) === 'number';
}

function circle(
	claims: Readonly<Record<string, { replacedBy?: string | undefined }>>,
	start: string,
	story: Doc<unknown>,
): Found[] {
	const chain = [start];
	for (;;) {
		const next = lookup(claims, chain.at(-1) ?? '')?.replacedBy;
		if (next === undefined || (next !== start && chain.includes(next))) return [];
		chain.push(next);
		if (next === start) {
			const path = ['claims', start, 'replacedBy'];
			const message = `This claim ends up replaced by itself: ${chain.join(' → ')}. Remove one "replacedBy".`;
			return [error(story, 'claim/circle', path, message)];
		}
	}
}
