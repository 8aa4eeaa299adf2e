// The same question in another language offers the same, in the same order, with the same numbers beside the same id: a
// number that stands beside another one's id is in the question all the same, and marks another answer.

import type { Path } from '../../../model/finding.ts';
import { plainText } from '../../../model/inline.ts';
import type { Question } from '../../../model/question.ts';
import type { Rule } from '../../files/folder.ts';
import { type Found, warning } from '../found.ts';
import { type Pair, pairsOf } from '../pairs.ts';
import { figuresOf } from '../reading/figures.ts';

/** What can be chosen or put in order is the same in both languages. */
export const parityOfOptions: Rule = (folder) => pairsOf(folder).flatMap(inPair);

function inPair(pair: Pair): Found[] {
	const { draft, original } = pair;
	if (draft.kind !== 'quiz' || original.kind !== 'quiz') return [];
	return draft.questions.flatMap((question, i) => {
		const other = original.questions.find(({ id }) => id === question.id);
		if (!other || other.kind !== question.kind) return [];
		const [here, there] = [listOf(question), listOf(other)];
		return here && there ? ofLists(pair, ['questions', i, here.name], here.list, there.list) : [];
	});
}

type Offered = readonly { id: string; text: string }[];

function listOf(question: Question): { name: string; list: Offered } | undefined {
	switch (question.kind) {
		case 'choice':
		case 'poll':
			return { name: 'options', list: question.options };
		case 'order':
			return { name: 'items', list: question.items };
		case 'number':
		case 'later':
			return undefined;
	}
}

function ofLists(pair: Pair, path: Path, here: Offered, there: Offered): Found[] {
	const { piece, original } = pair;
	const ids = (list: Offered) => list.map(({ id }) => id);
	if (ids(here).toSorted().join() !== ids(there).toSorted().join()) {
		const message = `${original.slug} has ${ids(there).join(', ')} here. Translate the whole, under the same ids.`;
		return [warning(piece, 'alternate/missing-part', path, message)];
	}
	if (ids(here).join() !== ids(there).join()) {
		// The right order of items is the key, of which another rule tells.
		if (path.at(-1) === 'items') return [];
		const message = `${original.slug} has these in another order: ${ids(there).join(', ')}. Put them in the same.`;
		return [warning(piece, 'alternate/differs', path, message)];
	}
	return numbers(pair, path, here, there);
}

/** Numbers that have changed places; where one is in one language alone, another rule has told of the question. */
function numbers(
	{ piece, draft, original }: Pair,
	path: Path,
	here: Offered,
	there: Offered,
): Found[] {
	const figures = (list: Offered, lang: string) =>
		list.map(({ text }) => [...figuresOf(plainText(text), lang)].sort().join(', '));
	const [own, theirs] = [figures(here, draft.lang), figures(there, original.lang)];
	if (own.toSorted().join('; ') !== theirs.toSorted().join('; ')) return [];
	return own.flatMap((text, j): Found[] => {
		if (text === theirs[j]) return [];
		const message = `In ${original.slug} "${here[j]?.id}" has ${theirs[j] || 'no number'}, and here ${text || 'none'}. Correct one of them.`;
		return [warning(piece, 'alternate/numbers', [...path, j, 'text'], message)];
	});
}
