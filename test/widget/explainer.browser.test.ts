import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../content/model/card.ts';
import { CERTAINTIES } from '../../content/model/kinds.ts';
import { startOf } from '../../content/model/time.ts';
import { explainer as planets, quiz as planetsQuiz, slug } from '../fixtures/pieces.ts';
import { listenTo } from '../harness/announced.ts';
import { asExplainer } from '../harness/content.ts';
import { focused } from '../harness/focus.ts';
import { rightAnswer } from '../harness/key.ts';
import { finish } from '../harness/quickly.ts';
import { english } from '../harness/say.ts';
import { placeOf, useStage, type Visit } from '../harness/stage.ts';
import { toldOf } from '../harness/told.ts';

const stage = useStage();

const assad = () => asExplainer(stage.pieces.get('assad-explainer'));
const cards = () => assad().cards.filter((card): card is Known => card.kind !== 'later');
type Known = Exclude<Card, { kind: 'later' }>;

async function opened(visit: Visit = {}, name = 'assad-explainer') {
	const page = await stage.show(
		`<div data-gloss="${name}"><a href="/">Explainer</a></div><script async src="https://gloss.example/e/${name.split('#')[0]}.js"></script>`,
		visit,
	);
	return { page, place: await placeOf(page, name) };
}

const headings = (place: Locator) => place.locator('h3').getByRole('button');
const expanded = (place: Locator) =>
	headings(place).evaluateAll((all) =>
		all.map((it) => it.getAttribute('aria-expanded') === 'true'),
	);

/** Ids of the claims on which an entry rests: those in its texts, and those it lists. */
function claimsOf(entry: Known['entries'][number]): string[] {
	const linked = JSON.stringify(entry).matchAll(/\]\(#([a-z0-9-]+)\)/gu);
	return [...[...linked].map(([, id = '']) => id), ...(entry.claims ?? [])];
}
const entries = () => cards().flatMap((card): Known['entries'][number][] => card.entries);

describe('an explainer', () => {
	test('is open where there is room', async () => {
		const { place } = await opened({ width: 720 });
		expect(await headings(place).allInnerTexts()).toEqual(cards().map(({ heading }) => heading));
		expect(await expanded(place)).toEqual(cards().map(() => true));
	});

	test('folds on a phone, all headings in sight', async () => {
		const { page, place } = await opened({ width: 390 });
		expect(await expanded(place)).toEqual(cards().map((_, i) => i === 0));
		for (const heading of await headings(place).all()) {
			expect(await heading.isVisible()).toBe(true);
		}
		const people = headings(place).nth(1);
		const sullivan = place.getByRole('heading', { name: 'Jake Sullivan' });
		expect(await sullivan.isVisible()).toBe(false);
		await people.click();
		expect(await sullivan.isVisible()).toBe(true);
		await people.click();
		expect(await sullivan.isVisible()).toBe(false);
		expect(await toldOf(page, 'start')).toHaveLength(1);
	});

	test('leads from its contents to a card, which opens', async () => {
		const { page, place } = await opened({ width: 390, height: 600 });
		const contents = place.getByRole('navigation', { name: 'In this explainer' });
		const links = contents.getByRole('button');
		expect(await links.allInnerTexts()).toEqual(cards().map(({ heading }) => heading));
		await links.last().click();
		const unknowns = headings(place).last();
		expect(await unknowns.getAttribute('aria-expanded')).toBe('true');
		expect(await focused(page)).toMatchObject({ name: 'What is not known' });
		const box = await unknowns.boundingBox();
		expect(box?.y).toBeGreaterThan(-1);
		expect(box?.y).toBeLessThan(300);
	});

	test('says in plain sight of which day it is', async () => {
		const { place } = await opened();
		expect(await place.getByText('As of 7 December 2024').first().isVisible()).toBe(true);
	});

	test('tells what happened in the order in which it did, with its dates', async () => {
		const { place } = await opened();
		const card = cards().find((it) => it.kind === 'timeline');
		if (card?.kind !== 'timeline') throw new Error('There is no timeline.');
		const starts = card.entries.map(({ date }) => startOf(date));
		expect(starts).toEqual(starts.toSorted((a, b) => a - b));
		const dates = place.locator('.timeline > li .date');
		expect(await dates.allInnerTexts()).toEqual(
			card.entries.map(({ date, shown }) => shown ?? english.date(date)),
		);
		const tops = await place
			.locator('.timeline > li')
			.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top));
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	});

	test('sets figures larger than its own title, and in its face', async () => {
		const { place } = await opened();
		const typeOf = (selector: string) =>
			place
				.locator(selector)
				.first()
				.evaluate((it) => {
					const { fontFamily, fontSize, fontWeight } = getComputedStyle(it);
					return { face: `${fontWeight} ${fontFamily}`, size: Number.parseFloat(fontSize) };
				});
		const [figure, title] = [await typeOf('.figures .figure'), await typeOf('h2')];
		expect(figure.size).toBeGreaterThan(title.size);
		expect(figure.face).toBe(title.face);
	});

	test('shows bars only for figures that can be compared', async () => {
		await stage.put('planets-explainer', planets());
		const { place } = await opened({}, 'planets-explainer');
		const widths = await place
			.locator('.figures rect')
			.evaluateAll((all) => all.map((it) => it.getAttribute('width')));
		expect(widths).toEqual(['100', '50']);
		const real = await opened();
		expect(await real.place.locator('.figures li').count()).toBe(3);
		expect(await real.place.locator('.figures rect').count()).toBe(0);
	});

	test('ends with sources, sharing and what to read next', async () => {
		const { place } = await opened();
		expect(await place.getByRole('link', { name: 'Read next' }).getAttribute('href')).toBe(
			`${stage.gloss}/p/assad-after`,
		);
		await place.getByRole('region', { name: 'Sources' }).waitFor();
		await place.getByRole('button', { name: 'Share' }).waitFor();
	});

	test('tells of a note that was read, and that the reader has begun', async () => {
		await stage.put('planets-explainer', planets());
		const { page, place } = await opened({}, 'planets-explainer');
		await place.getByText('eight planets').click();
		await place.getByText('lost its water').click();
		expect(await toldOf(page, 'start')).toHaveLength(1);
		expect((await toldOf(page, 'note')).map(({ detail }) => detail.claim)).toEqual([
			'count',
			'origin',
		]);
	});
});

