// What a first view holds. How it looks, and how the widget takes over from it, is tested in a browser.
import { describe, expect, test } from 'vitest';
import type { FirstView, Tree } from '../../../content/model/first-view.ts';
import type { Piece, Quiz } from '../../../content/model/piece.ts';
import { firstView } from '../../../worker/pages/first-view.tsx';
import { HOSTILE } from '../../fixtures/hostile.ts';
import { explainer, quiz } from '../../fixtures/pieces.ts';
import { widget } from '../../harness/worker.ts';

const drawn = (piece: Piece): FirstView | undefined =>
	firstView({
		piece,
		rev: '0123456789ab',
		words: widget.words.en ?? {},
		origin: 'https://gloss.test',
		since: Date.parse('2020-01-03'),
		changesAt: undefined,
	});

function beginningWith(fits: (question: Quiz['questions'][number]) => boolean): Quiz {
	const whole = quiz();
	return {
		...whole,
		questions: whole.questions.toSorted((a, b) => Number(fits(b)) - Number(fits(a))),
	};
}

const single = beginningWith((it) => it.kind === 'choice' && it.pick === 'one');

/** All nodes of a tree, itself first. */
function nodesOf(tree: Tree): Tree[] {
	return typeof tree === 'string' ? [tree] : [tree, ...tree[2].flatMap(nodesOf)];
}

const textsOf = (trees: readonly Tree[]) =>
	trees.flatMap(nodesOf).filter((node) => typeof node === 'string');

const actionsOf = (trees: readonly Tree[]) =>
	trees.flatMap(nodesOf).flatMap((node) => (typeof node === 'string' ? [] : (node[3] ?? [])));

describe('the first view of a quiz', () => {
	const view = drawn(single);
	const [question] = single.questions;
	if (!view || question?.kind !== 'choice') throw new Error('There is no first view.');

	test('asks the first question and none of the others', () => {
		expect(textsOf([view.view])).toContain(question.ask);
		for (const { id, ...other } of single.questions.slice(1)) {
			if ('ask' in other) expect(JSON.stringify(view), id).not.toContain(other.ask);
		}
	});

	test('has what becomes of it for each of its options, with its points', () => {
		expect(Object.keys(view.answers)).toEqual(question.options.map(({ id }) => id));
		for (const { id, correct } of question.options) {
			expect(view.answers[id]?.points).toBe(correct ? 1 : 0);
			expect(view.answers[id]?.said).toMatch(correct ? /^Right$/u : /^Not right/u);
		}
	});

	test('does not tell the key before the answer', () => {
		const before = textsOf([view.view]).join(' ');
		expect(before).not.toContain('Right');
		expect(before).not.toContain(question.explain.slice(0, 20));
	});

	test('has the note of every claim that can be opened', () => {
		const bodies = Object.values(view.answers).flatMap(({ body }) => body);
		const claims = actionsOf(bodies).flatMap((it) =>
			it.type === 'toggle' && it.claim ? it.claim : [],
		);
		expect(claims.length).toBeGreaterThan(0);
		expect(Object.keys(view.notes).sort()).toEqual([...new Set(claims)].sort());
	});
});

test.each([
	[
		'a question of several right answers',
		(it: Quiz['questions'][number]) => it.kind === 'choice' && it.pick === 'several',
	],
	['a number', (it: Quiz['questions'][number]) => it.kind === 'number'],
	['an order', (it: Quiz['questions'][number]) => it.kind === 'order'],
])('there is no first view of a quiz that begins with %s', (_, fits) => {
	const piece = beginningWith(fits);
	expect(fits(piece.questions[0] ?? { kind: 'later', id: 'none' })).toBe(true);
	expect(drawn(piece)).toBeUndefined();
});

test('there is no first view of a quiz with one question, which ends with its answer', () => {
	expect(drawn({ ...single, questions: single.questions.slice(0, 1) })).toBeUndefined();
});

test('the first view of an explainer has all of its cards', () => {
	const view = drawn(explainer());
	const texts = textsOf(view ? [view.view] : []);
	for (const card of explainer().cards) {
		if (card.kind !== 'later') expect(texts).toContain(card.heading);
	}
});

test.each(HOSTILE)('a first view has %j as text and nothing else', (title) => {
	const view = drawn({ ...single, title });
	expect(textsOf(view ? [view.view] : [])).toContain(title);
});

test.each([
	['As of 1 Jan. 2020, which planet is hottest?', 0],
	['Which planet is hottest?', 1],
])('a question on what is out of date says its day once: %s', (ask, times) => {
	const { claims } = single;
	const [first, ...rest] = single.questions;
	if (first?.kind !== 'choice' || !claims.heat) throw new Error('The fixture is another one.');
	const old = { ...claims, heat: { ...claims.heat, until: '2020-01-02' } };
	const view = drawn({ ...single, claims: old, questions: [{ ...first, ask }, ...rest] })?.view;
	const heading = nodesOf(view ?? '').find((it) => typeof it !== 'string' && it[1].id === 'ask');
	const said = textsOf([heading ?? '']).filter((text) => text === 'As of 1 January 2020');
	expect(said).toHaveLength(times);
});
