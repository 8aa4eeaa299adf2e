// Kinds of questions and cards that this version does not know. Readers would get a link in their place.
import { CARD_KINDS, QUESTION_KINDS } from '../../../model/kinds.ts';
import type { Rule } from '../../files/folder.ts';
import { error } from '../found.ts';

/** Every question and card is of a known kind. */
export const unknownKinds: Rule = ({ pieces }) =>
	pieces.flatMap((piece) =>
		(['questions', 'cards'] as const).flatMap((list) =>
			itemsOf(piece.input, list).flatMap((item, i) => {
				const known: readonly string[] = list === 'questions' ? QUESTION_KINDS : CARD_KINDS;
				const kind = kindOf(item);
				if (kind === undefined || known.includes(kind)) return [];
				const message = `There is no kind "${kind}". Use one of: ${known.join(', ')}.`;
				return [error(piece, 'kind/unknown', [list, i, 'kind'], message)];
			}),
		),
	);

function itemsOf(input: unknown, list: 'questions' | 'cards'): unknown[] {
	if (typeof input !== 'object' || input === null) return [];
	const items: unknown = Object.entries(input).find(([key]) => key === list)?.[1];
	return Array.isArray(items) ? items : [];
}

function kindOf(item: unknown): string | undefined {
	if (typeof item !== 'object' || item === null || !('kind' in item)) return undefined;
	return typeof item.kind === 'string' ? item.kind : undefined;
}
