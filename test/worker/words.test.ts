import { expect, test } from 'vitest';
import { wordsFor } from '../../worker/words.ts';

const words = { en: { next: 'Next' }, pt: { next: 'Seguinte' }, 'zh-Hant': { next: '下一題' } };

test.each([
	['en', 'Next'],
	['pt', 'Seguinte'],
	['pt-BR', 'Seguinte'],
	['zh-Hant', '下一題'],
	['zh-Hant-TW', '下一題'],
	['zh-Hans', 'Next'],
	['fi', 'Next'],
	['constructor', 'Next'],
])('has words for %s', (lang, next) => {
	expect(wordsFor(lang, { words })).toEqual({ next });
});
