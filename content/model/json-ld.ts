// What search engines are told of a piece, in the words of schema.org.

import { keyCorrections } from './corrected.ts';
import { plainText } from './inline.ts';
import type { Explainer, Piece, Quiz } from './piece.ts';

/** A `Quiz` with its questions and answers, or an `Article` with what it cites. */
export function jsonLd(piece: Piece, url: string): Record<string, unknown> {
	const common = {
		'@context': 'https://schema.org',
		name: piece.title,
		url,
		inLanguage: piece.lang,
		dateModified: piece.updated,
		publisher: { '@type': 'Organization', name: piece.credit.name, url: piece.credit.url },
		...(piece.standfirst && { description: plainText(piece.standfirst) }),
	};
	switch (piece.kind) {
		case 'quiz':
			return { ...common, '@type': 'Quiz', hasPart: questionsOf(piece) };
		case 'explainer':
			return { ...common, '@type': 'Article', headline: piece.title, citation: citationsOf(piece) };
	}
}

/** Questions whose answers can be listed: what is chosen, and numbers. One that was taken out of the count has no right one. */
function questionsOf(quiz: Quiz) {
	return quiz.questions.flatMap((question) => {
		if (question.kind === 'later' || isVoid(quiz, question.id)) return [];
		const head = { '@type': 'Question', name: plainText(question.ask) };
		if (question.kind === 'number') {
			const { answer, unit, shown } = question;
			const text = plainText(shown ?? [answer, unit].filter((it) => it !== undefined).join(' '));
			return [{ ...head, acceptedAnswer: [{ '@type': 'Answer', text }] }];
		}
		if (question.kind !== 'choice') return [];
		const answers = (correct: boolean) =>
			question.options
				.filter((option) => (option.correct ?? false) === correct)
				.map(({ text }) => ({ '@type': 'Answer', text: plainText(text) }));
		return [
			{
				...head,
				acceptedAnswer: answers(true),
				suggestedAnswer: answers(false),
			},
		];
	});
}

function isVoid(quiz: Quiz, id: string): boolean {
	return keyCorrections(quiz, id).some(({ effect }) => effect === 'void');
}

function citationsOf({ sources }: Explainer) {
	return Object.values(sources).map(({ publisher, title, url, published }) => ({
		'@type': 'CreativeWork',
		name: title,
		publisher: { '@type': 'Organization', name: publisher },
		datePublished: published,
		...(url && { url }),
	}));
}
