// What is said at the top of a piece that has been corrected while it was open, or since its reader was last here.
import { plainText } from '../../content/model/inline.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Piece, Quiz } from '../../content/model/piece.ts';
import { type Answers, pointsOf } from '../../content/model/points.ts';
import { givenNow, type Score, scoreOf } from '../../content/model/scoring.ts';
import type { State } from '../state/state.ts';
import type { Marks, Scope } from '../views/scope.ts';
import type { WordKey, Words } from '../views/words.ts';

/** Points out of so many, and the answers of a reader when the news came: by what they answer then, the score moves on. */
export type Points = Pick<Score, 'points' | 'max'> & { answers: Answers };

/** A line of news: how it begins, and what it is about. */
type Line = {
	word: Extract<WordKey, 'sinceOpened' | 'sinceLast' | 'changedSince'>;
	places: readonly string[];
};

/** `marks` say so in the places too; `was` is the score until then; `anew` may be asked again. */
export type News = {
	piece: Piece;
	lines: readonly Line[];
	marks: Marks;
	was: Points | undefined;
	anew: readonly string[];
};

/**
 * In a quiz with the score as it was and is, if it has changed, until something is answered; and with a way to the corrected
 * questions from which more is to be had, while none of them is being asked again.
 */
export function Notice({ news, state, scope }: { news: News; state: State; scope: Scope }) {
	const { piece } = news;
	const score = scoreInWords(news, state, scope.words);
	return (
		<div class="status">
			{newsInWords(news, scope.words).map((line) => (
				<p key={line}>{line}</p>
			))}
			{score && <p>{score}</p>}
			{piece.kind === 'quiz' && (
				<AskAgain quiz={piece} anew={news.anew} state={state} scope={scope} />
			)}
		</div>
	);
}

type AskProps = { quiz: Quiz; anew: readonly string[]; state: State; scope: Scope };

/** Leads to the corrected questions alone, as long as there is more to be had from them. */
function AskAgain({ quiz, anew, state, scope }: AskProps) {
	const left = quiz.questions.filter(
		(question) => anew.includes(question.id) && !isFull(question, state),
	);
	const [first] = left;
	if (!first || state.reopened) return null;
	const questions = left.map(({ id }) => id);
	const to = quiz.questions.indexOf(first);
	const given = givenNow(quiz, state.answers, state.given);
	return (
		<button
			type="button"
			class="link"
			onClick={() => scope.dispatch({ type: 'reopen', questions, to, given })}
		>
			{scope.words.say('answerAgain', {}, questions.length)}
		</button>
	);
}

function isFull(question: Quiz['questions'][number], { answers }: State): boolean {
	const answer = lookup(answers, question.id);
	return answer === undefined || pointsOf(question, answer) === 1;
}

/** "Corrected since you opened it: Question 2 and Question 5" */
export function newsInWords({ piece, lines }: News, words: Words): string[] {
	return lines.map(({ word, places }) => {
		const names = places.flatMap((place) => nameOf(piece, place, words) ?? []);
		const said = words.say(word);
		if (names.length === 0) return said;
		return `${said}${words.say('colon')}${new Intl.ListFormat(words.lang).format(names)}`;
	});
}

/** What the score was and is, if it is another now, until the reader answers something. */
export function scoreInWords(
	{ piece, was }: News,
	{ answers, given }: State,
	words: Words,
): string | undefined {
	if (piece.kind !== 'quiz' || was?.answers !== answers) return undefined;
	const { points, max } = scoreOf(piece, answers, given);
	if (points === was.points && max === was.max) return undefined;
	return words.say('scoreWas', { was: was.points, wasMax: was.max, points, max });
}

function nameOf(piece: Piece, place: string, words: Words): string | undefined {
	const [, id] = place.split('/');
	switch (piece.kind) {
		case 'quiz': {
			const index = piece.questions.findIndex((it) => it.id === id);
			return index < 0 ? undefined : words.say('questionN', { n: index + 1 });
		}
		case 'explainer': {
			const card = piece.cards.find((it) => it.id === id);
			return card && card.kind !== 'later' ? plainText(card.heading) : undefined;
		}
	}
}
