// "Yesterday" and "next week": right on the day of writing, and wrong when it is read.
import type { Path } from '../../../model/finding.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { textsIn } from '../../files/texts-in.ts';
import { type Found, warning } from '../found.ts';
import { languageOf } from '../languages/index.ts';
import { foundIn } from '../reading/found-in.ts';
import { withoutQuotes } from '../reading/quotes.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { writtenDays } from '../reading/written-days.ts';

/** What readers never see, and what tells of a day gone by. */
const NOT_READ = [
	'$schema',
	'$comment',
	'silence',
	'slug',
	'story',
	'src',
	'corrections',
	'passages',
];

const MARKS = /[*[\]]/gu;

/** No text says when something was by the day on which it is read, unless the day itself stands beside it. */
export const relativeDates: Rule = ({ story, translations, pieces }) => [
	...[story, ...translations].flatMap((doc) =>
		Object.entries(doc.value?.claims ?? {}).flatMap(([id, { text }]) =>
			inText(doc, ['claims', id, 'text'], text, doc.value?.lang ?? ''),
		),
	),
	...pieces.flatMap((doc) =>
		textsIn(doc.value)
			.filter(({ path }) => !path.some((key) => NOT_READ.includes(String(key))))
			.flatMap(({ path, text }) => inText(doc, path, text, doc.value?.lang ?? '')),
	),
];

function inText(doc: Doc<unknown>, path: Path, text: string, lang: string): Found[] {
	const language = languageOf(lang);
	// Cheap first: most texts have no such word.
	if (!language || !foundIn(language.relative, text.replace(MARKS, ''))) return [];
	return sentencesOf(text, lang).flatMap((sentence): Found[] => {
		const word = foundIn(language.relative, withoutQuotes(sentence.text));
		if (word === undefined || writtenDays(sentence.text, lang).length > 0) return [];
		const message = `"${word}" is another day for whoever reads it later. Write the date.`;
		return [warning(doc, 'date/relative', path, message)];
	});
}
