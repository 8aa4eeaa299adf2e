import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { arabicExplainer } from '../../fixtures/arabic-explainer.ts';
import { contrastIn } from '../../fixtures/hostile/legible.ts';
import { answerByKeyboard } from '../../harness/by-keyboard.ts';
import { asQuiz } from '../../harness/content.ts';
import { focused, stopsOn, tabTo } from '../../harness/focus.ts';
import { rightAnswer } from '../../harness/key.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { arabic, english } from '../../harness/say.ts';
import { useStage, type Visit } from '../../harness/stage.ts';
import { faultsOf } from '../../harness/whole-page.ts';

const stage = useStage();

beforeAll(() => stage.put('arabic', arabicExplainer(asQuiz(stage.pieces.get('assad-quiz-ar')))));

async function opened(slug: string, visit: Visit = {}): Promise<Page> {
	const page = await stage.visit(`${stage.gloss}/p/${slug}`, visit);
	await page.locator(visit.scripts ? '.transcript' : 'section.gloss').waitFor();
	return page;
}

/** Answers the first question, or sets off a certainty; and opens all that can be opened, notes included. */
async function goOn(page: Page): Promise<void> {
	const place = page.locator('[data-gloss]');
	if ((await page.getByRole('radio').count()) > 0) {
		const value = await page.getByRole('radio').first().getAttribute('value');
		await draft(place, [value ?? '']);
		await handIn(place);
		await page.locator('#onward').waitFor();
	} else {
		await page.locator('.strip button').first().click();
	}
	await place.evaluate((host) => {
		const folded = () => host.shadowRoot?.querySelector<HTMLElement>('[aria-expanded=false]');
		for (let button = folded(); button; button = folded()) button.click();
	});
	await page.getByRole('note').first().waitFor();
}

describe('the hosted page', () => {
	describe.each([320, 720])('at %i px has nothing amiss, in light or dark', (width) => {
		test.each(['assad-quiz', 'assad-quiz-ar', 'assad-explainer', 'arabic'])(
			'as it opens and once it is under way: %s',
			async (slug) => {
				for (const prefers of ['light', 'dark'] as const) {
					const what = prefers === 'light' ? 'all' : 'colours';
					const page = await opened(slug, { width, prefers });
					expect(await faultsOf(page, what)).toEqual([]);
					await goOn(page);
					expect(await faultsOf(page, what)).toEqual([]);
					await page.context().close();
				}
			},
		);

		test.each(['assad-quiz', 'assad-quiz-ar', 'assad-explainer', 'no-such'])(
			'where its scripts do not arrive: %s',
			async (slug) => {
				const page = await stage.visit(`${stage.gloss}/p/${slug}`, { width, scripts: 'lost' });
				// The text waits a while for the widget.
				await page.locator('.gloss').waitFor();
				expect(await faultsOf(page)).toEqual([]);
				await page.emulateMedia({ colorScheme: 'dark' });
				expect(await faultsOf(page, 'colours')).toEqual([]);
				// What is lost is said there.
				stage.console();
			},
		);
	});

	test.each([
		['assad-quiz', english],
		['assad-quiz-ar', arabic],
	])('is answered with the keyboard alone: %s', async (slug, words) => {
		const quiz = asQuiz(stage.pieces.get(slug));
		const page = await opened(slug);
		for (const question of quiz.questions) {
			if (question.kind === 'later') continue;
			await answerByKeyboard(page, question, rightAnswer(question), words.say);
			expect(await focused(page)).toMatchObject({ id: 'onward' });
			await page.keyboard.press('Enter');
		}
		await page.getByRole('heading', { name: quiz.bands.at(-1)?.title ?? '' }).waitFor();
	});

	test.each(['assad-quiz', 'assad-explainer'])(
		'shows where the focus is, and lets it leave: %s',
		async (slug) => {
			const page = await opened(slug);
			await goOn(page);
			await page.locator('body').click({ position: { x: 1, y: 1 } });
			const stops = await stopsOn(page);
			expect(stops.length).toBeGreaterThan(5);
			expect(stops.filter(({ ring }) => !ring)).toEqual([]);
		},
	);

	test('has in the dark the colours of the dark widget, before it and without it', async () => {
		const names = 'paper ink grey blue green red line strong-border'.split(' ');
		const coloursOf = (page: Page, selector: string) =>
			page.locator(selector).evaluate((element, properties) => {
				const style = getComputedStyle(element);
				const { backgroundColor } = getComputedStyle(document.body);
				const own = properties.map((name) => style.getPropertyValue(`--${name}`));
				return [backgroundColor, style.backgroundColor, style.color, style.colorScheme, ...own];
			}, names);
		const dark = await opened('assad-quiz', { prefers: 'dark' });
		const expected = await coloursOf(dark, 'section.gloss');
		expect(expected.slice(0, 4)).toEqual([
			'rgb(21, 23, 26)',
			'rgb(21, 23, 26)',
			'rgb(233, 231, 226)',
			'dark',
		]);
		const bare = await opened('assad-quiz', { prefers: 'dark', scripts: 'off' });
		expect(await coloursOf(bare, '.transcript')).toEqual(expected);

		await bare.emulateMedia({ media: 'print' });
		expect((await coloursOf(bare, '.transcript')).slice(0, 3)).toEqual([
			'rgb(255, 255, 255)',
			'rgb(255, 255, 255)',
			'rgb(22, 24, 27)',
		]);
	});

	test('turns with its reader’s preference', async () => {
		const page = await opened('assad-quiz', { prefers: 'light' });
		await page.waitForLoadState('networkidle');
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.locator('section.gloss[data-theme=dark]').waitFor();
	});

	test('without scripts is answered by opening its answers with the keyboard', async () => {
		const { questions } = asQuiz(stage.pieces.get('assad-quiz'));
		const page = await opened('assad-quiz', { scripts: 'off' });
		const answers = page.locator('details');
		expect(await answers.count()).toBe(questions.length);
		await tabTo(page, ({ tag }) => tag === 'summary');
		await page.keyboard.press('Enter');
		await page.locator('details[open]').waitFor();
		expect(await page.locator('details[open]').count()).toBe(1);
	});

	test.each([
		['in the colours that a reader forces', { forcedColors: 'active' }],
		['where more contrast is asked for', { contrast: 'more' }],
	] as const)('without scripts marks the note to which a sign has led, %s', async (_, media) => {
		const page = await opened('assad-explainer', { scripts: 'off' });
		await page.emulateMedia(media);
		await page.locator('.is-text .mark').first().click();
		/** Looks at what is painted just before the line beside a note. */
		const edgeOf = async (selector: string) => {
			const note = page.locator(selector).first();
			await note.scrollIntoViewIfNeeded();
			const { x = 0, y = 0 } = (await note.boundingBox()) ?? {};
			return contrastIn(page, { x: x - 8, y: y + 2, width: 7, height: 16 });
		};
		expect(await edgeOf('.notes .note:target')).toBeGreaterThanOrEqual(3);
		expect(await edgeOf('.notes .note:not(:target)')).toBeLessThan(1.2);
	});
});
