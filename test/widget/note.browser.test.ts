import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../content/model/claim.ts';
import type { Explainer } from '../../content/model/piece.ts';
import { explainer, slug } from '../fixtures/pieces.ts';
import { asQuiz } from '../harness/content.ts';
import { draft, handIn } from '../harness/quickly.ts';
import { arabic, english } from '../harness/say.ts';
import { placeOf, useStage } from '../harness/stage.ts';
import { toldOf } from '../harness/told.ts';
import { beginningOf, phraseOf } from '../harness/words-in.ts';

const stage = useStage();

/** The first question of a quiz of the real story, answered. */
async function answered(path: string, name: string) {
	const page = await stage.visit(path);
	const place = await placeOf(page, name);
	await draft(place, ['could-fall']);
	await handIn(place);
	const quiz = asQuiz(stage.pieces.get(name));
	const [question] = quiz.questions;
	if (question?.kind !== 'choice') throw new Error('The first question is no choice.');
	const words = phraseOf(question.explain, 'within-days');
	return { page, place, quiz, explain: question.explain, words };
}

/** An explainer of one card with one sentence, whose notes are opened; `claims` are changes to those of the fixture. */
async function noteOf(
	name: string,
	id: string,
	claims: Record<string, Claim>,
	changes: Partial<Explainer> = {},
): Promise<Locator> {
	const entry = { id: 'only', body: `It is [as they say](#${id}).` };
	const piece = explainer({
		slug: slug(name),
		cards: [{ id: 'only', kind: 'text', heading: 'Heading', entries: [entry] }],
		claims: { ...explainer().claims, ...claims },
		...changes,
	});
	await stage.put(name, piece);
	const page = await stage.show(`<script async src="https://gloss.example/e/${name}.js"></script>`);
	const place = await placeOf(page, name);
	await place.getByText('as they say').click();
	return place.getByRole('note');
}

const said: Claim = {
	text: 'It is so.',
	certainty: 'claimed',
	by: 'the owner',
	sources: ['primer'],
	asOf: '2020-01-05',
};

describe('a note', () => {
	test('says who says so, how sure it is, as of when, and from which source', async () => {
		const { page, place, quiz } = await answered('/article.html', 'assad-quiz');
		const sign = place.getByRole('button', { name: 'Note: Assessed' });
		await sign.click();
		const note = place.getByRole('note');
		const text = await note.innerText();
		const claim = quiz.claims['within-days'];
		expect(text).toContain(claim?.text);
		expect(text).toContain('Assessed (replaced since): a judgement from evidence');
		expect(text).toMatch(new RegExp(`Who says so\\s+${claim?.by} \\(not named\\)`, 'u'));
		expect(text).toMatch(/As of\s+7 December 2024/u);
		expect(text).toMatch(/Source\s+CNN: .+7 December 2024/u);
		expect(await toldOf(page, 'note')).toMatchObject([{ detail: { claim: 'within-days' } }]);
	});

	test('never shows a judgement without its caveat', async () => {
		const { place, quiz, words } = await answered('/article.html', 'assad-quiz');
		await place.getByText(words).click();
		const note = place.getByRole('note');
		const caveats = quiz.claims['within-days']?.with ?? [];
		expect(caveats).toContain('no-formal-assessment');
		expect(await note.getByText('To be read with it').count()).toBeGreaterThanOrEqual(
			caveats.length,
		);
		for (const id of caveats) {
			expect(await note.innerText()).toContain(quiz.claims[id]?.text);
		}
	});

	test('opens under its paragraph and closes, by its sign and by its words', async () => {
		const { page, place, words: text, explain } = await answered('/article.html', 'assad-quiz');
		const words = place.getByText(text);
		const sign = place.getByRole('button', { name: 'Note: Assessed' });
		const note = place.getByRole('note');
		// At one moment: a note grows when its passage is found.
		const isUnder = async (it: Locator, above: Locator) =>
			it.evaluate(
				(lower, upper) =>
					upper !== null &&
					lower.getBoundingClientRect().top >= upper.getBoundingClientRect().bottom,
				await above.elementHandle(),
			);
		for (const [open, close] of [
			[words, words],
			[sign, words],
			[words, sign],
		] as const) {
			await open.click();
			expect(await sign.getAttribute('aria-expanded')).toBe('true');
			expect(await sign.getAttribute('aria-controls')).toBe(await note.getAttribute('id'));
			const paragraph = place.locator('.explain p').filter({ has: page.getByText(text) });
			expect(await isUnder(note, paragraph)).toBe(true);
			const next = place.getByText(beginningOf(explain, 1));
			expect(await isUnder(next, note)).toBe(true);
			await close.click();
			expect(await note.count()).toBe(0);
			expect(await sign.getAttribute('aria-expanded')).toBe('false');
		}
	});

	test('stays open beside another one', async () => {
		const { place, words, explain } = await answered('/article.html', 'assad-quiz');
		await place.getByText(words).click();
		await place.getByText(phraseOf(explain, 'emerging-consensus')).click();
		expect(await place.getByRole('note').count()).toBe(2);
	});

	test('stands as far from what comes after it as from its own paragraph', async () => {
		const { place } = await answered('/article.html', 'assad-quiz');
		const signs = place.locator('.explain .mark');
		await signs.nth(0).click();
		await signs.nth(1).click();
		const notes = place.getByRole('note');
		const [first, second] = [await notes.nth(0).boundingBox(), await notes.nth(1).boundingBox()];
		if (!first || !second) throw new Error('A note is not there.');
		expect(second.y - (first.y + first.height)).toBeGreaterThanOrEqual(10);
	});

	test('is in the language of its piece', async () => {
		const { place, quiz } = await answered('/arabic.html', 'assad-quiz-ar');
		const name = arabic.say('note', {
			certainty: `${arabic.say('assessed')} (${arabic.say('superseded')})`,
		});
		await place.getByRole('button', { name }).click();
		const text = await place.getByRole('note').innerText();
		const claim = quiz.claims['within-days'];
		expect(claim?.text).toMatch(/\p{Script=Arabic}/u);
		for (const words of [claim?.text, claim?.by, arabic.say('saidBy'), arabic.date('2024-12-07')]) {
			expect(text).toContain(words);
		}
	});
});

