// Readers who set texts wider apart, as WCAG 2.2 asks in 1.4.12, with a style sheet that reaches into the piece.
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { explainer, quiz } from '../fixtures/pieces.ts';
import { rightAnswer } from '../harness/key.ts';
import { overflowIn } from '../harness/layout.ts';
import { GLOSS, placeFor } from '../harness/paste.ts';
import { draft, goOn, handIn } from '../harness/quickly.ts';
import { placeOf, useStage } from '../harness/stage.ts';

const stage = useStage();

beforeAll(async () => {
	await stage.put('planets-quiz', quiz());
	await stage.put('planets-explainer', explainer());
});

async function opened(name: string): Promise<Locator> {
	const page = await stage.show(placeFor(name) + GLOSS, { width: 320 });
	const place = await placeOf(page, name);
	await page.waitForLoadState('networkidle');
	return place;
}

/** Sets the text apart, and says what is then cut off or sticks out. */
async function lostIn(place: Locator): Promise<string[]> {
	const cut = await place.evaluate((host) => {
		const root = host.shadowRoot;
		if (!root) throw new Error('There is no piece.');
		const apart = new CSSStyleSheet();
		apart.replaceSync(
			'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
		);
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, apart];
		const heading = root.querySelector('h3') ?? host;
		if (getComputedStyle(heading).letterSpacing === 'normal') {
			throw new Error('The text is as it was.');
		}
		return [...root.querySelectorAll<HTMLElement>('*')].flatMap((it) => {
			const { overflowY } = getComputedStyle(it);
			const hidden = overflowY === 'hidden' || overflowY === 'clip';
			if (!hidden || it.closest('.visually-hidden, svg')) return [];
			return it.scrollHeight > it.clientHeight + 1 ? [`${it.className} is cut off`] : [];
		});
	});
	return [...cut, ...(await overflowIn(place))];
}

test('a quiz loses nothing when its text is set apart', async () => {
	const place = await opened('planets-quiz');
	for (const question of quiz().questions) {
		if (question.kind === 'later') continue;
		expect(await lostIn(place), `${question.id} asked`).toEqual([]);
		await draft(place, rightAnswer(question));
		await handIn(place);
		await place.locator('#onward').waitFor();
		expect(await lostIn(place), `${question.id} answered`).toEqual([]);
		await goOn(place);
	}
	await place.locator('.score').waitFor();
	expect(await lostIn(place)).toEqual([]);
});

test('an explainer loses nothing when its text is set apart', async () => {
	const place = await opened('planets-explainer');
	await place.evaluate((host) => {
		const folded = () => host.shadowRoot?.querySelector<HTMLElement>('[aria-expanded=false]');
		for (let button = folded(); button; button = folded()) button.click();
	});
	expect(await lostIn(place)).toEqual([]);
});
