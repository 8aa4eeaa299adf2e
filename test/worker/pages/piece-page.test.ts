import { expect, test } from 'vitest';
import type { Quiz } from '../../../content/model/piece.ts';
import { piecePage } from '../../../worker/pages/piece-page.ts';
import { quiz, slug } from '../../fixtures/pieces.ts';

/** The hosted page of a piece with a picture under this name. */
function pageWith(src: string, changes: Partial<Quiz> = {}): string {
	return piecePage({
		piece: quiz({ image: { src, alt: 'Eight discs', credit: 'A painter' }, ...changes }),
		rev: '0123456789ab',
		words: {},
		since: Date.parse('2020-01-03'),
		slug: 'planets-quiz',
		origin: 'https://gloss.test',
		files: { sheet: '/a/sheet.css', icon: '/a/icon.svg' },
		script: '/a/piece.js',
		listed: false,
	});
}

test('names a picture to those who share the page', () => {
	expect(pageWith('/media/0123456789ab.png')).toContain(
		'<meta property="og:image" content="https://gloss.test/media/0123456789ab.png">',
	);
});

test('names none that was put by hand under the name of a file: with our address before it that is another host', () => {
	expect(pageWith('discs.png')).not.toContain('og:image');
});

test('names the page in each language, its own among them, where there is more than one', () => {
	const page = pageWith('discs.png', { alternates: { ar: slug('planets-quiz-ar') } });
	for (const [lang, path] of [
		['en', '/p/planets-quiz'],
		['ar', '/p/planets-quiz-ar'],
	]) {
		expect(page).toContain(
			`<link rel="alternate" hreflang="${lang}" href="https://gloss.test${path}">`,
		);
	}
	expect(pageWith('discs.png')).not.toContain('hreflang');
});
