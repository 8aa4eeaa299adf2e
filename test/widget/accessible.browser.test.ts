import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Quiz } from '../../content/model/piece.ts';
import { arabicExplainer } from '../fixtures/arabic-explainer.ts';
import { correctedQuiz, correction } from '../fixtures/corrections.ts';
import { explainer, quiz, slug } from '../fixtures/pieces.ts';
import { violationsIn } from '../harness/axe.ts';
import { asQuiz } from '../harness/content.ts';
import { rightAnswer, wrongAnswer } from '../harness/key.ts';
import { overflowIn, smallTargetsIn } from '../harness/layout.ts';
import { openPiece } from '../harness/open-piece.ts';
import { draft, finish, goOn, handIn } from '../harness/quickly.ts';
import { english } from '../harness/say.ts';
import { useStage } from '../harness/stage.ts';

const stage = useStage();

beforeAll(async () => {
	await stage.put('planets-quiz', quiz());
	await stage.put('arabic', arabicExplainer(asQuiz(stage.pieces.get('assad-quiz-ar'))));
});

/** A page with a piece in light and in dark. */
type Opened = { page: Page; both: [Locator, Locator] };

async function opened(name: string, width: number, lang = 'en'): Promise<Opened> {
	const places = ['light', 'dark'].map(
		(theme) =>
			`<div data-gloss="${name}" data-gloss-theme="${theme}" data-gloss-load="eager"></div>`,
	);
	const page = await stage.show(
		`<main><h1>A page</h1>${places.join('')}</main><script async src="https://gloss.example/gloss.js"></script>`,
		{ width, height: 1200, first: () => Reflect.deleteProperty(Navigator.prototype, 'clipboard') },
		{
			lang,
			dir: lang === 'ar' ? 'rtl' : 'ltr',
			head: '<style>body{margin:0}</style>',
		},
	);
	const all = page.locator('[data-gloss]');
	const both: Opened['both'] = [all.nth(0), all.nth(1)];
	for (const place of both) await place.locator('.gloss').waitFor();
	return { page, both };
}

const each = async ({ both }: Opened, run: (place: Locator) => Promise<void>) => {
	for (const place of both) await run(place);
};

/** Looks at a state: with all of axe's rules in light and at the colours in dark, and at how it is laid out. */
async function look({ page, both: [light, dark] }: Opened, state: string): Promise<string[]> {
	const lines = [...(await overflowIn(light)), ...(await smallTargetsIn(light))];
	// So narrow, nothing but the layout is different.
	if ((page.viewportSize()?.width ?? 0) >= 320) {
		lines.push(...(await violationsIn(page, light, 'all')));
		lines.push(...(await violationsIn(page, dark, 'colours')));
	}
	return lines.map((line) => `${state}: ${line}`);
}

/** Opens everything that a button opens, notes included. */
function openAll(place: Locator): Promise<void> {
	return place.evaluate((host) => {
		const folded = () => host.shadowRoot?.querySelector<HTMLElement>('button[aria-expanded=false]');
		for (let button = folded(); button; button = folded()) button.click();
	});
}

const press = (name: string) => (place: Locator) => place.locator(name).first().click();

async function walkQuiz(it: Opened, { questions }: Quiz): Promise<string[]> {
	const found: string[] = [];
	for (const [i, question] of questions.entries()) {
		if (question.kind === 'later') continue;
		const state = `question ${i + 1}`;
		await each(it, openAll);
		found.push(...(await look(it, state)));
		const answer = (i % 2 === 0 ? rightAnswer : wrongAnswer)(question);
		await each(it, (place) => draft(place, answer));
		found.push(...(await look(it, `${state}, drafted`)));
		await each(it, handIn);
		found.push(...(await look(it, `${state}, answered`)));
		await each(it, openAll);
		found.push(...(await look(it, `${state}, all notes open`)));
		await each(it, goOn);
	}
	await each(it, (place) => place.locator('.score').waitFor());
	await each(it, press('.actions button'));
	await each(it, (place) => place.locator('.copy').waitFor());
	found.push(...(await look(it, 'the end')));
	return found;
}

async function walkExplainer(it: Opened): Promise<string[]> {
	const found = await look(it, 'as it opens');
	await each(it, press('.strip button'));
	found.push(...(await look(it, 'one certainty set off')));
	await each(it, openAll);
	found.push(...(await look(it, 'all open')));
	return found;
}

test('looks into the shadow root, and finds what is amiss there', async () => {
	const { page, both } = await opened('planets-quiz', 320);
	await page.addStyleTag({ content: ':root{--gloss-muted:#bbb;--gloss-font-size:40px}' });
	const found = await violationsIn(page, both[0]);
	expect(found.filter((line) => line.startsWith('color-contrast'))).not.toEqual([]);
	await both[0].locator('h2').evaluate((heading) => {
		heading.style.whiteSpace = 'nowrap';
	});
	expect(await overflowIn(both[0])).not.toEqual([]);
});

