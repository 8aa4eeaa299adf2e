import { describe, expect, test } from 'vitest';
import { elementsOf, rogues } from './markup.ts';

const ORIGIN = 'https://gloss.test';

test('reads tags with their attributes, and passes over text that is none', () => {
	const html =
		'<!doctype html><p class="a &quot;b&quot;" hidden>x</p><script src="/a/x.js"></script><title>a<b></title>';
	expect(elementsOf(html)).toEqual([
		{ tag: 'p', attributes: { class: 'a "b"', hidden: '' } },
		{ tag: 'script', attributes: { src: '/a/x.js' } },
		{ tag: 'title', attributes: {} },
	]);
});

test.each(['<p>a', 'a</p>', '<p><b></p>', '<p title=">', 'a < b', '<script>'])(
	'refuses %s',
	(html) => {
		expect(() => elementsOf(html)).toThrow();
	},
);

describe('finds what only content could have made', () => {
	test.each([
		'<gloss-evil></gloss-evil>',
		'<p onclick="evil()"></p>',
		'<p style="color:red"></p>',
		'<a href="javascript:evil()">a</a>',
		'<a href="//evil.example">a</a>',
		'<img src="https://evil.example/a.png">',
		'<img src="a.png">',
		'<script>evil()</script>',
		'<script src="https://evil.example/a.js"></script>',
		'<iframe srcdoc="a"></iframe>',
	])('%s', (html) => {
		expect(rogues(html, ORIGIN)).not.toEqual([]);
	});

	test.each([
		'<a href="https://a.example/">a</a><a href="mailto:a@b.example">b</a><a href="#notes">c</a>',
		'<img src="https://gloss.test/media/0123456789ab.png"><script src="/a/x.js"></script>',
		'<script type="application/ld+json">{}</script>',
	])('and not %s', (html) => {
		expect(rogues(html, ORIGIN)).toEqual([]);
	});
});
