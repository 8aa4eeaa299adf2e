// Texts as the worst of editors, or somebody with the key to KV, would write them.
import fc from 'fast-check';
import { HOSTILE } from '../../fixtures/hostile.ts';

/** What has broken other pages: each tries to be markup, script, a command to a terminal, or too much for a line. */
export const NASTY = [
	...HOSTILE,
	'<gloss-evil onclick=evil()>x</gloss-evil>',
	'"><gloss-evil autofocus onfocus=evil()>',
	"' onmouseover='evil()",
	'<img src=x onerror=evil()>',
	'</title></textarea></style></noscript></template></script><gloss-evil>',
	'</ScRiPt\t><script\n>evil()</script\u0000>',
	'<svg/onload=evil()><math><mtext></p>',
	'<!--><gloss-evil>-->',
	'<![CDATA[<gloss-evil>]]>',
	']]>',
	'&lt;gloss-evil&gt; &#60;gloss-evil&#x3e; &amp;lt; &nbsp &Tab;',
	'[a](javascript:evil())',
	'[a](JaVaScRiPt&colon;evil())',
	'[a](https://a.example/"onclick="evil()")',
	"[a](https://a.example/'><gloss-evil>)",
	'[a](mailto:a@b.example?subject=<gloss-evil>&bcc=evil)',
	'[a](lang:ar"><gloss-evil>)',
	'{{evil()}} $' + '{evil()} <%= evil() %> #{evil()}',
	'javascript:evil()',
	'data:text/html,<script>evil()</script>',
	'\u202e\u2066gnp.exe\u2069\u202c\u200f\u061c',
	'\u200b\u200c\u200d\u2060\ufeffzero\u00adwidth',
	`Z${'\u0300\u0489\u036f'.repeat(90)}algo`,
	'W'.repeat(299),
	'ﷺ'.repeat(40),
	'👨‍👩‍👧‍👦'.repeat(20),
	'\u001b[31mred\u001b[2J\u001b]0;title\u0007\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\',
	'\u009b31m\u009d0;title\u009c\u0090\u0085',
	'\ufffe\uffff\u0001\u0008',
	'__proto__',
	'constructor',
	'{name} {n} {date} {points} $& $1 $$ %s %d',
	'null',
	'line\nline\n\n\n \n\nparagraph',
];

/** Ids of a few claims, and such as every object has a property of. */
export const IDS = ['a', 'b', 'c', 'd', 'constructor', 'valueof', 'z9-z'] as const;

// What the parser of inline text looks at, and what is near it.
const MARKS = [
	...['*', '**', '***', '[', ']', '](', ')', '\\', '\\\\', '\\*', '\\['],
	...['](#a)', '](#constructor)', '](#', '](lang:ar)', '](https://a.example/b)', '](mailto:a@b.c)'],
	...['](javascript:evil())', '](https://', '](HTTPS://a.example)', '[a](#b)', '*b*', '**c**'],
	...[' ', '\n', '\n\n', 'word', 'ع', '\ud83e', '<b>', '&amp;'],
];

/** Marks in any order: most do not fit together. */
export const soup = fc
	.array(fc.constantFrom(...MARKS), { maxLength: 24, size: 'max' })
	.map((parts) => parts.join(''));

const noted = fc
	.tuple(fc.constantFrom(...NASTY, 'words'), fc.constantFrom(...IDS))
	.map(([words, id]) => `It is [${words}](#${id}).`);

/** Any text. */
export const anyText = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...NASTY) },
	{ weight: 2, arbitrary: noted },
	{ weight: 2, arbitrary: soup },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
	{ weight: 2, arbitrary: fc.constantFrom('Words.', 'One and two.', 'كلمات') },
);

/** A text that says something in at most so many units: what a field of the model takes. */
export function filledText(most: number): fc.Arbitrary<string> {
	return anyText.map((text) => {
		const cut = text.slice(0, most);
		return /\S/.test(cut) ? cut : 'x';
	});
}
