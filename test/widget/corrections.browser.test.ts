// What readers see of corrections in a piece that they open, or come back to.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Piece } from '../../content/model/piece.ts';
import { correctedQuiz, correction, type Effect } from '../fixtures/corrections.ts';
import { explainer, quiz as planets, slug } from '../fixtures/pieces.ts';
import { rightAnswer } from '../harness/key.ts';
import { placeFor, tagOf } from '../harness/paste.ts';
import { draft, finish, goOn, handIn } from '../harness/quickly.ts';
import { arabic, english } from '../harness/say.ts';
import { placeOf, useStage, type Visit } from '../harness/stage.ts';
import { toldOf, waitForTold } from '../harness/told.ts';
import { faultsOf } from '../harness/whole-page.ts';

const stage = useStage();
const { say } = english;

async function opened(piece: Piece, visit: Visit = {}): Promise<[Page, Locator]> {
	await stage.publish(piece);
	const page = await stage.show(placeFor(piece.slug) + tagOf(piece.slug), visit);
	return [page, await placeOf(page, piece.slug)];
}

const line = (place: Locator) =>
	place.getByRole('button', { name: say('corrected', { date: english.date('2020-02-01') }) });

const toldIds = async (page: Page) =>
	(await toldOf(page, 'correction')).map(({ detail }) => detail.id).toSorted();

