// What goes out where a reader shares a quiz, and how.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { quiz as planets, slug } from '../../fixtures/pieces.ts';
import { listenTo } from '../../harness/announced.ts';
import { useAssadQuiz } from '../../harness/assad-quiz.ts';
import { answerByPointer } from '../../harness/by-pointer.ts';
import { rightAnswer } from '../../harness/key.ts';
import { finish } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { placeOf } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';

const { stage, assad, questionOf, opened } = useAssadQuiz();
const { say } = english;

describe('sharing', () => {
	/** Stands in for the system's sheet: keeps what was shared. */
	function withSheet(): void {
		const shared: unknown[] = [];
		Object.defineProperty(window, 'shared', { value: shared });
		Object.defineProperty(navigator, 'share', {
			value: async (what: unknown) => void shared.push(what),
		});
	}
	/** The reader closes the system's sheet. */
	function withClosedSheet(): void {
		Object.defineProperty(navigator, 'share', {
			value: () => Promise.reject(new DOMException('Closed', 'AbortError')),
		});
	}
	function withoutClipboard(): void {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	}
	const shared = (page: Page) => page.evaluate(() => Reflect.get(window, 'shared'));
	const share = (place: Locator) => place.getByRole('button', { name: 'Share' });

	test('shares the page, and no score where the subject is sensitive', async () => {
		const { page, place } = await opened(undefined, { first: withSheet });
		await finish(place, assad(), rightAnswer);
		await share(place).click();
		expect(await shared(page)).toEqual([{ text: assad().title, url: page.url() }]);
		expect(await toldOf(page, 'share')).toMatchObject([{ detail: { how: 'native' } }]);
	});

	test('shares the score where it may, and the address that the page calls its own', async () => {
		await stage.put('light', planets({ slug: slug('light') }));
		const page = await stage.show(
			'<script async src="https://gloss.example/e/light.js"></script>',
			{ first: withSheet },
			{ head: '<link rel="canonical" href="https://paper.example/planets">' },
		);
		const place = await placeOf(page, 'light');
		await finish(place, planets(), rightAnswer);
		await share(place).click();
		const text = 'I scored 4 of 4: What do you know of the planets?';
		expect(await shared(page)).toEqual([{ text, url: 'https://paper.example/planets' }]);
	});

	test('leaves all as it is when the reader thinks better of it', async () => {
		const { page, place } = await opened('within-days', { first: withClosedSheet });
		await answerByPointer(place, questionOf('within-days', 'choice'), ['could-fall'], say);
		await share(place).click();
		expect(await share(place).innerText()).toBe('Share');
		expect(await toldOf(page, 'share')).toEqual([]);
	});

	test('copies the address where there is nothing to share with', async () => {
		const { page, place } = await opened('within-days');
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const heard = await listenTo(place);
		await answerByPointer(place, questionOf('within-days', 'choice'), ['could-fall'], say);
		await share(place).click();
		await place.getByRole('button', { name: 'Link copied' }).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
		expect(await heard()).toEqual(['Right', 'Link copied']);
		expect(await toldOf(page, 'share')).toMatchObject([{ detail: { how: 'copied' } }]);
	});

	test('shows the address where it may not be copied either', async () => {
		const { page, place } = await opened('within-days', { first: withoutClipboard });
		const heard = await listenTo(place);
		await answerByPointer(place, questionOf('within-days', 'choice'), ['could-fall'], say);
		await share(place).click();
		const field = place.getByRole('textbox', { name: 'Copy this link:' });
		expect(await field.inputValue()).toBe(page.url());
		// The focus stays on the button, above it.
		expect(await heard()).toEqual(['Right', 'Copy this link:']);
		expect(await toldOf(page, 'share')).toMatchObject([{ detail: { how: 'by-hand' } }]);
	});
});
