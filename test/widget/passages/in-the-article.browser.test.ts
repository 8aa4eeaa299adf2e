// From a note to its passage in the article at hand, and back.
import { describe, expect, test } from 'vitest';
import { articleWith, quotedQuiz, TEXT } from '../../fixtures/passages/quoted.ts';
import { listenTo } from '../../harness/announced.ts';
import { asQuiz } from '../../harness/content.ts';
import { focused } from '../../harness/focus.ts';
import { rightAnswer } from '../../harness/key.ts';
import {
	markOn,
	marksOn,
	pressMark,
	statusesOn,
	waitForMarks,
	waitForStatus,
} from '../../harness/marks.ts';
import { GLOSS, placeFor } from '../../harness/paste.ts';
import { draft, goOn, handIn } from '../../harness/quickly.ts';
import { useQuotedPieces } from '../../harness/quoted-article.ts';
import { arabic, english } from '../../harness/say.ts';
import { placeOf, type Visit } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';

const stage = useQuotedPieces();

const show = (name: string, text: Partial<typeof TEXT> = {}, visit: Visit = {}) =>
	stage.show(articleWith(placeFor(name), text) + GLOSS, visit);

/** Answers the first question, which rests on the heat of Venus alone. */
async function answerFirst(place: Awaited<ReturnType<typeof placeOf>>): Promise<void> {
	await draft(place, ['venus']);
	await handIn(place);
}

