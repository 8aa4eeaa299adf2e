import { expect, test } from 'vitest';
import { jsonLd } from '../../../content/model/json-ld.ts';
import { explainer, quiz } from '../../fixtures/pieces.ts';

const URL = 'https://gloss.example/p/planets';
const answer = (text: string) => ({ '@type': 'Answer', text });

test('a quiz has the questions whose answers can be listed, without marks', () => {
	const written = quiz();
	const [first] = written.questions;
	if (first?.kind === 'choice') first.ask = 'Which is the *hottest*?';
	expect(jsonLd(written, URL)).toMatchObject({
		'@type': 'Quiz',
		url: URL,
		hasPart: [
			{
				name: 'Which is the hottest?',
				acceptedAnswer: [answer('Venus')],
				suggestedAnswer: [answer('Mercury'), answer('Mars')],
			},
			{ acceptedAnswer: [answer('Jupiter'), answer('Saturn')] },
			{ name: 'How many planets go round the Sun?', acceptedAnswer: [answer('8 planets')] },
		],
	});
});

test('a question that was taken out of the count has no right answer there', () => {
	const [first] = quiz().questions;
	const target = `question/${first?.id}`;
	const texts = { was: 'It was asked.', now: 'It is not.', why: 'It had no answer.' };
	const at = '2020-01-02T12:00:00Z';
	const corrections = [{ id: 'c', at, target, ...texts, effect: 'void' as const }];
	const said = JSON.stringify(jsonLd(quiz({ corrections }), URL));
	expect(JSON.stringify(jsonLd(quiz(), URL))).toContain('Venus');
	expect(said).not.toContain('Venus');
	expect(said).toContain('How many planets go round the Sun?');
});

test('a number is said as readers see it', () => {
	const written = quiz();
	const number = written.questions.find((it) => it.kind === 'number');
	if (number) number.shown = 'about *eight*';
	expect(JSON.stringify(jsonLd(written, URL))).toContain('"about eight"');
});

test('an explainer is an article with what it cites', () => {
	const source = { publisher: 'A press', title: 'A book', published: '1846' };
	const sources = { shelf: source, web: { ...source, url: 'https://press.example/book' } };
	const cited = {
		'@type': 'CreativeWork',
		name: 'A book',
		publisher: { '@type': 'Organization', name: 'A press' },
		datePublished: '1846',
	};
	const article = jsonLd(explainer({ sources }), URL);
	expect(article['@type']).toBe('Article');
	expect(article.citation).toStrictEqual([cited, { ...cited, url: sources.web.url }]);
});
