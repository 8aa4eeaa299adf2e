// Order questions in which two items are of the same day, or stand the wrong way round, by the dates in their feedback.
import { plainText } from '../../../model/inline.ts';
import { partsOf } from '../../../model/partial-date.ts';
import type { Item } from '../../../model/question.ts';
import { endOf, startOf } from '../../../model/time.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { type Found, warning } from '../found.ts';
import { languageOf } from '../languages/index.ts';
import { inLatin, writtenDays } from '../reading/written-days.ts';

/** A date so far into a text is not its subject any more. */
const BEGINNING = 24;

/** Each item is of a later day than the one before, where both say of which. */
export const orders: Rule = ({ pieces }) =>
	pieces.flatMap((piece) => {
		const { value } = piece;
		if (value?.kind !== 'quiz') return [];
		return value.questions.flatMap((question, i) =>
			question.kind === 'order' ? inList(piece, question.items, i, value.lang) : [],
		);
	});

function inList(piece: Doc<unknown>, items: readonly Item[], i: number, lang: string): Found[] {
	const dates = items.map((item) => dateOf(item, lang));
	return dates.flatMap((date, j): Found[] => {
		const before = dates[j - 1];
		// A year is after another year, and of a day in it nobody can say.
		if (!date || !before || endOf(before) <= startOf(date)) return [];
		if (startOf(before) < startOf(date) || date.length !== before.length) return [];
		const other = items[j - 1]?.id;
		const message =
			date === before
				? `This and "${other}" are both of ${date}, so that either may come first. Leave one out, or say what parts them.`
				: `This is of ${date}, and "${other}", which is to come first, of ${before}. Put the items in the right order.`;
		return [warning(piece, 'order/tie', ['questions', i, 'items', j], message)];
	});
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