describe.each([
	['assad-quiz', '/article.html', english],
	['assad-quiz-ar', '/arabic.html', arabic],
])('on the demo page, with %s', (name, path, words) => {
	test('every passage stands there word for word', async () => {
		const page = await stage.visit(path);
		const place = await placeOf(page, name);
		const { claims, questions } = asQuiz(stage.pieces.get(name));
		const [question] = questions;
		if (question?.kind !== 'choice') throw new Error('The first question is no choice.');
		// Before, no note is open from which a reader could go there.
		await draft(place, rightAnswer(question));
		await handIn(place);
		const lang = words === arabic ? 'ar' : 'en';
		const quoted = Object.entries(claims).flatMap(([id, { asOf, passages = [] }]) => {
			if (!passages.some((it) => it.lang === lang)) return [];
			// The article knows nothing of what came after its day.
			return [[id, asOf > '2024-12-07' ? 'missing' : 'exact'] as const];
		});
		expect(quoted.filter(([, status]) => status === 'exact').length).toBeGreaterThan(10);
		for (const [id, status] of quoted) await waitForStatus(page, id, status);
		expect(await statusesOn(page)).toEqual(Object.fromEntries(quoted));
	});

	test('a note leads to its passage, says so, and leaves the focus where it is', async () => {
		const page = await stage.visit(path, { height: 500 });
		const place = await placeOf(page, name);
		const quiz = asQuiz(stage.pieces.get(name));
		const [question] = quiz.questions;
		if (question?.kind !== 'choice') throw new Error('The first question is no choice.');
		await draft(place, rightAnswer(question));
		await handIn(place);
		const [claim = ''] = [...question.explain.matchAll(/\(#([\w-]+)\)/gu)].map(([, id]) => id);
		await waitForStatus(page, claim, 'exact');
		await place
			.getByRole('button', { name: words.say('note', { certainty: '' }) })
			.first()
			.click();
		const said = await listenTo(place);
		const button = place.getByRole('button', { name: words.say('showInArticle') }).first();
		await button.focus();
		await page.keyboard.press('Enter');
		const quote = quiz.claims[claim]?.passages?.[0]?.quote ?? '';
		await page.waitForFunction((text) => {
			const ranges = [...(CSS.highlights.get('gloss-passage') ?? [])];
			const range = ranges.find((it) => it instanceof Range && it.toString().includes(text));
			const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect(0, -1);
			return box.top >= 0 && box.bottom <= innerHeight;
		}, quote);
		await expect.poll(said).toEqual([words.say('shownInArticle', { words: quote })]);
		expect((await focused(page)).name).toBe(words.say('showInArticle'));
	});
});

describe('in a quiz', () => {
	test('nothing is marked that would give away the key of a question', async () => {
		const page = await show('quoted-quiz');
		const place = await placeOf(page, 'quoted-quiz');
		await waitForTold(page, 'view');
		expect(await marksOn(page)).toEqual([]);
		expect((await page.evaluate(() => window.seen())).adoptedSheets).toBe(0);
		await answerFirst(place);
		await waitForStatus(page, 'count', 'exact');
		expect(await waitForMarks(page, 2)).toEqual([
			'Venus is the hottest of them, though Mercury is nearer to the Sun',
			TEXT.origin,
		]);
		await goOn(place);
		await draft(place, ['jupiter']);
		expect(await marksOn(page)).toHaveLength(2);
		await handIn(place);
		await waitForMarks(page, 3);
	});

	test('trying again takes the marks away', async () => {
		const page = await show('quoted-quiz#hottest');
		const place = await placeOf(page, 'quoted-quiz#hottest');
		await answerFirst(place);
		await waitForMarks(page, 2);
		const alone = await stage.show(articleWith(placeFor('quoted-quiz')) + GLOSS);
		const whole = await placeOf(alone, 'quoted-quiz');
		for (const question of quotedQuiz().questions) {
			if (question.kind === 'later') continue;
			await draft(whole, rightAnswer(question));
			await handIn(whole);
			await goOn(whole);
		}
		await waitForMarks(alone, 3);
		await whole.getByRole('button', { name: english.say('again') }).click();
		expect(await marksOn(alone)).toEqual([]);
		expect((await alone.evaluate(() => window.seen())).adoptedSheets).toBe(0);
	});

	test('a press on a passage goes back to its question and opens the note, which has the focus', async () => {
		const page = await show('quoted-quiz', {}, { height: 500 });
		const place = await placeOf(page, 'quoted-quiz');
		await answerFirst(place);
		await goOn(place);
		await waitForMarks(page, 2);
		await pressMark(page, 'Venus is the hottest');
		const note = place.getByRole('note');
		await note.getByText('Venus is the hottest planet.').waitFor();
		expect(await note.evaluate((it) => it.matches(':focus'))).toBe(true);
		expect(await note.evaluate((it) => it.getBoundingClientRect().top < innerHeight)).toBe(true);
		expect(await place.locator('#ask').innerText()).toBe('Which planet is the hottest?');
		expect(await toldOf(page, 'note')).toMatchObject([{ detail: { claim: 'heat' } }]);
		// What is open already is not opened again.
		await pressMark(page, 'Venus is the hottest');
		await page.waitForFunction(() => document.activeElement?.hasAttribute('data-gloss'));
		expect(await toldOf(page, 'note')).toHaveLength(1);
	});

	test('a press on the passage of a claim that another’s note shows opens that note', async () => {
		const page = await show('quoted-quiz');
		const place = await placeOf(page, 'quoted-quiz');
		await answerFirst(place);
		await waitForMarks(page, 2);
		await pressMark(page, TEXT.origin);
		await place.getByRole('note').getByText('Venus is the hottest planet.').waitFor();
	});
});

describe('in an explainer', () => {
	test('every passage is marked, and a press unfolds the card of its note', async () => {
		const page = await show('quoted-explainer', {}, { width: 360 });
		const place = await placeOf(page, 'quoted-explainer');
		await waitForMarks(page, 3);
		await pressMark(page, 'Venus is the hottest');
		const note = place.getByRole('note');
		await note.waitFor();
		expect(await note.evaluate((it) => it.matches(':focus'))).toBe(true);
	});

	test('links, fields and selections in the article stay the page’s own', async () => {
		const heat =
			'Measured at the ground, <a href="#there">Venus is the hottest</a> of them, though Mercury is nearer to the Sun.';
		const page = await show('quoted-explainer', { heat });
		const place = await placeOf(page, 'quoted-explainer');
		await waitForMarks(page, 3);
		await pressMark(page, 'Venus is the hottest');
		expect(await page.evaluate(() => location.hash)).toBe('#there');
		// A reader who selects words inside of a passage gets those, and no note.
		const { x, y } = await markOn(page, TEXT.origin);
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 120, y, { steps: 4 });
		await page.mouse.up();
		expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5);
		await pressMark(page, 'eight planets');
		await place.getByRole('note').waitFor();
		expect(await toldOf(page, 'note')).toMatchObject([{ detail: { claim: 'count' } }]);
	});
});

describe('what an article says otherwise', () => {
	test('is said in the note, and not marked before', async () => {
		const page = await show('quoted-explainer', {
			count: 'Schoolbooks agree by now that nine planets go round the Sun, each on its own path.',
		});
		const place = await placeOf(page, 'quoted-explainer');
		await waitForStatus(page, 'count', 'changed');
		expect(await waitForMarks(page, 2)).not.toContain('nine planets go round the Sun');
		await place.getByText('eight planets').click();
		const note = place.getByRole('note').first();
		expect(await note.innerText()).toContain(english.say('articleChanged'));
		const said = await listenTo(place);
		await note.getByRole('button', { name: english.say('showInArticle') }).click();
		expect(await waitForMarks(page, 3)).toContain('nine planets go round the Sun');
		await expect
			.poll(said)
			.toEqual([
				`${english.say('articleChanged')} ${english.say('shownInArticle', { words: 'nine planets go round the Sun' })}`,
			]);
	});

	test('word by word is marked as close', async () => {
		const heat =
			'Measured at the ground, Venus is by far the hottest of them, though Mercury is nearer to the Sun.';
		const page = await show('quoted-explainer', { heat });
		await placeOf(page, 'quoted-explainer');
		await waitForStatus(page, 'heat', 'close');
		expect(await waitForMarks(page, 3)).toContain(
			'Venus is by far the hottest of them, though Mercury is nearer to the Sun',
		);
	});

	test('is missing, and nothing is offered', async () => {
		const page = await show('quoted-explainer', { count: 'Nothing is said of it.' });
		const place = await placeOf(page, 'quoted-explainer');
		await waitForStatus(page, 'count', 'missing');
		await place.getByText('eight planets').click();
		await place.getByRole('note').first().waitFor();
		expect(await place.getByRole('button', { name: english.say('showInArticle') }).count()).toBe(0);
		expect(await waitForMarks(page, 2)).toHaveLength(2);
	});
});

test('where a browser cannot mark it, a note has the passage and a link to it', async () => {
	const page = await stage.show(
		articleWith(placeFor('quoted-explainer')) + GLOSS,
		{ first: () => Reflect.deleteProperty(CSS, 'highlights') },
		{ head: '<link rel="canonical" href="https://news.example/planets">' },
	);
	const place = await placeOf(page, 'quoted-explainer');
	await waitForStatus(page, 'count', 'exact');
	await place.getByText('eight planets').click();
	const note = place.getByRole('note').first();
	expect(await note.locator('q').innerText()).toBe('eight planets go round the Sun');
	const link = note.getByRole('link', { name: english.say('showInArticle') });
	expect(await link.getAttribute('href')).toBe(
		'https://news.example/planets#:~:text=eight%20planets%20go%20round%20the%20Sun',
	);
});