describe('what a note says', () => {
	test('names those who contradict', async () => {
		const claim: Claim = { ...said, certainty: 'disputed', against: 'the neighbours' };
		const text = await (await noteOf('disputed', 'so', { so: claim })).innerText();
		expect(text).toContain('Disputed: others contradict it');
		expect(text).toMatch(/Who contradicts\s+the neighbours/u);
	});

	test('leaves the word to the publisher where it reports by itself', async () => {
		const { by: _, ...claim } = { ...said, certainty: 'reported' as const };
		const text = await (await noteOf('reported', 'so', { so: claim })).innerText();
		expect(text).toContain(english.say('publisherSays', { publisher: 'Example Observatory' }));
	});

	test('names a publisher once, whose reports are several', async () => {
		const { by: _, ...claim } = { ...said, certainty: 'reported' as const };
		const { primer } = explainer().sources;
		if (!primer) throw new Error('There is no primer.');
		const sources = { primer, sequel: { ...primer, title: 'More of the planets' } };
		const claims = { so: { ...claim, sources: ['primer', 'sequel'] } };
		const text = await (await noteOf('twice', 'so', claims, { sources })).innerText();
		expect(text).toContain('More of the planets');
		expect(text.split('\n')).toContain(
			english.say('publisherSays', { publisher: 'Example Observatory' }),
		);
	});

	test('says until when it was to hold, and what has replaced it', async () => {
		const note = await noteOf('replaced', 'old', {
			old: { ...said, until: '2020-02-01', replacedBy: 'new' },
			new: { ...said, text: 'It is otherwise.', certainty: 'confirmed' },
		});
		const text = await note.innerText();
		expect(text).toMatch(/Replaced since by\s+It is otherwise\.\s+Confirmed/u);
	});

	test('says that its time is over', async () => {
		const note = await noteOf('stale', 'old', { old: { ...said, until: '2020-02-01' } });
		expect(await note.innerText()).toContain(english.say('stale', { date: '1 February 2020' }));
	});

	test('links its source', async () => {
		const note = await noteOf('linked', 'so', { so: said });
		const link = note.getByRole('link', { name: 'A primer of the planets' });
		expect(await link.getAttribute('href')).toBe('https://observatory.example/primer');
		expect(await link.getAttribute('rel')).toContain('noopener');
	});
});
