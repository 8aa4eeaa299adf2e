// Inline text: every string has a tree, which is flat, leads nowhere it should not, and loses no words.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	type Inline,
	linkedClaims,
	paragraphs,
	parseInline,
	plainText,
} from '../../../content/model/inline.ts';
import { anyText, soup } from '../arbitraries/texts.ts';
import { property } from '../property.ts';

/** Marks can hold one another only so deep: strong, emphasis, words in brackets, and these two once more. */
const DEEPEST = 7;

export const inline = property({
	name: 'inline text has a tree',
	runs: 6_000,
	input: fc.oneof(soup, anyText),
	check(text) {
		const tree = parseInline(text);
		assert.ok(depthOf(tree) <= DEEPEST, 'The tree is deep.');
		for (const node of nodesOf(tree)) checkNode(node);
		assert.ok(plainText(text).length <= text.length, 'It reads longer than it is.');
		assert.equal(new Set(linkedClaims(text)).size, linkedClaims(text).length);
		assert.ok(paragraphs(text).every((it) => it.trim() !== ''));
	},
});

function checkNode(node: Inline): void {
	switch (node.kind) {
		case 'link':
			assert.match(node.href, /^(?:https:\/\/|mailto:)[^\s()\]]+$/);
			break;
		case 'note':
			assert.match(node.claim, /^[a-z][a-z0-9-]{0,31}$/);
			break;
		case 'language':
			assert.match(node.lang, /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/);
			break;
		case 'text':
		case 'emphasis':
		case 'strong':
			break;
	}
	if (node.kind !== 'text') assert.ok(node.children.length > 0, 'A mark holds nothing.');
}

function nodesOf(tree: readonly Inline[]): Inline[] {
	return tree.flatMap((node) => [node, ...(node.kind === 'text' ? [] : nodesOf(node.children))]);
}

function depthOf(tree: readonly Inline[]): number {
	const depths = tree.map((node) => (node.kind === 'text' ? 1 : 1 + depthOf(node.children)));
	return Math.max(0, ...depths);
}

/** How much longer the longer text is. */
const TIMES = 16;

/** Steps are counted, not timed: every change to the parser's lists, and every look through the open marks. */
export const linear = property({
	name: 'inline text is read in linear time',
	runs: 10,
	input: soup.map((text) => text.slice(0, 30)).filter((text) => text.length > 0),
	check(text) {
		const short = stepsFor(text.repeat(40));
		const long = stepsFor(text.repeat(40 * TIMES));
		assert.ok(long <= short * (TIMES + 1), `${short} steps have become ${long}.`);
	},
});

function stepsFor(source: string): number {
	const names = ['push', 'pop', 'at', 'findLastIndex', 'forEach'] as const;
	const own = names.map((name) => [name, Array.prototype[name]] as const);
	let steps = 0;
	for (const [name, method] of own) {
		Object.assign(Array.prototype, {
			[name](this: unknown[], ...args: unknown[]): unknown {
				steps += 1;
				return Reflect.apply(method, this, args);
			},
		});
	}
	try {
		parseInline(source);
	} finally {
		for (const [name, method] of own) Object.assign(Array.prototype, { [name]: method });
	}
	return steps;
}
