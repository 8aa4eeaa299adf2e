import { beforeAll, describe, expect, test } from 'vitest';
import { explainer, quiz as planets, slug } from '../../fixtures/pieces.ts';
import { answerByPointer } from '../../harness/by-pointer.ts';
import { rightAnswer } from '../../harness/key.ts';
import { layoutShiftsOn } from '../../harness/layout-shift.ts';
import { addScript, GLOSS, placeFor, tagOf, waitForReady } from '../../harness/paste.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';

const stage = useStage();

/** Quizzes that begin with each kind of question. */
const QUIZZES = planets().questions.map(({ id }) => id);
const SHORT = ['assad-quiz', 'assad-quiz-ar', ...QUIZZES];
const LONG = ['assad-explainer', 'planets-explainer'];

beforeAll(async () => {
	await stage.put('planets-quiz', planets());
	await stage.put('planets-explainer', explainer());
	for (const [i, id] of QUIZZES.entries()) {
		const { questions } = planets();
		const turned = [...questions.slice(i), ...questions.slice(0, i)];
		await stage.put(id, planets({ slug: slug(id), questions: turned }));
	}
});

/** An article that goes on below the piece: whatever that moves has shifted. */
const article = (place: string) =>
	`<article><p>Before</p>${place}${'<p>After</p>'.repeat(20)}</article>`;
const reserved = (pixels: number) => `style="min-height:${pixels}px"`;
const RESERVED = reserved(1500);

/** Keeps what a reader sees of each piece as soon as it is said to be ready. */
function keepFirstSight(): void {
	const seen = new Map<Element, string>();
	Object.defineProperty(window, 'firstSight', { value: seen });
	document.addEventListener('gloss:ready', ({ target }) => {
		if (!(target instanceof Element)) return;
		const piece = target.shadowRoot?.querySelector<HTMLElement>('.gloss');
		seen.set(target, piece?.innerText ?? '');
	});
}

describe('Promise 1, no shift: layout shift is 0 when the height is reserved', () => {
	test.each([
		['quizzes', 280, SHORT, 1200],
		['quizzes', 390, SHORT, 1200],
		['quizzes', 720, SHORT, 1200],
		['explainers', 280, LONG, 3500],
		['explainers', 720, LONG, 4000],
	])(
		'from the link to the whole piece: %s in columns of %i px',
		async (_, width, names, height) => {
			const columns = names.map(
				(name) => `<div>${article(placeFor(name, reserved(height)))}</div>`,
			);
			const page = await stage.show(
				`<div style="display:flex;gap:20px">${columns.join('')}</div>${names.map((name) => tagOf(name)).join('')}`,
				{ width: (width + 20) * names.length + 20, height: height + 200, first: keepFirstSight },
				{ head: `<style>body>div>div{width:${width}px}</style>` },
			);
			// By then all has come that comes by itself.
			await page.waitForFunction(
				(n) => window.told.filter(({ type }) => type === 'view').length === n,
				names.length,
			);
			expect(await layoutShiftsOn(page)).toEqual([]);
			const takenBack = await page.evaluate(() => {
				const first: unknown = Reflect.get(window, 'firstSight');
				if (!(first instanceof Map)) throw new Error('Nothing was kept.');
				return [...first].flatMap(([place, text]: [Element, string]) => {
					const piece = place.shadowRoot?.querySelector<HTMLElement>('.gloss');
					const now = piece?.innerText.split('\n') ?? [];
					return text.split('\n').filter((line) => !now.includes(line));
				});
			});
			expect(takenBack).toEqual([]);
		},
	);

	test('with the general tag, however late it comes', async () => {
		const page = await stage.show(article(placeFor('planets-quiz', RESERVED)), { height: 1700 });
		await addScript(page, `${stage.gloss}/gloss.js`);
		await waitForTold(page, 'view');
		expect(await layoutShiftsOn(page)).toEqual([]);
	});

	test('from question to question, as readers take them', async () => {
		const page = await stage.show(article(placeFor('planets-quiz', RESERVED)) + GLOSS, {
			height: 1700,
		});
		const shown = await placeOf(page, 'planets-quiz');
		for (const question of planets().questions) {
			if (question.kind === 'later') continue;
			await answerByPointer(shown, question, rightAnswer(question), english.say);
			await shown.locator('#onward').click();
		}
		await shown.locator('.score').waitFor();
		expect(await layoutShiftsOn(page)).toEqual([]);
	});

	test('by data-gloss-height, before the place is seen, where the page strips styles', async () => {
		const place = placeFor('planets-quiz', 'data-gloss-height="1500"');
		const page = await stage.show(`<div style="height:1200px"></div>${article(place)}${GLOSS}`);
		await waitForReady(page);
		await placeOf(page, 'planets-quiz');
		await waitForTold(page, 'view');
		expect(await layoutShiftsOn(page)).toEqual([]);
	});

	test('when a picture arrives late', async () => {
		const image = { src: '/media/0123456789abcdef.png', alt: 'Eight discs', credit: 'A painter' };
		const name = slug('pictured');
		await stage.put(name, planets({ slug: name, image: { ...image, width: 8, height: 4 } }));
		const page = await stage.show(article(placeFor('pictured', RESERVED)));
		const arrival = Promise.withResolvers<void>();
		await page.route('**/media/*', async (route) => {
			await arrival.promise;
			await route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
		});
		await addScript(page, `${stage.gloss}/gloss.js`);
		const picture = (await placeOf(page, 'pictured')).getByRole('img', { name: 'Eight discs' });
		const look = () =>
			picture.evaluate((it) => {
				if (!(it instanceof HTMLImageElement)) throw new Error('This is no picture.');
				return { src: it.src, there: it.naturalWidth > 0 };
			});
		expect(await look()).toEqual({ src: stage.gloss + image.src, there: false });
		const before = await picture.boundingBox();
		arrival.resolve();
		await expect.poll(look).toMatchObject({ there: true });
		expect(await picture.boundingBox()).toEqual(before);
		expect(await layoutShiftsOn(page)).toEqual([]);
	});

	test('and shifts are noticed: there is one where nothing is reserved', async () => {
		const page = await stage.show(article(placeFor('planets-quiz')));
		await addScript(page, `${stage.gloss}/gloss.js`);
		await placeOf(page, 'planets-quiz');
		expect(await layoutShiftsOn(page)).not.toEqual([]);
	});

	test('since quizzes show one question at a time', async () => {
		const page = await stage.show(placeFor('planets-quiz') + GLOSS);
		const shown = await placeOf(page, 'planets-quiz');
		const asks = () => shown.getByRole('heading', { level: 3 }).allInnerTexts();
		for (const question of planets().questions) {
			if (question.kind === 'later') continue;
			await expect.poll(asks).toEqual([question.ask]);
			await answerByPointer(shown, question, rightAnswer(question), english.say);
			await shown.locator('#onward').waitFor();
			expect(await asks()).toEqual([question.ask]);
			await shown.locator('#onward').click();
		}
		expect(await toldOf(page, 'complete')).toHaveLength(1);
	});
});

const PICTURE =
	'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>';
