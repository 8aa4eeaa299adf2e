// One question of GIFT as a question of ours; what it has and we have not is told.
import type { GIFTQuestion, MultipleChoice, ShortAnswer, TrueFalse } from 'gift-pegjs';
import { numberFromGift } from './gift-number.ts';
import type { ImportedOption, ImportedQuestion } from './imported.ts';
import { moodleLine, moodleProse } from './moodle-text.ts';
import { TYPED, trueFalse, typedAsChoice } from './parts.ts';

type Lose = (what: string) => void;

/** The question, or undefined where nothing of it can be asked. */
export function fromGift(
	item: GIFTQuestion,
	line: number,
	lang: string,
	lose: Lose,
): ImportedQuestion | undefined {
	if (item.type === 'Category') {
		lose(`The category "${item.title}": Gloss has none.`);
		return undefined;
	}
	const ask = moodleLine(item.stem, lose).replaceAll(/_____ (?=[.,;:!?…])/gu, '_____');
	for (const [name, value] of [
		['id', item.id],
		['tags', item.tags?.join(', ')],
	]) {
		if (value) lose(`Its ${name}: ${value}.`);
	}
	if (item.type === 'Description') {
		lose(`A text without a question, left out: "${ask}"`);
		return undefined;
	}
	const head = {
		line,
		ask,
		name: item.title ?? undefined,
		explain: moodleProse(item.globalFeedback, lose),
	};
	switch (item.type) {
		case 'MC':
			return { ...head, ...choiceOf(item, lose) };
		case 'TF':
			return { ...head, kind: 'choice', pick: 'one', options: trueFalseOf(item, lang, lose) };
		case 'Short':
			return { ...head, kind: 'choice', pick: 'one', options: typed(item, lose), todo: TYPED };
		case 'Numerical':
			return numberFromGift(item, head, lose);
		case 'Essay':
			lose(`An essay, left out: nothing here is scored by reading. "${ask}"`);
			return undefined;
		case 'Matching': {
			const pairs = item.matchPairs.map((it) => `${it.subquestion.text} -> ${it.subanswer}`);
			lose(`A matching question, left out: "${ask}" (${pairs.join('; ')})`);
			return undefined;
		}
	}
}

function choiceOf({ choices }: MultipleChoice, lose: Lose) {
	const keyed = choices.some(({ isCorrect }) => isCorrect);
	const weighed = choices.filter(
		({ weight, isCorrect }) => weight !== null && weight !== (isCorrect ? 100 : 0),
	);
	const shares = choices.filter(({ weight }) => (weight ?? 0) > 0);
	if (!keyed && shares.length === 0)
		lose('No answer is marked as right. Mark one, or make it a poll.');
	const several = !keyed && shares.length > 0;
	if (several && !isOurs(choices.map(({ weight }) => weight ?? 0))) {
		const all = weighed.map(({ weight, text }) => `${text.text} ${weight} %`).join(', ');
		lose(`Its weights (${all}): the score is (right - wrong) / right.`);
	}
	if (!several && weighed.length > 0) {
		const all = weighed.map(({ weight, text }) => `${text.text} ${weight} %`).join(', ');
		lose(`Partial credit (${all}): an answer is right or wrong.`);
	}
	const options = choices.map(({ text, feedback, isCorrect, weight }): ImportedOption => {
		const correct = isCorrect || (several && (weight ?? 0) > 0);
		return { text: moodleLine(text, lose), correct, feedback: moodleProse(feedback, lose) };
	});
	return { kind: 'choice', pick: several ? 'several' : 'one', options } as const;
}

/** Whether weights give the score that Gloss gives: equal shares, and the same taken away for each wrong one. */
function isOurs(weights: readonly number[]): boolean {
	const right = weights.filter((weight) => weight > 0);
	const share = 100 / right.length;
	return weights.every((weight) => Math.abs(Math.abs(weight) - share) < 0.01);
}

/** Of two feedbacks Moodle shows the first to who is wrong and the second to who is right. */
function trueFalseOf(item: TrueFalse, lang: string, lose: Lose): ImportedOption[] {
	const wrong = moodleProse(item.trueFeedback, lose);
	const right = moodleProse(item.falseFeedback, lose);
	return trueFalse(lang, item.isTrue).map((option) => ({
		...option,
		feedback: option.correct ? right : wrong,
	}));
}

function typed({ choices }: ShortAnswer, lose: Lose): ImportedOption[] {
	const [first, ...others] = choices;
	const all = others.map(({ text }) => `"${text.text}"`);
	if (all.length > 0) lose(`Other spellings that were right: ${all.join(', ')}.`);
	const partial = choices.filter(({ weight }) => weight !== null && weight !== 100);
	if (partial.length > 0) lose('Partial credit: an answer is right or wrong.');
	return typedAsChoice({
		text: first ? moodleLine(first.text, lose) : '',
		feedback: first && moodleProse(first.feedback, lose),
	});
}
