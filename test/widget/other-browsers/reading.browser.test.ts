// Embedding, answering and notes in Firefox and in WebKit, which is Safari's engine.
import { beforeAll, describe, expect, test } from 'vitest';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { asQuiz } from '../../harness/content.ts';
import { rightAnswer, wordsOf, wrongAnswer } from '../../harness/key.ts';
import { byKeyboard, byPointer, takeQuiz } from '../../harness/other-browsers/answer.ts';
import { useOtherBrowser, useOtherStage } from '../../harness/other-browsers/stage.ts';
import { arabic, english } from '../../harness/say.ts';
import { phraseOf } from '../../harness/words-in.ts';

const stage = useOtherStage();

beforeAll(() => stage.put('planets-quiz', planets()));

const embed = (slug: string, place = `<div data-gloss="${slug}"><a href="/">The link</a></div>`) =>
	`<p>Before</p>${place}<script async src="https://gloss.example/e/${slug}.js"></script><p>After</p>`;

/** The first question of a quiz of the real story, which is a choice of one. */
function firstOf(slug: string) {
	const quiz = asQuiz(stage.pieces.get(slug));
	const [question] = quiz.questions;
	if (question?.kind !== 'choice') throw new Error('The first question is no choice.');
	return { quiz, question };
}

describe.each(['Firefox', 'WebKit'] as const)('in %s', (name) => {
	const show = useOtherBrowser(name, stage);

	describe('a pasted tag', () => {
		test('fills its place, and leaves the link in the page', async () => {
			const page = await show(embed('assad-quiz'));
			await page.told('ready');
			expect(await page.see('h3')).toBe(firstOf('assad-quiz').question.ask);
			expect(await page.sees('a', 'The link')).toBe(false);
			const left = await page.evaluate(() => [...document.body.children].map((it) => it.outerHTML));
			expect(left[1]).toBe('<div data-gloss="assad-quiz"><a href="/">The link</a></div>');
			expect(left).toHaveLength(4);
		});

		test('makes its own place after the script where there is none', async () => {
			const page = await show(embed('assad-quiz', ''));
			await page.told('ready');
			const order = await page.evaluate(() =>
				[...document.body.children].map((it) => it.localName),
			);
			expect(order).toEqual(['p', 'script', 'div', 'p']);
		});
	});

	describe('a quiz', () => {
		test('takes one tap on a row for an answer, and says at once what is right', async () => {
			const page = await show(embed('assad-quiz'));
			const { question } = firstOf('assad-quiz');
			const [wrong = ''] = wordsOf(question, ['sure-to-fall']);
			await page.press('*', wrong);
			await page.waitFor(() => window.told.some(({ type }) => type === 'answer'));
			expect(await page.see('#how')).toContain(english.say('wrong'));
			const text = await page.see('[part=question]');
			expect(text).toMatch(new RegExp(`${wrong}\\s+Your answer, not right`, 'u'));
			const [right] = wordsOf(question, ['could-fall']);
			expect(text).toMatch(new RegExp(`${right}\\s+Right answer`, 'u'));
			expect(await page.focused()).toBe(english.say('next'));
		});

		test('does not take an arrow key for an answer', async () => {
			const page = await show(embed('assad-quiz'));
			await page.told('ready');
			const { question } = firstOf('assad-quiz');
			await page.tabTo('input[type=radio]');
			await page.key('ArrowDown');
			await page.key('ArrowDown');
			expect(await page.focused()).toBe(
				wordsOf(
					question,
					question.options.map(({ id }) => id),
				)[2],
			);
			expect(await page.sees('button', english.say('check'))).toBe(true);
			expect(await page.evaluate(() => window.told.map(({ type }) => type))).not.toContain(
				'answer',
			);
		});

		test.each([
			['with a mouse', byPointer, rightAnswer, 'Right', '4 of 4', 'Stargazer'],
			['with the keyboard alone', byKeyboard, rightAnswer, 'Right', '4 of 4', 'Stargazer'],
			['with a mouse, all wrong', byPointer, wrongAnswer, 'Not right', '0 of 4', 'Earthbound'],
		] as const)('is taken to its score %s', async (_, answer, answerTo, word, score, band) => {
			const page = await show(embed('planets-quiz'));
			const said = await takeQuiz(page, planets(), answer, answerTo);
			expect(said).toEqual([word, word, word, word, english.say('uncounted')]);
			expect((await page.see('.score')).replace(/\s+/gu, ' ')).toContain(score);
			await page.see('h4', band);
			const [complete] = await page.told('complete');
			expect(complete?.detail).toMatchObject({ points: Number(score[0]), max: 4, band });
		});
	});

	describe('a note', () => {
		/** The first question of a quiz, answered and with its first note open. */
		async function withNote(slug: string, words: typeof english, lang = 'en', dir = 'ltr') {
			const page = await show(embed(slug), { lang, dir });
			await page.told('ready');
			const { quiz, question } = firstOf(slug);
			await page.tabTo('input[type=radio]');
			await page.key('Space');
			await page.press('button', words.say('check'));
			const sign = words.say('note', { certainty: oldAssessment(words) });
			return { page, quiz, question, sign };
		}

		test('opens by its mark and says who says so, how sure it is, as of when and from where', async () => {
			const { page, quiz, sign } = await withNote('assad-quiz', english);
			await page.press('button', sign);
			const text = await page.see('[role=note]');
			const claim = quiz.claims['within-days'];
			expect(text).toContain(claim?.text);
			expect(text).toContain(`${oldAssessment(english)}: a judgement from evidence`);
			expect(text).toMatch(new RegExp(`Who says so\\s+${claim?.by} \\(not named\\)`, 'u'));
			expect(text).toMatch(/As of\s+7 December 2024/u);
			expect(text).toMatch(/Source\s+CNN: .+7 December 2024/u);
			for (const id of claim?.with ?? []) expect(text).toContain(quiz.claims[id]?.text);
			const [told] = await page.told('note');
			expect(told?.detail).toMatchObject({ claim: 'within-days' });
		});

		test.each([
			['assad-quiz', english, 'ltr'],
			['assad-quiz-ar', arabic, 'rtl'],
		] as const)(
			'has its sign after its words, in the direction of writing: %s',
			async (slug, words, dir) => {
				const { page } = await withNote(slug, words, words === arabic ? 'ar' : 'en', dir);
				const signs = await page.evaluate(fromEndOfWords);
				expect(signs).toHaveLength(2);
				for (const distance of signs) expect(distance).toBeLessThan(20);
			},
		);

		test('is announced by dots under its words, as a hint is by a line', async () => {
			const fresh = await show(embed('assad-quiz'));
			await fresh.see('button', english.say('hint'));
			expect(await fresh.evaluate(lineUnder, 'button.link')).toEqual(['underline', 'solid']);
			const { page } = await withNote('assad-quiz', english);
			expect(await page.evaluate(lineUnder, '.phrase')).toEqual(['underline', 'dotted']);
		});

		test('opens by its words and closes by its mark', async () => {
			const { page, question, sign } = await withNote('assad-quiz', english);
			const last = phraseOf(question.explain, 'within-days').split(' ').at(-1);
			await page.press('.phrase *', last);
			await page.see('[role=note]');
			await page.press('button', sign);
			await page.gone('[role=note]');
		});

		test('opens and closes with the keyboard, and leaves the focus where it is', async () => {
			const { page, sign } = await withNote('assad-quiz', english);
			await page.tabTo('button', sign, 'Shift+Tab');
			await page.key('Enter');
			await page.see('[role=note]');
			expect(await page.focused()).toBe(sign);
			await page.key('Space');
			await page.gone('[role=note]');
			expect(await page.focused()).toBe(sign);
		});

		test('is in Arabic and runs from right to left in an Arabic piece', async () => {
			const { page, quiz, sign } = await withNote('assad-quiz-ar', arabic, 'ar', 'rtl');
			await page.press('button', sign);
			const text = await page.see('[role=note]');
			const claim = quiz.claims['within-days'];
			expect(claim?.text).toMatch(/\p{Script=Arabic}/u);
			for (const words of [
				claim?.text,
				claim?.by,
				arabic.say('assessedMeans'),
				arabic.date('2024-12-07'),
			]) {
				expect(text).toContain(words);
			}
		});
	});

	test('an Arabic piece is laid out from right to left, on an English page too', async () => {
		const page = await show(embed('assad-quiz-ar'));
		const [right = ''] = wordsOf(firstOf('assad-quiz-ar').question, ['could-fall']);
		await page.see('*', right);
		const places = await page.evaluate(sidesOf);
		expect(places.circle).toBeGreaterThan(places.words);
		expect(places.dir).toBe('rtl');
	});
});

