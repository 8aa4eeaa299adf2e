import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { explainer, quiz, slug } from '../../fixtures/pieces.ts';
import { answerByKeyboard } from '../../harness/by-keyboard.ts';
import { answerByPointer, takeQuiz } from '../../harness/by-pointer.ts';
import { focused, tabTo, typingIn } from '../../harness/focus.ts';
import { type Known, rightAnswer } from '../../harness/key.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { useStage } from '../../harness/stage.ts';
import { faultsOf } from '../../harness/whole-page.ts';

type Posted = { source: string; type: string; detail: Record<string, unknown>; origin: string };

declare global {
	interface Window {
		posted: Posted[];
	}
}

const stage = useStage();

beforeAll(async () => {
	await stage.put('planets-quiz', quiz());
	await stage.put('planets-ar', explainer({ slug: slug('planets-ar'), lang: 'ar' }));
});

function asked(index: number): Known {
	const question = quiz().questions[index];
	if (!question || question.kind === 'later') throw new Error('There is no such question.');
	return question;
}

const LISTEN = `<script>
	window.posted = [];
	addEventListener('message', ({ data, origin }) => posted.push({ ...data, origin }));
</script>`;

/** Makes frames as high as what they show. */
const FIT = `<script>
	addEventListener('message', ({ data, source }) => {
		if (data.type !== 'gloss:height') return;
		for (const it of document.querySelectorAll('iframe'))
			if (it.contentWindow === source) it.style.height = data.detail.height + 'px';
	});
</script>`;

/** Higher than any question: a press into a frame that is just being resized can miss it. */
const frameOf = (path: string, attributes = 'sandbox="allow-scripts"') =>
	`<iframe src="https://gloss.example/e/${path}" title="A quiz" ${attributes} style="width:100%;border:0;height:2000px"></iframe>`;

const posted = (page: Page, type: string) =>
	page.evaluate((only) => window.posted.filter((it) => it.type === only), type);

async function waitFor(page: Page, type: string, times = 1): Promise<Posted[]> {
	await page.waitForFunction(
		([only, n]) => window.posted.filter((it) => it.type === only).length >= n,
		[type, times] as const,
	);
	return posted(page, type);
}

async function opened(page: Page): Promise<{ inside: Frame; place: ReturnType<Frame['locator']> }> {
	const inside = page.frames().find((it) => it.url().startsWith(`${stage.gloss}/e/`));
	if (!inside) throw new Error('There is no frame.');
	const place = inside.locator('[data-gloss]');
	await place.locator('section.gloss').waitFor();
	return { inside, place };
}

