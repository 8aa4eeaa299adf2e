import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHtml } from '../../../../content/desk/import/html-text.ts';

test.each([
	['<em>a</em> <i>b</i>', '*a* *b*'],
	['<strong>a</strong> <b>b</b>', '**a** **b**'],
	['<b> a </b>b', '**a** b'],
	['<a href="https://a.example/?b=1&amp;c=2">a</a>', '[a](https://a.example/?b=1&c=2)'],
	["<A HREF='mailto:a@b.example'>a</A>", '[a](mailto:a@b.example)'],
	['<p>a</p><p>b<br>c</p>', 'a\n\nb\n\nc'],
	['a &lt;b&gt; &amp;amp; &#8364; &#x20AC;', 'a <b> &amp; € €'],
	['a < b and c > d', 'a < b and c > d'],
	['5 * 3 *?', '5 * 3 *?'],
	['*a* [b](#c)', '\\*a\\* \\[b\\](#c)'],
	['<b></b>a', 'a'],
	['<b>a', '**a**'],
	['a</b>', 'a'],
])('%s becomes %s, and nothing is lost', (html, text) => {
	expect(fromHtml(html)).toEqual({ text, lost: [] });
});

test.each([
	['<img src="a.png" alt="b">a', 'a', ['<img src="a.png">']],
	['<u>a</u> H<sub>2</sub>O', 'a H2O', ['<u>', '<sub>']],
	['<a href="http://a.example/">a</a>', 'a', ['the link to "http://a.example/"']],
	['<a href="javascript:alert(1)">a</a>', 'a', ['the link to "javascript:alert(1)"']],
	['<script>alert(1)</script>a', 'a', ['<script> and what is in it']],
	['a<!-- b -->', 'a', ['a comment']],
	['&foo; a', '&foo; a', ['&foo;']],
	['<ul><li>a</li></ul>', 'a', ['<ul>', '<li>']],
])('%s becomes %s, and what is lost is named', (html, text, lost) => {
	expect(fromHtml(html)).toEqual({ text, lost });
});

test('what no mark of ours can say stays as plain words', () => {
	const { text, lost } = fromHtml('x<b>y</b>z <i><b>*</b></i>');
	expect(text).toContain('z');
	expect(text.replaceAll('\\', '').replaceAll('*', '')).toBe('xyz ');
	expect(lost.length).toBeLessThanOrEqual(1);
});

test('any text ends, and soon', () => {
	const part = fc.constantFrom(
		'<',
		'>',
		'"',
		"'",
		'b',
		'/',
		' ',
		'&',
		';',
		'<!--',
		'*',
		'<a href=',
	);
	fc.assert(fc.property(fc.array(part), (parts) => void fromHtml(parts.join(''))));
	fromHtml('<a "'.repeat(2_000));
	fromHtml('<!--'.repeat(2_000));
});