/** How sure the claim of the first note was, and that it has been replaced. */
function oldAssessment({ say }: typeof english): string {
	return `${say('assessed')} (${say('superseded')})`;
}

/** How far the middle of each sign is from the end of its words and the room after them. Runs in the page. */
function fromEndOfWords(): number[] {
	const marks = document.querySelector('[data-gloss]')?.shadowRoot?.querySelectorAll('.mark') ?? [];
	return [...marks].map((mark) => {
		const { left, right } = mark.getBoundingClientRect();
		const words = mark.parentElement?.getBoundingClientRect();
		const end = getComputedStyle(mark).direction === 'rtl' ? words?.left : words?.right;
		return Math.abs((left + right) / 2 - (end ?? Number.NaN));
	});
}

/** The line under an element's words. Runs in the page. */
function lineUnder(selector: string): string[] {
	const it = document.querySelector('[data-gloss]')?.shadowRoot?.querySelector(selector);
	if (!it) throw new Error(`There is no ${selector}.`);
	const { textDecorationLine, textDecorationStyle } = getComputedStyle(it);
	return [textDecorationLine, textDecorationStyle];
}

/** Where the first option's circle and words are, from the left. Runs in the page. */
function sidesOf() {
	const root = document.querySelector('[data-gloss]')?.shadowRoot;
	const option = root?.querySelector('label.option');
	const left = (selector: string) =>
		option?.querySelector(selector)?.getBoundingClientRect().left ?? Number.NaN;
	const frame = root?.querySelector('.gloss');
	return {
		circle: left('input'),
		words: left('span'),
		dir: frame ? getComputedStyle(frame).direction : '',
	};
}
