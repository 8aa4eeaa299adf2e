// From what a piece says to the claims it rests on, and from a claim to what else rests on it.
import type { BrowserContext, Locator, Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { serialize } from '../../content/desk/publish/compile.ts';
import type { Claim } from '../../content/model/claim.ts';
import { statementsOf } from '../../content/model/claims-used.ts';
import { plainText } from '../../content/model/inline.ts';
import type { Explainer, Quiz } from '../../content/model/piece.ts';
import { revOf } from '../../content/model/rev.ts';
import { explainer, quiz as planets, slug } from '../fixtures/pieces.ts';
import { listenTo } from '../harness/announced.ts';
import { asExplainer } from '../harness/content.ts';
import { focused, tabTo } from '../harness/focus.ts';
import { placeFor, tagOf } from '../harness/paste.ts';
import { draft, goOn, handIn } from '../harness/quickly.ts';
import { english } from '../harness/say.ts';
import { placeOf, useStage } from '../harness/stage.ts';
import { toldOf, waitForTold } from '../harness/told.ts';

const stage = useStage();
const { say } = english;

const CONTACT = 'mailto:errors@observatory.example';

async function open(
	piece: Quiz | Explainer,
	{
		width = 720,
		prepare,
	}: { width?: number; prepare?: (context: BrowserContext) => Promise<unknown> } = {},
) {
	await stage.publish(piece);
	const page = await stage.show(
		placeFor(piece.slug, 'data-gloss-load="eager"') + tagOf(piece.slug),
		{ width, ...(prepare && { prepare }) },
	);
	return { page, place: await placeOf(page, piece.slug) };
}

/** Whether the rest has taken over. */
const restOf = (page: Page) => waitForTold(page, 'view');

const marksIn = (part: Locator) => part.getByRole('button', { name: /^Note: /u });

describe('the way to a note', () => {
	test('is there in every entry of the real explainer', async () => {
		const piece = asExplainer(stage.pieces.get('assad-explainer'));
		const { place, page } = await open({ ...piece, slug: slug('every-entry') });
		await restOf(page);
		const entries = place.locator('.entry');
		const expected = statementsOf(piece).length;
		expect(await entries.count()).toBe(expected);
		for (const entry of await entries.all()) {
			expect(await marksIn(entry).count(), await entry.innerText()).toBeGreaterThan(0);
		}
	});

	test.each([
		['a timeline', 'Uranus is found.'],
		['figures', 'giants'],
		['terms', 'A body that clears its path.'],
	])('is there with the keyboard in %s that only list their claims', async (_, words) => {
		const { place, page } = await open(explainer({ slug: slug('listed') }));
		await restOf(page);
		const text = place.locator('.prose').filter({ hasText: words });
		await marksIn(text).focus();
		await page.keyboard.press('Enter');
		const note = text.getByRole('note');
		expect(await note.innerText()).toContain('Eight planets go round the Sun.');
		expect(await toldOf(page, 'note')).toMatchObject([{ detail: { claim: 'count' } }]);
		await page.keyboard.press('Enter');
		expect(await note.count()).toBe(0);
	});

	test('is there after the answer of a question that only lists its claims, and in its feedback', async () => {
		const { questions, ...quiz } = planets({ slug: slug('answer-notes') });
		const [question] = questions;
		if (question?.kind !== 'choice') throw new Error('The first question is no choice.');
		const options = question.options.map((it) => ({ ...it, feedback: 'It is [as it is](#heat).' }));
		const listing = { ...question, options, explain: 'It is so.', claims: ['count'] };
		const { place } = await open({ ...quiz, questions: [listing, ...questions.slice(1)] });
		expect(await marksIn(place).count()).toBe(0);
		await draft(place, ['venus']);
		await handIn(place);
		await marksIn(place.locator('.feedback:visible')).click();
		await marksIn(place.locator('.explain')).click();
		const notes = await place.getByRole('note').allInnerTexts();
		expect(notes[0]).toContain('Venus is the hottest planet.');
		expect(notes[1]).toContain('Eight planets go round the Sun.');
	});

	test.each(['quiz', 'explainer'] as const)('is there in the standfirst of a %s', async (kind) => {
		const head = { slug: slug(`standfirst-${kind}`), standfirst: 'What is [known](#count).' };
		const { place, page } = await open(kind === 'quiz' ? planets(head) : explainer(head));
		await place.getByText('known', { exact: true }).click();
		const note = place.getByRole('note');
		expect(await note.innerText()).toContain('Eight planets go round the Sun.');
		await restOf(page);
		expect(await note.isVisible()).toBe(true);
	});
});

describe('what else rests on a claim', () => {
	const others = ['Who found them?', 'When?', 'In figures', 'Terms'];
	const usesIn = (note: Locator) => note.locator('.uses').getByRole('button');

	test('is the other cards of an explainer, and a press opens and focuses them', async () => {
		const { page, place } = await open(explainer({ slug: slug('cards') }), { width: 390 });
		await restOf(page);
		await marksIn(place).first().click();
		const note = place.getByRole('note');
		expect(await usesIn(note).allInnerTexts()).toEqual(others);
		const card = place.getByRole('button', { name: 'When?', expanded: false });
		expect(await card.count()).toBe(1);
		await usesIn(note).nth(1).click();
		expect((await focused(page)).id).toBe('card/history');
		expect(await place.getByText('Uranus is found.').isVisible()).toBe(true);
		const history = place.locator('.is-timeline').getByRole('note');
		await marksIn(place.locator('.is-timeline')).first().click();
		expect(await usesIn(history).allInnerTexts()).toEqual([
			'What is there?',
			...others.filter((it) => it !== 'When?'),
		]);
	});

	test('is the same in a first view as after it', async () => {
		const waiting: Route[] = [];
		const { page, place } = await open(explainer({ slug: slug('cards-first') }), {
			prepare: (context) =>
				context.route(/\/(?:a|d)\//u, async (route) => void waiting.push(route)),
		});
		await marksIn(place).first().click();
		const note = place.getByRole('note');
		expect(await usesIn(note).allInnerTexts()).toEqual(others);
		await usesIn(note).nth(0).click();
		expect((await focused(page)).id).toBe('card/people');
		const before = await note.innerHTML();
		await Promise.all(waiting.splice(0).map((route) => route.continue()));
		await restOf(page);
		await marksIn(place).nth(1).click();
		expect(await note.first().innerHTML()).toBe(before);
		expect(await usesIn(note.nth(1)).allInnerTexts()).toEqual([
			'What is there?',
			...others.slice(1),
		]);
	});

	test('is left out where nothing else does', async () => {
		const { place } = await open(explainer({ slug: slug('alone') }));
		await marksIn(place.locator('.unknowns')).click();
		expect(await place.locator('.unknowns .note').count()).toBe(1);
		expect(await place.getByText(say('usedIn')).count()).toBe(0);
	});

	test('is, in a quiz, only what has been answered, and a press goes there', async () => {
		const quiz = planets({ slug: slug('questions') });
		const { page, place } = await open(quiz);
		await restOf(page);
		const note = place.getByRole('note');
		const openNote = () => marksIn(place.locator('.explain')).first().click();
		await draft(place, ['venus']);
		await handIn(place);
		await goOn(place);
		await draft(place, ['jupiter']);
		await handIn(place);
		await openNote();
		expect(await note.innerText()).toContain('Eight planets go round the Sun.');
		expect(await usesIn(note).count()).toBe(0);
		await goOn(place);
		await draft(place, 8);
		await handIn(place);
		await openNote();
		const giants = quiz.questions[1];
		if (!giants || giants.kind === 'later') throw new Error('There is no second question.');
		expect(await usesIn(note).allInnerTexts()).toEqual([plainText(giants.ask)]);
		await tabTo(page, ({ name }) => name === giants.ask, 'Shift+Tab');
		await page.keyboard.press('Enter');
		expect(await focused(page)).toMatchObject({ id: 'ask', name: giants.ask });
	});
});

describe('"Report an error"', () => {
	const link = (part: Locator) => part.getByRole('link', { name: say('report') });

	test('is offered by mail, with each answer and each note, and not before the answer', async () => {
		const quiz = planets({ slug: slug('reported'), contact: CONTACT });
		const { page, place } = await open(quiz);
		expect(await link(place).count()).toBe(0);
		await draft(place, ['venus']);
		await handIn(place);
		await marksIn(place.locator('.explain')).first().click();
		await restOf(page);
		const addresses = await link(place).evaluateAll((links) =>
			links.map((it) => decodeURIComponent(it.getAttribute('href') ?? '')),
		);
		const rev = await revOf(serialize(quiz));
		const about = [`${CONTACT}?subject=${say('report')}: reported`, `\r\nreported\r\n${rev}\r\n`];
		expect(addresses).toHaveLength(2);
		for (const part of about)
			expect(
				addresses.every((it) => it.includes(part)),
				part,
			).toBe(true);
		expect(addresses[0]).toMatch(/\r\nclaim\/heat$/u);
		expect(addresses[1]).toMatch(/\r\nquestion\/hottest$/u);
	});

	test('leads to a page of its own where the newsroom has one', async () => {
		const contact = 'https://observatory.example/errors?form=1';
		const piece = explainer({ slug: slug('reported-page'), contact });
		const { place } = await open(piece);
		await marksIn(place).first().click();
		const rev = await revOf(serialize(piece));
		const href = `${contact}&slug=reported-page&rev=${rev}&place=claim%2Fcount`;
		expect(await link(place).getAttribute('href')).toBe(href);
		expect(await link(place).getAttribute('target')).toBe('_blank');
	});

	test('is on the page without scripts too', async () => {
		await stage.publish(planets({ slug: slug('reported-still'), contact: CONTACT }));
		const page = await stage.visit(`${stage.gloss}/p/reported-still`, { scripts: 'off' });
		const { questions, claims } = planets();
		const links = page.locator('.report a');
		expect(await links.count()).toBe(questions.length + Object.keys(claims).length);
		await page.locator('summary').first().click();
		expect(await links.first().isVisible()).toBe(true);
	});

	test('is not there where the newsroom names nobody', async () => {
		const { place } = await open(explainer({ slug: slug('unreported') }));
		await marksIn(place).first().click();
		expect(await place.getByRole('note').isVisible()).toBe(true);
		expect(await link(place).count()).toBe(0);
	});
});

describe('a claim that has been replaced', () => {
	const claims = explainer().claims;
	const { count, heat } = claims;
	if (!count || !heat) throw new Error('The claims are others.');
	const replaced: Record<string, Claim> = { ...claims, count: { ...count, replacedBy: 'heat' } };

	test('says so in words at its phrase, in its note and in the note of what replaced it', async () => {
		const { page, place } = await open(explainer({ slug: slug('superseded'), claims: replaced }));
		await restOf(page);
		const asOf = english.date('2020-01-01');
		expect(await place.locator('.status').innerText()).toBe(say('overtaken', { date: asOf }));
		const first = place.locator('.is-text');
		expect(await first.locator('.since').innerText()).toBe(say('superseded'));
		expect(await marksIn(first).getAttribute('aria-label')).toBe(
			`Note: Confirmed (${say('superseded')})`,
		);
		expect(await marksIn(first).locator('[stroke-dasharray]').count()).toBe(1);
		await marksIn(first).click();
		const note = await place.getByRole('note').innerText();
		expect(note).toContain(`Confirmed (${say('superseded')})`);
		expect(note).toMatch(new RegExp(`${say('replaced')}\\s+${heat.text}`, 'u'));
	});

	test('says what it has replaced', async () => {
		const { place } = await open(
			explainer({
				slug: slug('replacing'),
				claims: { ...claims, heat: { ...heat, replacedBy: 'count' } },
			}),
		);
		await marksIn(place.locator('.is-text')).click();
		const note = await place.getByRole('note').innerText();
		expect(note).toMatch(new RegExp(`${say('replaces')}\\s+${heat.text}`, 'u'));
	});

	test('says so on the page without scripts, and leads to what replaced it', async () => {
		await stage.publish(explainer({ slug: slug('superseded-still'), claims: replaced }));
		const page = await stage.visit(`${stage.gloss}/p/superseded-still`, { scripts: 'off' });
		const note = page.locator('#note-count');
		expect(await note.innerText()).toContain(`Confirmed (${say('superseded')})`);
		await note.getByRole('link', { name: heat.text }).click();
		expect(new URL(page.url()).hash).toBe('#note-heat');
	});
});

describe('the strip of certainties', () => {
	beforeAll(() => stage.publish(explainer({ slug: slug('strip') })));

	test('counts claims, sets one certainty off with the keyboard, says so once, and lets go again', async () => {
		const { page, place } = await open(explainer({ slug: slug('strip') }), { width: 390 });
		await restOf(page);
		const heard = await listenTo(place);
		const strip = place.getByRole('group', { name: say('claims') });
		expect(await strip.getByRole('button').allInnerTexts()).toEqual([
			'Confirmed\n1',
			'Assessed\n1',
		]);
		await tabTo(page, ({ name }) => name.startsWith('Assessed'));
		await page.keyboard.press('Enter');
		expect(await heard()).toEqual([say('filtered', { n: 1 }, 1)]);
		expect(await strip.getByRole('button', { pressed: true }).allInnerTexts()).toEqual([
			'Assessed\n1',
		]);
		// Folded cards step back with what is in them.
		const backs = place.locator('.card[data-back="true"] h3');
		expect(await backs.allInnerTexts()).toEqual([
			'What is there?',
			'Who found them?',
			'When?',
			'In figures',
			'Terms',
		]);
		expect(await place.locator('.entry.is-set-off').count()).toBe(1);
		expect((await focused(page)).name).toMatch(/^Assessed/u);
		await page.keyboard.press('Enter');
		expect(await strip.getByRole('button', { pressed: true }).count()).toBe(0);
		expect(await place.locator('.is-back, [data-back="true"]').count()).toBe(0);
		expect(await heard()).toEqual([]);
	});
});