describe('an explainer', () => {
	const corrections = [
		correction('note', { id: 'of-entry', target: 'card/overview/count', was: 'Nine.' }),
		correction('note', { id: 'of-card', target: 'card/history', was: 'Long ago.' }),
		correction('note', { id: 'of-claim', target: 'claim/count', was: 'About eight.' }),
		correction('note', { id: 'of-piece', target: 'piece', was: 'The stars in brief.' }),
		correction('note', { id: 'of-nothing', target: 'card/gone/entry', was: 'What is gone.' }),
	];

	test('says so at the top, in each place and at its end, where one whose place is gone stands too', async () => {
		const [, place] = await opened(explainer({ corrections }), { height: 6000 });
		await line(place).click();
		for (const { was } of corrections) {
			expect(await place.locator('.status').getByText(was, { exact: true }).isVisible()).toBe(true);
			expect(await place.locator('.corrections').getByText(was, { exact: true }).count()).toBe(1);
		}
		const entry = place.locator('.corrected', { hasText: 'There are eight planets' });
		expect(await entry.getByText('Nine.').isVisible()).toBe(true);
		const bar = await entry.evaluate((it) => getComputedStyle(it).borderInlineStartWidth);
		expect(bar).toBe('3px');
		await place.getByText('eight planets').click();
		expect(await place.getByRole('note').getByText('About eight.').isVisible()).toBe(true);
	});

	test('says so in a line close to that of its age, and a finger may miss its words by a little', async () => {
		const [page, place] = await opened(explainer({ corrections, reviewBy: '2020-03-01' }));
		const age = await place
			.getByText(say('overdue', { date: english.date('2020-01-01') }))
			.boundingBox();
		const words = await line(place).boundingBox();
		const [standfirst] = await place.locator('.standfirst').all();
		const next = await standfirst?.boundingBox();
		if (!age || !words || !next) throw new Error('A line is not there.');
		expect(words.y - (age.y + age.height)).toBeLessThan(12);
		expect(next.y - (words.y + words.height)).toBeGreaterThanOrEqual(
			words.y - (age.y + age.height),
		);
		const list = place.locator('#changes');
		await page.mouse.click(words.x + 40, words.y - 7);
		await list.waitFor();
		await page.mouse.click(words.x + 40, words.y + words.height + 13);
		await list.waitFor({ state: 'hidden' });
	});

	test('tells the page once of each that its reader has seen', async () => {
		const [page, place] = await opened(explainer({ corrections }), { width: 400, height: 500 });
		await waitForTold(page, 'view');
		expect(await toldIds(page)).not.toContain('of-nothing');
		await place.locator('.corrections').scrollIntoViewIfNeeded();
		await place.locator('.corrections [data-correction]').last().scrollIntoViewIfNeeded();
		await page.waitForFunction(() =>
			window.told.some(({ type, detail }) => type === 'correction' && detail.id === 'of-nothing'),
		);
		const ids = await toldIds(page);
		expect(new Set(ids).size).toBe(ids.length);
		const [told] = await toldOf(page, 'correction');
		expect(told?.detail).toMatchObject({ effect: 'note', slug: 'planets-explainer' });
	});

	test('keeps the line of its list in step from the first view on', async () => {
		const lost: Visit = { prepare: (it) => it.route(/\/(?:a|d)\//u, (route) => route.abort()) };
		const [, place] = await opened(explainer({ corrections }), lost);
		await line(place).click();
		expect(await place.locator('#changes').getByText('Nine.').isVisible()).toBe(true);
		stage.console();
	});
});

describe('a quiz', () => {
	test('keeps back what would give a key away until the question is answered', async () => {
		const [page, place] = await opened(correctedQuiz('rekey'));
		await waitForTold(page, 'view');
		await line(place).click();
		expect(await place.getByText(say('correctedHeld')).isVisible()).toBe(true);
		expect(await place.getByText('After the rekey.').count()).toBe(0);
		expect(await toldIds(page)).toEqual([]);
		await draft(place, ['mercury']);
		await handIn(place);
		await place.locator('.corrected').getByText('After the rekey.').waitFor();
		await waitForTold(page, 'correction');
		expect(await toldIds(page)).toEqual(['c-rekey']);
	});

	test('shows it beside the first answer before anything else has come', async () => {
		const held: Visit = { prepare: (it) => it.route(/\/(?:a|d)\//u, () => {}) };
		const [, place] = await opened(correctedQuiz('accept'), held);
		await place.getByText('Mercury', { exact: true }).click();
		await place.locator('.corrected').getByText('After the accept.').waitFor();
		expect(await place.getByRole('status').textContent()).toBe(say('right'));
	});

	test('marks a band', async () => {
		const corrections = [correction('note', { target: 'band/1' })];
		const [, place] = await opened(planets({ corrections }));
		await finish(place, planets(), rightAnswer);
		expect(await place.locator('.result .corrected').getByText('After the note.').count()).toBe(1);
	});
});

describe('one question or card alone', () => {
	async function alone(piece: Piece, id: string): Promise<Locator> {
		const name = `${piece.slug}#${id}`;
		await stage.publish(piece);
		return placeOf(await stage.show(placeFor(name) + tagOf(piece.slug)), name);
	}

	test('tells what was corrected in it, in its claims and in the piece, and nothing of the rest', async () => {
		const all = [
			correction('note', { id: 'of-card', target: 'card/history', was: 'Long ago.' }),
			correction('note', { id: 'of-claim', target: 'claim/count', was: 'About eight.' }),
			correction('note', { id: 'of-other', target: 'card/open', was: 'Why not.' }),
			correction('note', { id: 'of-other-claim', target: 'claim/origin', was: 'It boiled.' }),
			correction('note', { id: 'of-piece', target: 'piece', was: 'The stars in brief.' }),
		];
		const place = await alone(explainer({ corrections: all }), 'history');
		await line(place).click();
		const told = place.locator('#changes .correction dd:first-of-type');
		expect(await told.allInnerTexts()).toEqual([
			'Long ago.',
			'About eight.',
			'The stars in brief.',
		]);
		expect(await place.locator('.corrections').getByText('Why not.').count()).toBe(0);
	});

	test('holds nothing back that its reader could never come to', async () => {
		const corrections = [
			correction('rekey'),
			correction('note', { id: 'of-other', target: 'question/giants' }),
		];
		const place = await alone(correctedQuiz('rekey', { corrections }), 'hottest');
		await draft(place, ['mercury']);
		await handIn(place);
		await line(place).click();
		expect(await place.locator('#changes').getByText('After the rekey.').count()).toBe(1);
		expect(await place.getByText(say('correctedHeld')).count()).toBe(0);
	});

	test('says nothing where another question was corrected', async () => {
		const place = await alone(correctedQuiz('rekey'), 'giants');
		expect(await line(place).count()).toBe(0);
	});
});

test.each([
	['a quiz', correctedQuiz('rekey')],
	['an explainer', explainer({ corrections: [correction('note', { target: 'card/terms' })] })],
])('%s has nothing amiss with its corrections, in light or dark', async (_, piece) => {
	await stage.publish(piece);
	for (const prefers of ['light', 'dark'] as const) {
		const page = await stage.visit(`${stage.gloss}/p/${piece.slug}`, { width: 320, prefers });
		const place = page.locator('[data-gloss]');
		await place.locator('section.gloss').waitFor();
		await line(place).click();
		if (piece.kind === 'quiz') {
			await draft(place, ['venus']);
			await handIn(place);
		}
		await place.locator('section.gloss [data-correction]').first().waitFor();
		expect(await faultsOf(page, prefers === 'light' ? 'all' : 'colours')).toEqual([]);
	}
});

test('the hosted page lists them at its end without scripts, and its line leads there', async () => {
	await stage.publish(correctedQuiz('rekey'));
	const page = await stage.visit(`${stage.gloss}/p/planets-quiz`, { scripts: 'off' });
	const link = page.getByRole('link', { name: /what changed/u });
	expect(await link.getAttribute('href')).toBe('#piece/corrections');
	expect(await page.locator('.corrections').getByText('After the rekey.').isVisible()).toBe(true);
});

describe('a reader who comes back', () => {
	/** Takes the quiz with this answer to its first question, and opens the page again when it has been corrected. */
	async function backAfter(
		effect: Effect,
		option: string,
		meanwhile: (page: Page) => Promise<unknown> = async () => {},
	): Promise<Locator> {
		await stage.publish(planets());
		const attribute = 'data-gloss-storage="local"';
		const page = await stage.show(placeFor('planets-quiz', attribute) + tagOf('planets-quiz'));
		const place = await placeOf(page, 'planets-quiz');
		await finish(place, planets(), (question) =>
			question.id === 'hottest' ? [option] : rightAnswer(question),
		);
		await meanwhile(page);
		await stage.publish(correctedQuiz(effect));
		// Without the browser's cache: what is live now is asked for.
		await page.route('**', (route) => route.continue());
		await page.reload();
		return placeOf(page, 'planets-quiz');
	}

	const scoreIn = async (place: Locator) =>
		(await place.locator('.score').innerText()).replaceAll(/\s+/gu, ' ').trim();

	test.each<[Effect, string, string]>([
		['note', 'venus', '4 of 4'],
		['rekey', 'venus', '4 of 4'],
		['accept', 'mercury', '4 of 4'],
		['void', 'venus', '4 of 4'],
		['void', 'mars', '3 of 3'],
	])(
		'finds the score recomputed and what was corrected: %s after %s',
		async (effect, option, score) => {
			const place = await backAfter(effect, option);
			await place
				.getByText(`${say('sinceLast')}: ${say('questionN', { n: 1 })}`)
				.first()
				.waitFor();
			expect(await scoreIn(place)).toContain(score);
			const rose = option === 'venus' ? 0 : 1;
			expect(
				await place
					.locator('.status')
					.getByText(/^Your result was/u)
					.count(),
			).toBe(rose);
		},
	);

	test('is told once', async () => {
		const place = await backAfter('rekey', 'venus');
		await place.getByText(say('sinceLast')).first().waitFor();
		await place.page().reload();
		const again = await placeOf(place.page(), 'planets-quiz');
		await again.locator('.score').waitFor();
		await waitForTold(place.page(), 'view');
		expect(await again.getByText(say('sinceLast')).count()).toBe(0);
		expect(await scoreIn(again)).toContain('4 of 4');
	});

	test.each([
		['written before points were kept', () => ({ answers: { hottest: ['venus'] } }), '0 of 4'],
		[
			'forged',
			() => ({ answers: { hottest: ['mars'], number: 20 }, given: { hottest: 99, number: 1 } }),
			'1 of 4',
		],
		[
			'of no form at all',
			() => ({ answers: { hottest: ['venus'] }, given: [null, 'x'], corrections: { a: 1 } }),
			'0 of 4',
		],
	])('has what was kept count for what it can be: %s', async (_, kept, score) => {
		const place = await backAfter('rekey', 'venus', (page) =>
			page.evaluate(
				(text) => localStorage.setItem('gloss:planets-quiz', text),
				JSON.stringify({ ...kept() }),
			),
		);
		await place.getByText('2 of 5').waitFor();
		for (let i = 1; i < 5; i += 1) {
			if ((await place.locator('#check').count()) > 0) {
				const poll = (await place.getByRole('radio').count()) > 0;
				const several = (await place.getByRole('checkbox').count()) > 0;
				if (poll) await draft(place, ['mars']);
				if (several) await draft(place, ['earth']);
				if (!poll && !several)
					await draft(
						place,
						(await place.getByRole('slider').count()) > 0 ? 20 : ['mars', 'earth', 'venus'],
					);
				await handIn(place);
			}
			await goOn(place);
		}
		expect(await scoreIn(place)).toContain(score);
	});
});

describe.each([
	['English', 'en', english],
	['Arabic', 'ar', arabic],
])('a reader who comes back on another day, in %s', (_, lang, words) => {
	const name = `planets-${lang}`;
	const published = { slug: slug(name), lang };
	const DAY = Date.parse('2030-03-10T12:00:00Z');

	test.each<[Effect, string, [number, number], [number, number]]>([
		['rekey', 'mercury', [3, 4], [4, 4]],
		['rekey', 'venus', [4, 4], [4, 4]],
		['accept', 'mercury', [3, 4], [4, 4]],
		['void', 'mars', [3, 4], [3, 3]],
		['void', 'venus', [4, 4], [4, 4]],
	])(
		'is told plainly how the score was counted anew: %s after %s',
		async (effect, option, before, after) => {
			const score = ([points, max]: [number, number]) => `${points} ${words.say('ofMax', { max })}`;
			const shown = async (place: Locator) =>
				(await place.locator('.score').innerText()).replaceAll(/\s+/gu, ' ').trim();
			await stage.publish(planets(published));
			const page = await stage.show(
				placeFor(name, 'data-gloss-storage="local"') + tagOf(name),
				{ prepare: (context) => context.clock.install({ time: DAY }) },
				{ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' },
			);
			const place = await placeOf(page, name);
			await finish(place, planets(), (question) =>
				question.id === 'hottest' ? [option] : rightAnswer(question),
			);
			expect(await shown(place)).toContain(score(before));

			await stage.publish(correctedQuiz(effect, published));
			await page.clock.setSystemTime(DAY + 26 * 3_600_000);
			// Without the browser's cache: a day has passed.
			await page.route('**', (route) => route.continue());
			await page.reload();
			const again = await placeOf(page, name);
			const question = words.say('questionN', { n: 1 });
			const news = `${words.say('sinceLast')}${words.say('colon')}${question}`;
			await again.locator('.status').getByText(news, { exact: true }).waitFor();
			expect(await shown(again)).toContain(score(after));
			const [was, wasMax] = before;
			const [points, max] = after;
			const told = words.say('scoreWas', { was, wasMax, points, max });
			const changed = was !== points || wasMax !== max;
			expect(await again.locator('.status').getByText(told, { exact: true }).count()).toBe(
				changed ? 1 : 0,
			);
			expect(points / max).toBeGreaterThanOrEqual(was / wasMax);
		},
	);
});
