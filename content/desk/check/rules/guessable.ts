// Keys that can be guessed without knowing anything: the longest option, or the same place each time.
import { plainText } from '../../../model/inline.ts';
import type { Option } from '../../../model/question.ts';
import type { Rule } from '../../files/folder.ts';
import { advice, type Found } from '../found.ts';

/** Fewer questions show no habit. */
const LEAST = 3;

/** Longer than the next by so much, readers see it. */
const VISIBLY = 1.15;

/** In the questions with one right option it is not always the longest, and not always in the same place. */
export const guessable: Rule = ({ pieces }) =>
	pieces.flatMap((piece): Found[] => {
		if (piece.value?.kind !== 'quiz') return [];
		const lists = piece.value.questions.flatMap((question) =>
			question.kind === 'choice' && question.options.filter(({ correct }) => correct).length === 1
				? [question.options]
				: [],
		);
		if (lists.length < LEAST) return [];
		const [place, ...places] = lists.map((list) => list.findIndex(({ correct }) => correct));
		const found: Found[] = [];
		if (lists.every(longestIsRight)) {
			const message = `In all ${lists.length} questions with one right option it is the longest, which gives it away. Shorten some, or lengthen what is wrong.`;
			found.push(advice(piece, 'quiz/longest-is-right', ['questions'], message));
		}
		if (places.every((it) => it === place)) {
			const message = `In all ${lists.length} questions with one right option it is option ${(place ?? 0) + 1}. Move some.`;
			found.push(advice(piece, 'quiz/same-place', ['questions'], message));
		}
		return found;
	});

function longestIsRight(options: readonly Option[]): boolean {
	const lengths = (right: boolean) =>
		options
			.filter(({ correct = false }) => correct === right)
			.map(({ text }) => plainText(text).length);
	return Math.min(...lengths(true)) > Math.max(...lengths(false)) * VISIBLY;
}
