import { expect, test } from 'vitest';
import type { Claim } from '../../../content/model/claim.ts';
import {
	claimsNeeded,
	claimsOf,
	sectionsOf,
	statementsOf,
} from '../../../content/model/claims-used.ts';
import { explainer, quiz } from '../../fixtures/pieces.ts';

const claim: Claim = { text: 'So.', certainty: 'reported', sources: ['a'], asOf: '2024' };

test('statementsOf leads to every question but polls, and to every entry', () => {
	expect(statementsOf(quiz()).map(({ path }) => path.join('.'))).toEqual([
		'questions.0',
		'questions.1',
		'questions.2',
		'questions.3',
	]);
	expect(statementsOf(explainer()).length).toBe(
		explainer().cards.reduce((sum, it) => sum + (it.kind === 'later' ? 0 : it.entries.length), 0),
	);
});

test('statementsOf reads what each kind of entry says, whatever its field is called', () => {
	const text = '[a](#one)';
	const piece = explainer({
		cards: [
			{ id: 'a', kind: 'text', heading: '-', entries: [{ id: 'a', body: text }] },
			{ id: 'b', kind: 'figures', heading: '-', entries: [{ id: 'a', shown: '8', label: text }] },
			{ id: 'c', kind: 'terms', heading: '-', entries: [{ id: 'a', term: '-', text }] },
		],
	});
	expect(statementsOf(piece).map(({ texts }) => texts)).toEqual([[text], [text], [text]]);
});

test('sectionsOf has every question and card with its claims, those of later kinds without a name', () => {
	const later = { id: 'where', kind: 'later' } as const;
	const nameless = { id: 'where', heading: '', claims: [] };
	const asked = quiz({ questions: [...quiz().questions.slice(0, 2), later] });
	expect(sectionsOf(asked)).toEqual([
		{ id: 'hottest', heading: 'Which planet is the hottest?', claims: ['heat'] },
		{ id: 'giants', heading: expect.any(String), claims: ['count'] },
		nameless,
	]);
	const told = explainer({ cards: [...explainer().cards.slice(0, 1), later] });
	expect(sectionsOf(told)).toEqual([
		{ id: 'overview', heading: 'What is there?', claims: ['count'] },
		nameless,
	]);
	expect(statementsOf(asked)).toHaveLength(2);
	expect(statementsOf(told)).toHaveLength(1);
});

test('claimsOf names linked claims before listed ones, each once', () => {
	expect(claimsOf({ texts: ['[a](#two)', '[b](#one)'], listed: ['three', 'two'] })).toEqual([
		'two',
		'one',
		'three',
	]);
});

test('claimsNeeded adds companions and successors, however far they lead', () => {
	const claims = {
		heat: { ...claim, with: ['origin'] },
		origin: { ...claim, replacedBy: 'newer' },
		newer: { ...claim, with: ['heat'] },
		unused: claim,
	};
	expect([...claimsNeeded(quiz(), claims)].sort()).toEqual(['count', 'heat', 'newer', 'origin']);
});

test('claimsNeeded looks into the standfirst, bands and polls as well', () => {
	const poll = quiz().questions.filter(({ kind }) => kind === 'poll');
	const piece = quiz({
		standfirst: '[a](#one)',
		questions: poll.map((it) => ({ ...it, claims: ['three'] })),
		bands: [{ from: 0, title: '-', text: '[b](#two)' }],
	});
	expect([...claimsNeeded(piece, {})].sort()).toEqual(['one', 'three', 'two']);
	const told = explainer({ standfirst: '[a](#one)' });
	expect([...claimsNeeded(told, {})].sort()).toEqual(['count', 'one', 'origin']);
});
