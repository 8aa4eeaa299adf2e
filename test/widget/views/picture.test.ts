import { expect, test } from 'vitest';
import { stillText } from '../../../worker/pages/still-text.tsx';
import { quiz } from '../../fixtures/pieces.ts';

/** The HTML of a piece with a picture under this name. */
function drawn(src: string): string {
	const image = { src, alt: 'Eight discs', credit: 'A painter' };
	const since = Date.parse('2020-01-03');
	return stillText({ piece: quiz({ image }), rev: '0123456789ab', words: {}, since });
}

test('shows a picture that was published', () => {
	expect(drawn('/media/0123456789ab.png')).toContain('<img src="/media/0123456789ab.png"');
});

test('shows none that was put by hand under the name of a file: it would lead somewhere on the page around', () => {
	expect(drawn('discs.png')).not.toContain('<img');
});
