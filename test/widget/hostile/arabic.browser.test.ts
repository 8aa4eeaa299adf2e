// An Arabic page, written from right to left, with pieces in both directions.
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readThrough } from '../../fixtures/hostile/read-through.ts';
import { slug } from '../../fixtures/pieces.ts';
import { asQuiz } from '../../harness/content.ts';
import { overflowIn } from '../../harness/layout.ts';
import { general, placeInText, RESERVED, tagOf } from '../../harness/paste.ts';
import { arabic, english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';
import { expectSameMarkup, expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

const PAGE = { lang: 'ar', dir: 'rtl' };
const quiz = (name: string) => asQuiz(stage.pieces.get(name));

/** On which side of its row the first option has its button. */
function sideOfFirstOption(place: Locator): Promise<'left' | 'right'> {
	return place
		.getByRole('radio')
		.first()
		.evaluate((radio) => {
			const row = radio.closest('label')?.getBoundingClientRect();
			const own = radio.getBoundingClientRect();
			return row && own.x + own.width / 2 > row.x + row.width / 2 ? 'right' : 'left';
		});
}

describe('on an Arabic page', () => {
	test('a piece in each language reads in its own direction, side by side', async () => {
		const body =
			placeInText('assad-quiz-ar') + placeInText('assad-quiz') + tagOf('assad-quiz-ar') + general();
		const page = await stage.show(body, { width: 480 }, PAGE);
		for (const [name, words, side] of [
			['assad-quiz-ar', arabic, 'right'],
			['assad-quiz', english, 'left'],
		] as const) {
			const shown = await placeOf(page, name);
			expect(await sideOfFirstOption(shown)).toBe(side);
			await readThrough(shown, quiz(name), words.say);
			expect(await overflowIn(shown)).toEqual([]);
		}
		await expectUnharmed(page);
		await expectSameMarkup(stage, page);
	});

	test('a page can ask for the Arabic alternate of a piece', async () => {
		const asked = placeInText('assad-quiz', `${RESERVED} data-gloss-lang="ar"`);
		const page = await stage.show(asked + tagOf('assad-quiz'), { width: 480 }, PAGE);
		const shown = await placeOf(page, 'assad-quiz');
		expect(await sideOfFirstOption(shown)).toBe('right');
		await readThrough(shown, quiz('assad-quiz-ar'), arabic.say);
		const told = await toldOf(page);
		expect(new Set(told.map(({ detail }) => detail.slug))).toEqual(new Set(['assad-quiz-ar']));
		expect(told.filter(({ type }) => type === 'ready')).toHaveLength(1);
		await expectUnharmed(page);
		await expectSameMarkup(stage, page);
	});

	test('a piece is found in a page that says its direction by styles alone', async () => {
		const head = '<style>body { direction: rtl; text-align: right }</style>';
		const page = await stage.show(placeInText('assad-quiz') + tagOf('assad-quiz'), {}, { head });
		const shown = await placeOf(page, 'assad-quiz');
		expect(await sideOfFirstOption(shown)).toBe('left');
		await readThrough(shown, quiz('assad-quiz'));
		await expectUnharmed(page);
		await expectSameMarkup(stage, page);
	});

	test('the title of a source in a language from left to right keeps its question mark at its end', async () => {
		const { sources, ...piece } = quiz('assad-quiz-ar');
		const [first, second] = Object.values(sources);
		if (!first || !second) throw new Error('There are no two sources.');
		const { url: _, ...unlinked } = { ...first, title: 'What do we know?' };
		const titles = { unlinked, linked: { ...second, title: 'What is next?' } };
		await stage.publish({ ...piece, slug: slug('foreign-titles'), sources: titles });
		const page = await stage.visit(`${stage.gloss}/p/foreign-titles`, { scripts: 'off' });
		const ends = await page.locator('.sources p').evaluateAll((all) =>
			all.map((line) => {
				const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
				for (let text = texts.nextNode(); text; text = texts.nextNode()) {
					const at = text.nodeValue?.indexOf('?') ?? -1;
					if (at < 0) continue;
					const leftOf = (i: number) => {
						const range = document.createRange();
						range.setStart(text, i);
						range.setEnd(text, i + 1);
						return range.getBoundingClientRect().left;
					};
					return leftOf(at) > leftOf(at - 1) ? 'after' : 'before';
				}
				return 'nowhere';
			}),
		);
		expect(ends).toEqual(['after', 'after']);
	});
});
