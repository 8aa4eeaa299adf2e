import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	type Inline,
	linkedClaims,
	paragraphs,
	parseInline,
	plainText,
} from '../../../content/model/inline.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('parseInline', () => {
	test('leaves plain text as one node', () => {
		expect(parseInline('Two plain words.')).toEqual([text('Two plain words.')]);
		expect(parseInline('')).toEqual([]);
	});

	test.each<[string, Inline]>([
		['*soft*', { kind: 'emphasis', children: [text('soft')] }],
		['**firm**', { kind: 'strong', children: [text('firm')] }],
		['[a](https://a.example/b?c=d)', link('https://a.example/b?c=d')],
		['[a](mailto:a@b.example)', link('mailto:a@b.example')],
		['[a](#within-days)', { kind: 'note', claim: 'within-days', children: [text('a')] }],
		['[a](lang:ar)', { kind: 'language', lang: 'ar', children: [text('a')] }],
		['[a](lang:zh-Hant-TW)', { kind: 'language', lang: 'zh-Hant-TW', children: [text('a')] }],
	])('reads %s', (source, node) => {
		expect(parseInline(source)).toEqual([node]);
	});

	test('nests marks inside brackets and brackets inside marks', () => {
		expect(parseInline('**[*a* b](#c)**')).toEqual([
			{
				kind: 'strong',
				children: [
					{
						kind: 'note',
						claim: 'c',
						children: [{ kind: 'emphasis', children: [text('a')] }, text(' b')],
					},
				],
			},
		]);
	});

	test.each([
		['[a](http://a.example)', 'another protocol'],
		['[a](javascript:alert(1))', 'a script'],
		['[a](data:text/html,x)', 'data'],
		['[a](//a.example)', 'no protocol'],
		['[a](HTTPS://a.example)', 'capitals in the protocol'],
		['[a](https:///)', 'no host'],
		['[a](#Within)', 'an id that is none'],
		['[a](#)', 'an empty id'],
		['[a] (#b)', 'a space before the target'],
		['[a](#b c)', 'a space in the target'],
		['[](#b)', 'nothing to mark'],
		['a](#b)', 'no opening bracket'],
		['[a', 'no closing bracket'],
		['*a', 'no closing star'],
		['a * b * c', 'stars between spaces'],
		['2*3', 'a single star'],
		['**', 'stars without words'],
		['<b>a</b>', 'HTML'],
		['&lt;', 'an entity'],
	])('takes %s literally: %s', (source) => {
		expect(parseInline(source)).toEqual([text(source)]);
	});

	test.each([
		['\\*a\\*', '*a*'],
		['\\[a\\]\\(#b\\)', '[a](#b)'],
		['\\\\', '\\'],
		['a\\b', 'a\\b'],
		['\\', '\\'],
	])('unescapes %s', (source, words) => {
		expect(parseInline(source)).toEqual([text(words)]);
	});

	test('gives up an emphasis that ends outside its brackets', () => {
		expect(parseInline('[*a](#b)*')).toEqual([
			{ kind: 'note', claim: 'b', children: [text('*a')] },
			text('*'),
		]);
	});

	test('keeps every character of a text without escapes that marks nothing', () => {
		const source = '[[[**a*]]](b)](#)[*] *';
		expect(plainText(source)).toBe(source);
	});
});

describe('parseInline on hostile texts', () => {
	afterEach(() => vi.restoreAllMocks());

	/** Steps of the parser: every change to its lists and every look through the open marks. */
	function stepsFor(source: string): number {
		const spies = (['push', 'pop', 'at', 'findLastIndex'] as const).map((method) =>
			vi.spyOn(Array.prototype, method),
		);
		parseInline(source);
		const steps = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
		for (const spy of spies) spy.mockRestore();
		return steps;
	}

	test.each(['[', '*', '**', '[*', '*a', '*a **b', '[a](', '](', '[a](#b)', '*a*', '\\', '[**a*'])(
		'takes steps in proportion to the length of %s repeated',
		(piece) => {
			const short = stepsFor(piece.repeat(100));
			const long = stepsFor(piece.repeat(1600));
			expect(long).toBeLessThanOrEqual(short * 17);
		},
	);

	test('builds a tree that is never deep, whatever is opened', () => {
		const depth = (nodes: readonly Inline[]): number =>
			Math.max(0, ...nodes.map((it) => (it.kind === 'text' ? 1 : 1 + depth(it.children))));
		for (const piece of ['[a ', '*a **b ', '*a [b **c ']) {
			const source = piece.repeat(1000) + '](#x)** *'.repeat(1000);
			expect(depth(parseInline(source))).toBeLessThan(8);
		}
	});
});

test('linkedClaims names each linked claim once, in order, also inside marks', () => {
	expect(linkedClaims('**[a](#two)** [b](#one) [c](#two) [d](https://e.example)')).toEqual([
		'two',
		'one',
	]);
});

test('plainText leaves the marks out', () => {
	expect(plainText('It **[could *fall*](#x)** \\* soon')).toBe('It could fall * soon');
});

test('paragraphs are parted by empty lines', () => {
	expect(paragraphs('a\nb\n\nc\n \n\n d')).toEqual(['a\nb', 'c', ' d']);
	expect(paragraphs('\n\n')).toEqual([]);
});

function link(href: string): Inline {
	return { kind: 'link', href, children: [text('a')] };
}
