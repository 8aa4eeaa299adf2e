// The skeleton of a piece: every text that needs thought is a placeholder, so that the check finds it. Pure.
import { todo } from '../files/placeholder.ts';

export type Kind = 'quiz' | 'explainer';

/** What a new piece wants to know, and the claims of its story. */
export type PieceAnswers = {
	kind: Kind;
	story: string;
	slug: string;
	lang: string;
	title: string;
	claims: readonly string[];
};

/** More ids than these help nobody to choose. */
const CLAIMS_NAMED = 30;

/** A piece with placeholders; `now` is when it was begun. */
export function skeletonPiece($schema: string, answers: PieceAnswers, now: Date): object {
	const { kind, story, slug, lang, title, claims } = answers;
	const updated = `${now.toISOString().slice(0, 19)}Z`;
	return {
		$schema,
		$comment:
			'Texts that begin with TODO: are yours to write; the check finds them. Ids never change once published: give them names that you will recognise.',
		...(claims.length > 0 && {
			'$comment-claims': `Claims of this story: ${claims.slice(0, CLAIMS_NAMED).join(', ')}${claims.length > CLAIMS_NAMED ? ' and more' : ''}.`,
		}),
		v: 1,
		slug,
		kind,
		story,
		lang,
		title,
		standfirst: todo('What a reader learns here, in a sentence or two; or leave it out'),
		asOf: updated.slice(0, 10),
		'$comment-asOf': todo('Of which day is the state of knowledge? Add "reviewBy" if it will age.'),
		updated,
		...(kind === 'quiz' ? quiz(claims) : explainer(claims)),
	};
}

function quiz(claims: readonly string[]): object {
	const wrong = 'Why it is not, without shaming anybody';
	const options = [
		{ id: 'option-1', text: todo('An answer that one could give'), feedback: todo(wrong) },
		{
			id: 'option-2',
			text: todo('The right answer'),
			correct: true,
			feedback: todo('Why it is right'),
		},
		{ id: 'option-3', text: todo('Another that one could give'), feedback: todo(wrong) },
	];
	const items = ['first', 'second', 'third'].map((place, i) => {
		return { id: `item-${i + 1}`, text: todo(`What came ${place}`) };
	});
	return {
		questions: [
			{
				id: 'question-1',
				'$comment-kinds':
					'Questions are "choice" with "pick" one or several, "number", "order" and "poll"; see content/README.md.',
				kind: 'choice',
				pick: 'one',
				ask: todo('The question'),
				options,
				explain: explanation(claims),
			},
			{
				id: 'question-2',
				kind: 'order',
				ask: todo('Put these in order: …'),
				'$comment-items': 'Write them in the right order; readers see them shuffled.',
				items,
				explain: explanation(claims),
			},
		],
		bands: placeholderBands(),
	};
}

function explainer(claims: readonly string[]): object {
	return {
		cards: [
			{
				id: 'what',
				heading: todo('What happened'),
				'$comment-kinds':
					'Cards are "text", "people", "timeline", "figures", "terms" and "unknowns"; see content/README.md.',
				kind: 'text',
				entries: [{ id: 'what-1', body: explanation(claims) }],
			},
			{
				id: 'unknowns',
				heading: todo('What is not known'),
				kind: 'unknowns',
				entries: [{ id: 'unknown-1', text: explanation(claims) }],
			},
		],
	};
}

/** The bands of a quiz whose words are still to be found. */
export function placeholderBands(): object[] {
	return [0, 0.5].map((from) => ({
		from,
		title: todo('A few words'),
		text: todo(from === 0 ? 'For a low score: what to read' : 'For a good score'),
	}));
}

/** A text that is to rest on a claim: it links the first one there is. */
function explanation([claim]: readonly string[]): string {
	const link = `[this phrase](#${claim ?? 'claim-id'})`;
	return claim
		? todo(`What is known. ${link} opens the note of a claim.`)
		: todo('What is known. Write a claim in story.json and link it here.');
}
