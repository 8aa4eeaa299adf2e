// Words that are longer than a line of the narrowest column, and a script that knows no spaces: nothing reaches beyond it.
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Piece } from '../../content/model/piece.ts';
import { explainer, quiz, slug } from '../fixtures/pieces.ts';
import { wrongAnswer } from '../harness/key.ts';
import { overflowIn } from '../harness/layout.ts';
import { GLOSS, placeFor } from '../harness/paste.ts';
import { draft, goOn, handIn } from '../harness/quickly.ts';
import { placeOf, useStage } from '../harness/stage.ts';

const stage = useStage();

const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const UNSPACED = '夜空で最も明るく輝いて見える惑星の大気に関する天文台の最新の観測結果';

/** The pieces of the planets, whose most frequent names in asks, options, titles and annotated phrases are this word. */
function pieces(lang: string, word: string): Piece[] {
	const texts = { title: word, lang };
	const { questions } = quiz();
	const withWord = <T>(value: T): T =>
		JSON.parse(
			JSON.stringify(value)
				.replaceAll(/"(text|heading|name|role|term|label|unit)":"/gu, `"$1":"${word} `)
				.replaceAll(/\[[^"\]]+\]\(#/gu, `[${word}](#`)
				.replaceAll('"feedback":"', `"feedback":"[${word}](#count) `),
		);
	return [
		quiz({ ...texts, slug: slug(`long-quiz-${lang}`), questions: withWord(questions) }),
		explainer({
			...texts,
			slug: slug(`long-explainer-${lang}`),
			cards: withWord(explainer().cards),
		}),
	];
}

const all = [...pieces('de', LONG), ...pieces('ja', UNSPACED)];

beforeAll(async () => {
	for (const piece of all) await stage.put(piece.slug, piece);
});

function openAll(place: Locator): Promise<void> {
	return place.evaluate((host) => {
		const folded = () => host.shadowRoot?.querySelector<HTMLElement>('button[aria-expanded=false]');
		for (let button = folded(); button; button = folded()) button.click();
	});
}

test.each(all)('fit into a column of 280 px: $slug', async (piece) => {
	const page = await stage.show(
		placeFor(piece.slug) + GLOSS,
		{ width: 280 },
		{ head: '<style>body { margin: 0 }</style>' },
	);
	const place = await placeOf(page, piece.slug);
	await openAll(place);
	const found = await overflowIn(place);
	for (const question of piece.kind === 'quiz' ? piece.questions : []) {
		if (question.kind === 'later') continue;
		await draft(place, wrongAnswer(question));
		await handIn(place);
		await openAll(place);
		found.push(...(await overflowIn(place)));
		await goOn(place);
	}
	expect(found).toEqual([]);
});

test.each(['/p/', '/e/', '/embed/'])('fit into our own pages at 320 px: %s', async (path) => {
	const page = await stage.visit(`${stage.gloss}${path}long-quiz-de`, { width: 320 });
	await page.locator('h1, .gloss h2').first().waitFor();
	const width = () => page.evaluate(() => document.documentElement.scrollWidth);
	await expect.poll(width).toBe(320);
});
