// A claim has the same numbers and dates in every language: figures stand in story.json alone, and words only repeat them.
import { plainText } from '../../../model/inline.ts';
import { lookup } from '../../../model/lookup.ts';
import type { Rule } from '../../files/folder.ts';
import { type Found, warning } from '../found.ts';
import { figuresOf } from '../reading/figures.ts';

/** No translated claim has a number or date that the claim has not, or lacks one. */
export const translatedNumbers: Rule = ({ story, translations }) =>
	translations.flatMap((doc) =>
		Object.entries(doc.value?.claims ?? {}).flatMap(([id, words]): Found[] => {
			const claim = lookup(story.value?.claims ?? {}, id);
			if (!claim || !story.value || doc.stem !== `story.${doc.value?.lang}`) return [];
			// What is to be translated anew is a finding of another rule.
			if (words.of !== undefined && words.of !== claim.text) return [];
			const there = figuresOf(plainText(claim.text), story.value.lang);
			const here = figuresOf(plainText(words.text), doc.value?.lang ?? '');
			const differs = [
				...[...there].filter((it) => !here.has(it)).map((it) => `${it} there alone`),
				...[...here].filter((it) => !there.has(it)).map((it) => `${it} here alone`),
			];
			if (differs.length === 0) return [];
			const message = `story.json has other numbers or dates: ${differs.join(', ')}. Correct one of them.`;
			return [warning(doc, 'translation/numbers', ['claims', id, 'text'], message)];
		}),
	);