describe('the strip of certainties', () => {
	test('counts the claims of each', async () => {
		const { place } = await opened();
		const used = [...new Set(entries().flatMap(claimsOf))];
		const expected = CERTAINTIES.flatMap((certainty) => {
			const n = used.filter((id) => assad().claims[id]?.certainty === certainty).length;
			return n > 0 ? [`${english.say(certainty)} ${n}`] : [];
		});
		const strip = place.getByRole('group', { name: 'How sure it is' }).getByRole('button');
		const shown = await strip.allInnerTexts();
		expect(shown.map((it) => it.replace(/\s+/gu, ' '))).toEqual(expected);
	});

	test('sets one off from the rest, says how often, and gives them back', async () => {
		const { place } = await opened();
		const heard = await listenTo(place);
		const strip = place.getByRole('group', { name: 'How sure it is' });
		const assessed = strip.getByRole('button', { name: 'Assessed' });
		await assessed.click();
		// The first press may find the widget only about to take over.
		await strip.getByRole('button', { name: 'Assessed', pressed: true }).waitFor();
		expect(await strip.innerText()).toContain('a judgement from evidence');
		const has = entries().map((entry) =>
			claimsOf(entry).some((id) => assad().claims[id]?.certainty === 'assessed'),
		);
		const n = has.filter(Boolean).length;
		expect(n).toBeGreaterThan(3);
		expect(await heard()).toEqual([english.say('filtered', { n }, n)]);
		const shown = await place
			.locator('.entry')
			.evaluateAll((all) => all.map((it) => it.classList.contains('is-set-off')));
		expect(shown).toEqual(has);
		expect(await place.locator('.entry.is-back').count()).toBe(has.length - n);
		await assessed.click();
		expect(await place.locator('.is-set-off, .is-back').count()).toBe(0);
	});
});

describe('a kind that comes later', () => {
	/** A piece as a newer desk would write it. */
	const newer = (piece: object, list: string, later: object) => {
		const changed = structuredClone(piece) as Record<string, object[]>;
		changed[list]?.splice(1, 0, later);
		return JSON.stringify(changed);
	};

	test('is a link among the cards of an explainer', async () => {
		const map = { id: 'map', kind: 'map', heading: 'A map', entries: [{ id: 'a', place: [1, 2] }] };
		await stage.put(
			'newer-explainer',
			newer(planets({ slug: slug('newer-explainer') }), 'cards', map),
		);
		const { place } = await opened({}, 'newer-explainer');
		const link = place.getByRole('link', { name: english.say('later') });
		expect(await link.getAttribute('href')).toBe(`${stage.gloss}/p/newer-explainer`);
		expect(await headings(place).count()).toBe(planets().cards.length);
	});

	test('is a link among the questions of a quiz, and is passed without a score', async () => {
		const guess = { id: 'guess', kind: 'guess-the-place', ask: 'Where?', places: [] };
		const piece = planetsQuiz({ slug: slug('newer-quiz') });
		await stage.put('newer-quiz', newer(piece, 'questions', guess));
		const { page, place } = await opened({}, 'newer-quiz');
		const questions = piece.questions.toSpliced(1, 0, { id: 'guess', kind: 'later' });
		await finish(place, { ...piece, questions: questions.slice(0, 1) }, rightAnswer, {
			more: true,
		});
		const link = place.getByRole('link', { name: english.say('later') });
		expect(await link.getAttribute('href')).toBe(`${stage.gloss}/p/newer-quiz`);
		expect(await focused(page)).toMatchObject({ id: 'onward', name: 'Next' });
		await finish(place, { ...piece, questions: questions.slice(1) }, rightAnswer);
		expect((await place.locator('.score').innerText()).trim()).toMatch(/4\s+of 4$/u);
	});
});

test('shows hostile strings as the text they are', async () => {
	const evil = `"><img src=x onerror="document.title='pwned'"><script>document.title='pwned'</script>`;
	await stage.put(
		'hostile',
		planets({
			slug: slug('hostile'),
			title: evil,
			standfirst: `${evil} [click](javascript:alert(1)) **bold`,
			credit: { name: evil, url: 'https://observatory.example/' },
			cards: [
				{
					id: 'a',
					kind: 'text',
					heading: evil,
					entries: [{ id: 'b', body: `${evil} [words](#count) [x](#nothing)` }],
				},
			],
		}),
	);
	const { page, place } = await opened({}, 'hostile');
	expect(await place.getByRole('heading', { level: 2 }).innerText()).toBe(evil);
	expect(await place.locator('img, script').count()).toBe(0);
	expect(await page.title()).toBe('A page');
	const links = await place
		.getByRole('link')
		.evaluateAll((all) => all.map((it) => it.getAttribute('href')));
	expect(links.filter((href) => !href?.startsWith('http'))).toEqual([]);
});