describe('in a sandboxed iframe on another origin', () => {
	test('tells the page around of every event, and its height', async () => {
		const page = await stage.show(LISTEN + frameOf('planets-quiz'));
		const { inside, place } = await opened(page);
		expect(await inside.evaluate(() => window.origin)).toBe('null');
		const [ready] = await waitFor(page, 'gloss:ready');
		expect(ready).toMatchObject({
			source: 'gloss',
			origin: 'null',
			detail: { slug: 'planets-quiz', total: 5 },
		});
		await answerByPointer(place.locator('section.gloss'), asked(0), ['mercury'], english.say);
		const [answer] = await waitFor(page, 'gloss:answer');
		expect(answer?.detail).toMatchObject({ question: 'hottest', answer: ['mercury'], points: 0 });
		const [height] = await waitFor(page, 'gloss:height');
		expect(height).toMatchObject({ source: 'gloss', detail: { slug: 'planets-quiz' } });
	});

	test('is as high as what it shows, and grows and shrinks with it', async () => {
		const page = await stage.show(LISTEN + FIT + frameOf('planets-quiz'));
		const { inside, place } = await opened(page);
		const fits = async () => {
			const heightOf = async () => (await page.locator('iframe').boundingBox())?.height ?? 0;
			const lack = async () => {
				const needed = await inside.evaluate(() =>
					Math.ceil(document.body.getBoundingClientRect().height),
				);
				return needed - (await heightOf());
			};
			await expect.poll(lack).toBe(0);
			return heightOf();
		};
		await waitFor(page, 'gloss:height');
		const first = await fits();
		await answerByPointer(place.locator('section.gloss'), asked(0), ['mercury'], english.say);
		await waitFor(page, 'gloss:height', 2);
		const answered = await fits();
		expect(answered).toBeGreaterThan(first);
		expect(
			await inside.evaluate(
				() => document.documentElement.scrollHeight - document.documentElement.clientHeight,
			),
		).toBe(0);
		await place.locator('#onward').click();
		await waitFor(page, 'gloss:height', 3);
		expect(await fits()).toBeLessThan(answered);
	});

	test('lets a whole quiz be taken, though the sandbox forbids forms', async () => {
		const page = await stage.show(LISTEN + frameOf('planets-quiz'));
		const { place } = await opened(page);
		await takeQuiz(place.locator('section.gloss'), quiz(), rightAnswer, english.say);
		const [complete] = await waitFor(page, 'gloss:complete');
		expect(complete?.detail).toMatchObject({ points: 4, max: 4 });
		expect(await posted(page, 'gloss:answer')).toHaveLength(5);
	});

	test('is shown on a page that lets in only what may be embedded', async () => {
		const headers = {
			'Cross-Origin-Embedder-Policy': 'require-corp',
			'Cross-Origin-Opener-Policy': 'same-origin',
		};
		const page = await stage.show(LISTEN + frameOf('planets-quiz'), {}, { headers });
		expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
		const { place } = await opened(page);
		await takeQuiz(place.locator('section.gloss'), quiz(), rightAnswer, english.say);
		await waitFor(page, 'gloss:complete');
	});

	test('takes the Enter key for an answer, though the sandbox forbids forms', async () => {
		const page = await stage.show(LISTEN + frameOf('planets-quiz'));
		const { place } = await opened(page);
		await place.getByRole('radio').first().focus();
		await page.keyboard.press('ArrowDown');
		await place.getByRole('button', { name: english.say('check') }).waitFor();
		await page.keyboard.press('Enter');
		const answers = await waitFor(page, 'gloss:answer');
		expect(answers.map(({ detail }) => detail.answer)).toEqual([['venus']]);
	});

	test('leads to the next question on a screen that is lower than the frame', async () => {
		const around = `${LISTEN}${FIT}<p style="height:400px">Before</p>${frameOf('planets-quiz')}<p style="height:1500px">After</p>`;
		const page = await stage.show(around, { width: 400, height: 400 });
		const { place } = await opened(page);
		await answerByPointer(place.locator('section.gloss'), asked(0), ['mercury'], english.say);
		await waitFor(page, 'gloss:height', 2);
		await place.locator('#onward').click();
		await place.getByRole('checkbox').first().waitFor();
		const top = async () => (await place.locator('#ask').boundingBox())?.y;
		await expect.poll(top).toBeGreaterThanOrEqual(0);
		expect(await top()).toBeLessThan(400);
	});

	test('shows the page behind it', async () => {
		const page = await stage.show(LISTEN + frameOf('planets-quiz'));
		const { inside } = await opened(page);
		const look = () => {
			const of = (element: Element) => {
				const { backgroundColor, margin } = getComputedStyle(element);
				return [backgroundColor, margin];
			};
			return [of(document.documentElement), of(document.body)];
		};
		expect(await inside.evaluate(look)).toEqual([
			['rgba(0, 0, 0, 0)', '0px'],
			['rgba(0, 0, 0, 0)', '0px'],
		]);
	});

	test('takes the theme, the direction and the question from its address', async () => {
		const page = await stage.show(
			LISTEN + frameOf('planets-quiz?theme=dark&dir=rtl&utm_source=x#number'),
		);
		const { inside, place } = await opened(page);
		expect(await place.locator('section.gloss').getAttribute('data-theme')).toBe('dark');
		expect(await inside.evaluate(() => document.dir)).toBe('rtl');
		await place.getByRole('slider').waitFor();
		expect(await place.locator('.segments').count()).toBe(0);
	});

	test('follows the reader where the theme is auto, and is light where it is none', async () => {
		for (const [theme, shown] of [
			['auto', 'dark'],
			['neon"><b>', 'light'],
		]) {
			const page = await stage.show(LISTEN + frameOf(`planets-quiz?theme=${theme}`), {
				prefers: 'dark',
			});
			const { place } = await opened(page);
			expect(await place.locator('section.gloss').getAttribute('data-theme')).toBe(shown);
			await page.context().close();
		}
	});

	test('opens links as pages of their own: ours refuse to be framed', async () => {
		await stage.put(
			'with-next',
			explainer({ slug: slug('with-next'), next: slug('planets-quiz') }),
		);
		const page = await stage.show(
			LISTEN + frameOf('with-next', 'sandbox="allow-scripts allow-popups"'),
		);
		const { place } = await opened(page);
		const popup = page.waitForEvent('popup');
		await place.getByRole('link', { name: 'Read next' }).click();
		expect(new URL((await popup).url()).pathname).toBe('/p/planets-quiz');
	});

	test.each(['no-such', 'withdrawn'])('tells that there is nothing to show: %s', async (name) => {
		await stage.put('withdrawn', JSON.stringify(quiz({ withdrawn: { at: '2021' } })));
		const page = await stage.show(LISTEN + frameOf(name));
		const [error] = await waitFor(page, 'gloss:error');
		expect(error?.detail).toEqual({
			slug: name,
			code: name === 'withdrawn' ? 'gone' : 'not-found',
		});
		const [height] = await waitFor(page, 'gloss:height');
		expect(height?.detail.height).toBeGreaterThan(60);
		// The status of the page, and the widget's line.
		expect(stage.console().length).toBeLessThanOrEqual(2);
	});
});

