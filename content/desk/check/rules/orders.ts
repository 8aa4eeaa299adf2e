// Order questions in which two items are of the same day, or stand the wrong way round, by the dates in their feedback.
import { plainText } from '../../../model/inline.ts';
import { partsOf } from '../../../model/partial-date.ts';
import type { Item } from '../../../model/question.ts';
import { endOf, startOf } from '../../../model/time.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { type Found, warning } from '../found.ts';
import { languageOf } from '../languages/index.ts';
import { inLatin } from '../reading/in-latin.ts';
import { writtenDays } from '../reading/written-days.ts';

/** A date so far into a text is not its subject any more. */
const BEGINNING = 24;

/** Each item is of a later day than all before, where both say of which. */
export const orders: Rule = ({ pieces }) =>
	pieces.flatMap((piece) => {
		const { value } = piece;
		if (value?.kind !== 'quiz') return [];
		return value.questions.flatMap((question, i) =>
			question.kind === 'order' ? inList(piece, question.items, i, value.lang) : [],
		);
	});

function inList(piece: Doc<unknown>, items: readonly Item[], i: number, lang: string): Found[] {
	const dated = items.map((item) => ({ id: item.id, date: dateOf(item, lang) }));
	return dated.flatMap(({ date }, j): Found[] => {
		// The one before may have no date, or one that says too little.
		const before = date && dated.slice(0, j).findLast((it) => it.date && wrong(it.date, date));
		if (!before) return [];
		const message =
			date === before.date
				? `This and "${before.id}" are both of ${date}, so that either may come first. Leave one out, or say what parts them.`
				: `This is of ${date}, and "${before.id}", which is to come first, of ${before.date}. Put the items in the right order.`;
		return [warning(piece, 'order/tie', ['questions', i, 'items', j], message)];
	});
}

/** Whether one date cannot come before another, or is the same; of a year and a day in it nobody can say. */
function wrong(before: string, date: string): boolean {
	return before === date || endOf(date) <= startOf(before);
}

/** The date with which an item's feedback begins, or its text; none that only counts from a date. */
function dateOf({ text, feedback = '' }: Item, lang: string): string | undefined {
	for (const source of [feedback, text].map(plainText)) {
		const [day] = writtenDays(source, lang);
		const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(inLatin(source));
		const found = day ?? (year && { date: year[0], index: year.index });
		if (!found || found.index > BEGINNING) continue;
		const before = source.slice(0, found.index);
		if (!languageOf(lang)?.around.test(before) && partsOf(found.date)) return found.date;
	}
	return undefined;
}
