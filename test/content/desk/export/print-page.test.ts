import { describe, expect, test } from 'vitest';
import { printPage } from '../../../../content/desk/export/print-page.ts';
import type { Piece } from '../../../../content/model/piece.ts';
import { explainer, quiz } from '../../../fixtures/pieces.ts';

const NOW = new Date('2020-06-01T00:00:00Z');
const print = (piece: Piece, pictures = new Map<string, string>()) =>
	printPage(piece, pictures, NOW);
const wordsIn = (page: string) =>
	page
		.replace(/<style>.*<\/style>/su, '')
		.replaceAll(/<[^>]*>/gu, ' ')
		.replaceAll(/\s+/gu, ' ');

describe('a quiz', () => {
	test('asks first and answers on another page', async () => {
		const page = await print(quiz());
		const [asked = '', answered = ''] = page.split('<section class="answers">');
		expect(wordsIn(asked)).toContain(
			'Which planet is the hottest? Choose one A Mercury B Venus C Mars',
		);
		expect(wordsIn(asked)).not.toContain('Its thick air keeps the heat.');
		expect(asked).not.toContain('class="right"');
		expect(wordsIn(answered)).toContain('B Venus A It is nearer to the Sun');
		expect(wordsIn(answered)).toContain('8 planets');
		expect(page).toMatch(/\.answers \{ break-before: page \}/u);
	});

	test('gives the right order with the letters of the question', async () => {
		const [asked = '', answered = ''] = (await print(quiz())).split('<section class="answers">');
		const listed = [...wordsIn(asked).matchAll(/[A-C] (Venus|Earth|Mars)\b/gu)].slice(-3);
		const lines = new Map(listed.map(([line, planet]) => [planet, line]));
		const inOrder = ['Venus', 'Earth', 'Mars'].map((planet) => lines.get(planet));
		expect(inOrder).not.toContain(undefined);
		expect(wordsIn(answered)).toContain(inOrder.join(' '));
	});

	test('has every note once, with its number where it is called for', async () => {
		const page = await print(quiz());
		const called = new Set(Array.from(page.matchAll(/href="#note-(\d+)"/gu), ([, n]) => n));
		const there = Array.from(page.matchAll(/<li id="note-(\d+)"/gu), ([, n]) => n);
		expect(there).toEqual([...called].sort((a, b) => Number(a) - Number(b)));
		expect(there).not.toEqual([]);
		for (const { text } of Object.values(quiz().claims)) {
			expect(page.split(text).length, text).toBeLessThanOrEqual(2);
		}
	});
});

test('an explainer has all its cards, with its notes and sources', async () => {
	const piece = explainer();
	const words = wordsIn(await print(piece));
	for (const card of piece.cards) if (card.kind !== 'later') expect(words).toContain(card.heading);
	for (const { publisher } of Object.values(piece.sources)) expect(words).toContain(publisher);
});

test('a language that is written from the right is, with its own words and its addresses from the left', async () => {
	const page = await print(explainer({ lang: 'ar' }));
	expect(page).toContain('<html lang="ar" dir="rtl">');
	expect(page).toContain('<h2>الحواشي</h2>');
	expect(page).toMatch(/<bdi dir="ltr">https:/u);
});

test('no text of a piece becomes markup', async () => {
	const hostile = '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
	const written = quiz({ title: hostile, standfirst: hostile, byline: hostile });
	const [first] = written.questions;
	if (first?.kind === 'choice') {
		Object.assign(first, { ask: hostile, hint: hostile, explain: `[${hostile}](#heat)` });
		for (const option of first.options) Object.assign(option, { text: hostile, feedback: hostile });
	}
	const page = await print(written);
	expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>/u);
	expect(page.match(/<\/title>/gu)).toHaveLength(1);
	expect(page).toContain('&lt;script&gt;');
});

test('it is one file: no script, nothing fetched, images inside', async () => {
	const image = { src: '/media/0123456789abcdef.png', alt: 'The quay', credit: 'The office' };
	const page = await print(quiz({ image }), new Map([[image.src, 'data:image/png;base64,AA==']]));
	expect(page).toContain('<img src="data:image/png;base64,AA==" alt="The quay"');
	expect(page).not.toMatch(/<script|<link|@import|url\(|src="(?!data:)/u);
	expect(page).toContain('default-src &#39;none&#39;');
	expect(wordsIn(await print(quiz({ image })))).toContain('[The quay] The office');
});

test('it says what is out of date and what was corrected', async () => {
	const { claims } = quiz();
	const [id = '', claim] = Object.entries(claims)[0] ?? [];
	if (!claim) throw new Error('The fixture has changed.');
	const corrections = [
		{
			...{ id: 'c', at: '2020-02-01', target: 'question/hottest', was: 'Mars', now: 'Venus' },
			...{ why: 'A slip.', effect: 'rekey' as const },
		},
	];
	const old = { ...claims, [id]: { ...claim, until: '2020-03-01' } };
	const words = wordsIn(await print(quiz({ claims: old, corrections })));
	expect(words).toContain('Corrected on 1 February 2020');
	expect(words).toContain('It said: Mars');
	expect(words).toContain('out of date');
});