describe('with the keyboard alone, in an iframe on another origin', () => {
	test('a whole quiz is taken, from a link before it to a link after it', async () => {
		const page = await stage.show(
			`<a href="#a">Before</a>${LISTEN}${frameOf('planets-quiz')}<a href="#b">After</a>`,
		);
		const { inside, place } = await opened(page);
		const typing = typingIn(page, inside);
		await tabTo(page, ({ name }) => name === 'Before');
		for (const question of quiz().questions) {
			if (question.kind === 'later') continue;
			await answerByKeyboard(typing, question, rightAnswer(question), english.say);
			expect(await focused(typing)).toMatchObject({ id: 'onward' });
			await page.keyboard.press('Enter');
		}
		const [complete] = await waitFor(page, 'gloss:complete');
		expect(complete?.detail).toMatchObject({ points: 4, max: 4 });
		await place.locator('.score').waitFor();
		await tabTo(page, ({ name }) => name === 'After');
		await tabTo(page, ({ tag }) => tag === 'iframe', 'Shift+Tab');
		await tabTo(page, ({ name }) => name === 'Before', 'Shift+Tab');
	});
});

describe('opened by itself', () => {
	const PATHS = ['planets-quiz', 'planets-quiz?theme=dark', 'planets-ar', 'planets-ar?theme=dark'];

	describe.each([320, 720])('at %i px', (width) => {
		test.each(PATHS)('has nothing amiss as it opens and once it is under way: %s', async (path) => {
			const page = await stage.visit(`${stage.gloss}/e/${path}`, { width });
			const place = page.locator('[data-gloss]');
			await page.locator('section.gloss').waitFor();
			expect(await faultsOf(page)).toEqual([]);
			if (path.startsWith('planets-quiz')) {
				await draft(place, ['mercury']);
				await handIn(place);
				await page.locator('#onward').waitFor();
			} else {
				await page.locator('.strip button').first().click();
			}
			await page.locator('button.mark').first().click();
			await page.getByRole('note').first().waitFor();
			expect(await faultsOf(page)).toEqual([]);
		});

		test.each(['planets-quiz', 'planets-ar?theme=dark', 'no-such'])(
			'has nothing amiss where scripts do not arrive: %s',
			async (path) => {
				const page = await stage.visit(`${stage.gloss}/e/${path}`, { width, scripts: 'lost' });
				await page.locator('.gloss').waitFor();
				expect(await faultsOf(page)).toEqual([]);
				// What is lost is said there.
				stage.console();
			},
		);
	});

	test('has the whole text without scripts', async () => {
		const page = await stage.visit(`${stage.gloss}/e/planets-quiz`, { scripts: 'off' });
		for (const { ask } of quiz().questions.flatMap((it) => (it.kind === 'later' ? [] : it))) {
			await page.getByRole('heading', { name: ask }).waitFor();
		}
	});
});