describe.each([280, 320, 720])('at %i px, nothing is amiss for eyes, ears and fingers', (width) => {
	test.each([
		['English', 'assad-quiz', 'en'],
		['Arabic', 'assad-quiz-ar', 'ar'],
	])('in any state of a quiz in %s', async (_, name, lang) => {
		const it = await opened(name, width, lang);
		expect(await walkQuiz(it, asQuiz(stage.pieces.get(name)))).toEqual([]);
	});

	test.each([
		['English', 'assad-explainer', 'en'],
		['Arabic', 'arabic', 'ar'],
	])('in any state of an explainer in %s', async (_, name, lang) => {
		expect(await walkExplainer(await opened(name, width, lang))).toEqual([]);
	});
});

test('nothing is amiss in any state of a quiz with a poll', async () => {
	expect(await walkQuiz(await opened('planets-quiz', 320), quiz())).toEqual([]);
});

describe('of pieces that are out of date, with somebody to write to, nothing is amiss', () => {
	const { count, heat, origin } = quiz().claims;
	if (!count || !heat || !origin) throw new Error('The claims are others.');
	const old = {
		contact: 'mailto:errors@observatory.example',
		reviewBy: '2020-02',
		next: slug('planets-quiz'),
		claims: {
			count: { ...count, until: '2020-02' },
			heat: { ...heat, replacedBy: 'origin' },
			origin,
		},
	};

	test('in any state of a quiz', async () => {
		const piece = quiz({ slug: slug('old-quiz'), ...old });
		await stage.put('old-quiz', piece);
		expect(await walkQuiz(await opened('old-quiz', 320), piece)).toEqual([]);
	});

	test('in any state of an explainer', async () => {
		await stage.put('old-explainer', explainer({ slug: slug('old-explainer'), ...old }));
		expect(await walkExplainer(await opened('old-explainer', 320))).toEqual([]);
	});

	test('where one is gone', async () => {
		await stage.put('gone', quiz({ slug: slug('gone'), withdrawn: { at: '2021', why: 'Wrong.' } }));
		const page = await stage.show(
			'<main><h1>A page</h1><div data-gloss="gone" data-gloss-load="eager"></div></main><script async src="https://gloss.example/gloss.js"></script>',
		);
		const place = page.locator('[data-gloss]');
		await place.locator('.gloss').waitFor();
		expect(await violationsIn(page, place)).toEqual([]);
		stage.console();
	});
});

describe('what stands below a piece has headings of the rank of its questions and cards, not of a part of the last', () => {
	const corrected = explainer({
		slug: slug('corrected-explainer'),
		corrections: [correction('note', { target: 'card/overview' })],
	});
	const ofRank3 = (at: Page | Locator) => at.getByRole('heading', { level: 3 }).allInnerTexts();
	const [corrections, sources] = [english.say('corrections'), english.say('sources')];

	test('in an explainer', async () => {
		const { place } = await openPiece(stage, corrected);
		expect((await ofRank3(place)).slice(-2)).toEqual([corrections, sources]);
	});

	test('at the end of a quiz', async () => {
		const quiz = correctedQuiz('note', { slug: slug('corrected-quiz') });
		const { place } = await openPiece(stage, quiz);
		await finish(place, quiz, rightAnswer);
		expect((await ofRank3(place)).slice(-2)).toEqual([corrections, sources]);
	});

	test('on the page without scripts', async () => {
		await stage.publish(corrected);
		const page = await stage.visit(`${stage.gloss}/p/${corrected.slug}`, { scripts: 'off' });
		const below = [english.say('notes'), corrections, sources];
		expect((await ofRank3(page)).slice(-3)).toEqual(below);
	});
});

test('cards may be called what the lists below them are called in the markup', async () => {
	const names = ['notes', 'corrections', 'sources'];
	const [card] = explainer().cards;
	const piece = explainer({
		slug: slug('same-names'),
		cards: names.flatMap((id) => (card ? [{ ...card, id }] : [])),
		corrections: [correction('note', { target: 'card/notes' })],
	});
	await stage.publish(piece);
	const page = await stage.visit(`${stage.gloss}/p/same-names`, { scripts: 'lost' });
	stage.console();
	await page.locator('.transcript').waitFor();
	const lists = page.getByRole('region');
	expect(await lists.count()).toBe(names.length);
	for (const key of ['notes', 'corrections', 'sources'] as const) {
		expect(await page.getByRole('region', { name: english.say(key), exact: true }).count()).toBe(1);
	}
	await page.locator('.status a').click();
	expect(await page.locator(':target').innerText()).toBe(english.say('corrections'));
});
