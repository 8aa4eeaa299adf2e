// A tab that stays open while its piece is corrected.
import type { Locator, Page, Route } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Claim } from '../../content/model/claim.ts';
import type { Explainer } from '../../content/model/piece.ts';
import { pinnedFile, pinnedPath } from '../../content/model/widget-files.ts';
import manifest from '../../package.json' with { type: 'json' };
import { correctedQuiz, correction, type Effect } from '../fixtures/corrections.ts';
import { explainer, quiz as planets } from '../fixtures/pieces.ts';
import { listenTo } from '../harness/announced.ts';
import { focused } from '../harness/focus.ts';
import { rightAnswer } from '../harness/key.ts';
import { linkOf, placeFor, tagOf } from '../harness/paste.ts';
import { draft, finish, goOn, handIn } from '../harness/quickly.ts';
import { english } from '../harness/say.ts';
import { placeOf, useStage, type Visit } from '../harness/stage.ts';
import { toldOf, waitForTold } from '../harness/told.ts';
import { widget } from '../harness/worker.ts';

const stage = useStage();
const { say } = english;

beforeEach(async () => {
	await stage.publish(planets());
	await stage.publish(explainer());
});

/** Opens a page with a piece; it has been seen, and all of it has come. */
async function opened(
	name = 'planets-quiz',
	visit: Visit = {},
	slug = name,
): Promise<[Page, Locator]> {
	const page = await stage.show(placeFor(name) + tagOf(slug), visit);
	const place = await placeOf(page, name);
	await waitForTold(page, 'view');
	return [page, place];
}

const quickly: Visit = { prepare: (context) => context.clock.install() };

/** The reader looks at the tab again; what the tab asks then has been answered. */
async function lookAgain(page: Page): Promise<void> {
	const answered = page.waitForResponse(/\/v1\/pieces\//u);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await answered;
}

/** The tab has had its answer, and the revision if one came: what could take over has. */
async function settled(page: Page, rev?: string): Promise<void> {
	// The same as the widget's own: both have it at once. As text, since the tests' own build rewrites imports.
	if (rev) await page.evaluate(`import('${stage.gloss}/d/planets-quiz@${rev}.js').then(() => {})`);
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
	);
}

/** Answers the first question and reads what is said. */
async function answerFirst(place: Locator, option = 'venus'): Promise<void> {
	await draft(place, [option]);
	await handIn(place);
	await place.getByRole('heading', { name: say('explanation') }).waitFor();
}

const sinceOpened = (place: Locator) => place.getByText(say('sinceOpened'));

const scoreIn = async (place: Locator) =>
	(await place.locator('.score').innerText()).replaceAll(/\s+/gu, ' ').trim();

describe('a tab that is looked at again', () => {
	test('does not call corrected what was only brought up to date', async () => {
		const [page, place] = await opened();
		await answerFirst(place);
		const count: Claim = {
			text: 'Eight planets go round the Sun, as far as is known.',
			certainty: 'confirmed',
			sources: ['primer'],
			asOf: '2020-06',
		};
		await stage.publish(correctedQuiz('rekey', { claims: { ...planets().claims, count } }));
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
		const lines = await place.locator('.status p').allInnerTexts();
		expect(lines).toContain(`${say('sinceOpened')}: ${say('questionN', { n: 1 })}`);
		expect(lines).toContain(`${say('changedSince')}: Question 2, Question 3, and Question 4`);
		// Each says so in its place, before it is answered and after.
		const mark = place.locator('.question .corrected', { has: page.locator('#ask') });
		expect(await mark.locator('.since').innerText()).toBe(say('sinceOpened'));
		await goOn(place);
		expect(await mark.locator('.since').innerText()).toBe(say('changedSince'));
		await draft(place, ['jupiter']);
		await handIn(place);
		expect(await mark.locator('.since').innerText()).toBe(say('changedSince'));
	});

	test('says all that changed since it was opened, however often it did', async () => {
		const [page, place] = await opened('planets-quiz', quickly);
		await answerFirst(place);
		await stage.publish(correctedQuiz('rekey'));
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
		const { questions, ...rekeyed } = correctedQuiz('rekey');
		const again = questions.map((it) => (it.id === 'number' ? { ...it, explain: 'Anew.' } : it));
		const rev = await stage.publish({ ...rekeyed, questions: again });
		await page.clock.fastForward(61_000);
		await lookAgain(page);
		await settled(page, rev);
		const lines = place.locator('.status p');
		await lines.getByText(say('changedSince')).waitFor();
		expect(await lines.allInnerTexts()).toEqual(
			expect.arrayContaining([`${say('sinceOpened')}: ${say('questionN', { n: 1 })}`]),
		);
		expect(await place.getByRole('button', { name: say('answerAgain', {}, 1) }).count()).toBe(1);
	});

	test('takes the new revision over and says what changed', async () => {
		const [page, place] = await opened();
		await answerFirst(place);
		const rev = await stage.publish(correctedQuiz('rekey'));
		const heard = await listenTo(place);
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
		const line = `${say('sinceOpened')}: ${say('questionN', { n: 1 })}`;
		expect(await place.locator('.status').getByText(line, { exact: true }).isVisible()).toBe(true);
		expect((await heard()).join()).toContain(line);
		await place.locator('.corrected').getByText('After the rekey.').waitFor();
		await waitForTold(page, 'correction');
		const [told] = await toldOf(page, 'correction');
		expect(told?.detail).toMatchObject({ id: 'c-rekey', effect: 'rekey', rev });
		expect(await toldOf(page, 'correction')).toHaveLength(1);
	});

	test('asks at most once a minute', async () => {
		const [page, place] = await opened('planets-quiz', quickly);
		const asked: string[] = [];
		page.on('request', (it) => it.url().includes('/v1/') && asked.push(it.url()));
		await lookAgain(page);
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await page.clock.fastForward(61_000);
		await lookAgain(page);
		expect(asked).toHaveLength(2);
		expect(await place.locator('.gloss').isVisible()).toBe(true);
	});

	test('says nothing where nothing has changed, and asks for no more than that', async () => {
		const [page, place] = await opened();
		const asked: string[] = [];
		page.on('request', (it) => asked.push(new URL(it.url()).pathname));
		await lookAgain(page);
		await settled(page);
		expect(asked.filter((path) => !path.startsWith('/a/'))).toEqual(['/v1/pieces/planets-quiz']);
		expect(await sinceOpened(place).count()).toBe(0);
	});
});

test('a tab that is left open asks every five minutes', async () => {
	const [page, place] = await opened('planets-quiz', quickly);
	await answerFirst(place);
	await stage.publish(correctedQuiz('rekey'));
	const answered = page.waitForResponse(/\/v1\/pieces\//u);
	await page.clock.fastForward(300_000);
	await answered;
	await sinceOpened(place).first().waitFor();
});

test('a tab that nobody looks at does not ask, nor one that has shown nothing yet', async () => {
	const asked: string[] = [];
	const hide = () =>
		Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
	const [page] = await opened('planets-quiz', quickly);
	page.on('request', (it) => it.url().includes('/v1/') && asked.push(it.url()));
	await page.evaluate(hide);
	await page.clock.fastForward(900_000);
	const far = await stage.show(
		`<p style="height:9000px">Far above.</p>${placeFor('planets-quiz')}${tagOf('planets-quiz')}`,
		quickly,
	);
	far.on('request', (it) => it.url().includes('/v1/') && asked.push(it.url()));
	await far.clock.fastForward(900_000);
	expect(asked).toEqual([]);
});

describe('a question that is being answered', () => {
	const second = planets().questions[1];
	if (second?.kind !== 'choice') throw new Error('The second question is no choice.');
	const changed = correctedQuiz('rekey', { title: 'The planets, put right' });

	test('is not disturbed, and the revision comes when its reader moves on', async () => {
		const [page, place] = await opened();
		await answerFirst(place);
		await goOn(place);
		await draft(place, ['jupiter']);
		const rev = await stage.publish(changed);
		const before = await place.locator('.gloss').innerHTML();
		await lookAgain(page);
		await settled(page, rev);
		expect(await place.locator('.gloss').innerHTML()).toBe(before);
		await handIn(place);
		expect(await place.getByText(changed.title).count()).toBe(0);
		await goOn(place);
		await place.getByText(changed.title).waitFor();
		await sinceOpened(place).first().waitFor();
		expect(await place.locator('.progress p').innerText()).toBe(
			say('progress', { n: 3, total: 5 }),
		);
		expect((await focused(page)).id).toBe('ask');
	});

	test('keeps its revision where the new one has been taken back meanwhile', async () => {
		const [page, place] = await opened('planets-quiz', quickly);
		await answerFirst(place);
		await goOn(place);
		await draft(place, ['jupiter']);
		const rev = await stage.publish(changed);
		await lookAgain(page);
		await settled(page, rev);
		await stage.publish(planets());
		await page.clock.fastForward(61_000);
		await lookAgain(page);
		await settled(page);
		await handIn(place);
		await goOn(place);
		expect(await place.getByText(changed.title).count()).toBe(0);
		expect(await sinceOpened(place).count()).toBe(0);
	});

	test('is not disturbed where the focus alone is in it', async () => {
		const [page, place] = await opened();
		await place.getByRole('radio').first().focus();
		const rev = await stage.publish(changed);
		await lookAgain(page);
		await settled(page, rev);
		expect(await place.getByText(changed.title).count()).toBe(0);
		expect((await focused(page)).type).toBe('radio');
	});

	test('has its new revision at once where nothing was begun', async () => {
		const [page, place] = await opened();
		await stage.publish(changed);
		await lookAgain(page);
		await place.getByText(changed.title).waitFor();
		expect(await place.getByRole('radio').count()).toBe(3);
		// The correction of a question that is not answered would give its key away.
		expect(await place.getByText('After the rekey.').count()).toBe(0);
		await place.getByRole('button', { name: /what changed/u }).click();
		expect(await place.getByText(say('correctedHeld')).isVisible()).toBe(true);
	});
});

describe('a reader who has finished', () => {
	async function finished(effect: Effect, option: string): Promise<[Page, Locator]> {
		const [page, place] = await opened();
		await finish(place, planets(), (question) =>
			question.id === 'hottest' ? [option] : rightAnswer(question),
		);
		await stage.publish(correctedQuiz(effect));
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
		return [page, place];
	}

	test.each<[Effect, string, string, string]>([
		['note', 'venus', '4 of 4', '4 of 4'],
		['rekey', 'venus', '4 of 4', '4 of 4'],
		['rekey', 'mercury', '3 of 4', '4 of 4'],
		['accept', 'mercury', '3 of 4', '4 of 4'],
		['void', 'venus', '4 of 4', '4 of 4'],
		['void', 'mars', '3 of 4', '3 of 3'],
	])(
		'has the score recomputed, which never falls: %s after %s',
		async (effect, option, was, now) => {
			const [, place] = await finished(effect, option);
			expect(await scoreIn(place)).toContain(now);
			const [points, max] = now.split(' of ');
			const [before, wasMax] = was.split(' of ');
			const words = {
				was: Number(before),
				wasMax: Number(wasMax),
				points: Number(points),
				max: Number(max),
			};
			const said = place.locator('.status').getByText(say('scoreWas', words), { exact: true });
			expect(await said.count()).toBe(was === now ? 0 : 1);
		},
	);

	test('is told why an answer counts that is not right any more', async () => {
		const [, place] = await finished('rekey', 'venus');
		await place.getByRole('button', { name: /^Question 1/u }).click();
		const kept = say('keptKey', { date: english.date('2020-02-01') });
		expect(await place.locator('#how').innerText()).toBe(`${say('right')} ${kept}`);
	});

	test('may answer the corrected question again, and only that one', async () => {
		const [page, place] = await finished('rekey', 'venus');
		await place.getByRole('button', { name: say('answerAgain', {}, 1) }).click();
		expect(await place.locator('.progress p').innerText()).toBe(
			say('progress', { n: 1, total: 5 }),
		);
		expect((await focused(page)).id).toBe('ask');
		await draft(place, ['mars']);
		await handIn(place);
		expect((await toldOf(page, 'answer')).at(-1)?.detail).toMatchObject({ points: 1 });
		await place.getByRole('button', { name: say('backToResult') }).click();
		expect(await scoreIn(place)).toContain('4 of 4');
	});

	test('may keep the answer', async () => {
		const [, place] = await finished('rekey', 'venus');
		await place.getByRole('button', { name: say('answerAgain', {}, 1) }).click();
		await place.getByRole('button', { name: say('keepAnswer') }).click();
		await place.getByRole('button', { name: say('backToResult') }).click();
		expect(await scoreIn(place)).toContain('4 of 4');
	});
});

test('an explainer keeps open what is open, and names the cards that changed', async () => {
	const [page, place] = await opened('planets-explainer');
	await place.getByText('eight planets').click();
	await place.getByRole('note').first().waitFor();
	const was = explainer();
	const now: Explainer = {
		...was,
		cards: was.cards.map((card) =>
			card.kind === 'terms'
				? { ...card, entries: card.entries.map((it) => ({ ...it, text: 'A body that is round.' })) }
				: card,
		),
		corrections: [correction('note', { target: 'card/terms/planet' })],
	};
	await stage.publish(now);
	await lookAgain(page);
	await place
		.getByText(`${say('sinceOpened')}: Terms`)
		.first()
		.waitFor();
	expect(await place.getByRole('note').first().isVisible()).toBe(true);
	const changed = place.locator('.corrected', { hasText: 'A body that is round.' });
	expect(await changed.getByText('Before the note.').isVisible()).toBe(true);
});

test('an explainer marks the entries and the card that changed without a correction, in a column of any width', async () => {
	const [page, place] = await opened('planets-explainer', { width: 320 });
	const was = explainer();
	const count = was.claims.count;
	if (!count) throw new Error('There is no such claim.');
	const cards = was.cards.map((card) => {
		if (card.kind === 'terms') return { ...card, heading: 'Words' };
		if (card.kind !== 'timeline') return card;
		const [first, ...others] = card.entries;
		return first ? { ...card, entries: [{ ...first, text: 'Seen anew.' }, ...others] } : card;
	});
	const claims = { ...was.claims, count: { ...count, asOf: '2021' } };
	await stage.publish({ ...was, cards, claims });
	await lookAgain(page);
	const since = say('changedSince');
	await place.locator('.status').getByText(since).waitFor();
	const marked = place.locator('.corrected', { has: page.getByText(since, { exact: true }) });
	const entry = marked.filter({ hasText: 'Seen anew.' });
	await place.locator('.card h3 button', { hasText: 'Words' }).click();
	const heading = place.locator('.card', { hasText: 'Words' });
	expect(await heading.getByText(since).isVisible()).toBe(true);
	const timeline = place.locator('.card.is-timeline');
	const folded = timeline.locator('h3 button[aria-expanded=false]');
	if (await folded.count()) await folded.click();
	expect(await entry.getByText(since).isVisible()).toBe(true);
	// The other one there rests on the claim.
	expect(await timeline.getByText(since).count()).toBe(2);
	// The note of what has changed says so as well.
	await place.getByText('eight planets').click();
	const note = place.getByRole('note').first();
	expect(await note.getByText(since).isVisible()).toBe(true);
	expect(await place.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThan(1);
});

describe('where the answer is of no use', () => {
	const silent = async (page: Page, place: Locator) => {
		await settled(page);
		expect(await place.getByRole('radio').count()).toBe(3);
		expect(await sinceOpened(place).count()).toBe(0);
		expect(await toldOf(page, 'error')).toEqual([]);
	};

	test.each([
		['the network is gone', (page: Page) => page.route('**/v1/**', (it) => it.abort())],
		[
			'the worker cannot read',
			(page: Page) => page.route('**/v1/**', (it) => it.fulfill({ status: 503, body: '{}' })),
		],
	])('nothing happens, and it is tried later: %s', async (_, fail) => {
		const [page, place] = await opened('planets-quiz', quickly);
		await fail(page);
		await stage.publish(correctedQuiz('rekey'));
		const asked = page.waitForRequest(/\/v1\//u);
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await (await asked).response();
		await silent(page, place);
		// The browser's own line.
		expect(stage.console().filter((line) => !line.startsWith('Failed to load'))).toEqual([]);
		await page.unroute('**/v1/**');
		await page.clock.fastForward(61_000);
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
	});

	test('a slot that holds another piece by now leaves the reader with theirs, and its corrections', async () => {
		await stage.put('daily', planets());
		const [page, place] = await opened('daily');
		await answerFirst(place);
		await stage.put('daily', explainer());
		await stage.publish(correctedQuiz('rekey'));
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
		expect(await place.locator('#title').innerText()).toBe(planets().title);
	});
});

describe('a page whose policy lets nothing connect', () => {
	const POLICY = "default-src 'none';img-src data:;script-src https://gloss.example";

	const names = ['planets-quiz', 'planets-explainer'];
	const refused = (page: Page) => page.evaluate(() => window.seen().refused);

	async function openedUnder(visit: Visit): Promise<Page> {
		const body = names.map((name) => placeFor(name) + tagOf(name)).join('');
		const head = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
		const page = await stage.show(body, { ...visit, height: 6000 }, { head });
		for (const name of names) await placeOf(page, name);
		await page.waitForFunction(
			() => window.told.filter(({ type }) => type === 'view').length === 2,
		);
		return page;
	}

	test('is asked once and never again', async () => {
		const page = await openedUnder(quickly);
		for (let i = 0; i < 3; i += 1) {
			await page.clock.fastForward(300_000);
			await expect.poll(() => refused(page)).toHaveLength(1);
		}
		expect((await refused(page))[0]).toMatch(/^connect-src /u);
		// The browser's own lines about that one request; under a clock of the test's, pages do not know what has come.
		const lines = stage.console();
		expect(lines.filter((line) => !line.includes('Content Security Policy'))).toEqual([]);
	});

	test('has one line in its console', async () => {
		const page = await openedUnder({});
		const lookAtIt = () =>
			page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await lookAtIt();
		await expect.poll(() => refused(page)).toHaveLength(1);
		await settled(page);
		expect(stage.console()).toEqual([expect.stringContaining('Content Security Policy')]);
	});
});

describe('the same happens', () => {
	test('with the pinned widget, which brings all it needs', async () => {
		const { version } = await pinnedFile(widget, stage.gloss, manifest.version);
		const script = `<script async src="https://gloss.example${pinnedPath(version)}"></script>`;
		const page = await stage.show(placeFor('planets-quiz') + script);
		const place = await placeOf(page, 'planets-quiz');
		await waitForTold(page, 'view');
		await answerFirst(place);
		await stage.publish(correctedQuiz('rekey'));
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
		const asked = await page.evaluate(() =>
			performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
		);
		expect(asked.filter((path) => path.startsWith('/a/'))).toEqual([]);
	});

	test.each(['/p/planets-quiz', '/e/planets-quiz'])('on our own page %s', async (path) => {
		const page = await stage.visit(`${stage.gloss}${path}`);
		const place = page.locator('[data-gloss]');
		await waitForTold(page, 'view');
		await answerFirst(place);
		await stage.publish(correctedQuiz('rekey'));
		await lookAgain(page);
		await sinceOpened(place).first().waitFor();
	});

	test('in one question alone', async () => {
		const [page, place] = await opened('planets-quiz#hottest', {}, 'planets-quiz');
		await answerFirst(place);
		await stage.publish(correctedQuiz('rekey'));
		await lookAgain(page);
		await place.getByRole('button', { name: say('answerAgain', {}, 1) }).click();
		await place.getByRole('button', { name: say('keepAnswer') }).click();
		await place.locator('.corrected').getByText('After the rekey.').waitFor();
	});

	test('to a reader who answered the first view before the rest came', async () => {
		const held: Route[] = [];
		const hold = /\/(?:a|d)\//u;
		let open = false;
		const prepare: Visit['prepare'] = (it) =>
			it.route(hold, async (route) => {
				if (open) await route.continue();
				else held.push(route);
			});
		const page = await stage.show(placeFor('planets-quiz') + tagOf('planets-quiz'), { prepare });
		const place = await placeOf(page, 'planets-quiz');
		await answerFirst(place);
		const rev = await stage.publish(correctedQuiz('rekey'));
		open = true;
		await Promise.all(held.map((route) => route.continue()));
		await waitForTold(page, 'view');
		// They have what they began.
		expect(await sinceOpened(place).count()).toBe(0);
		await goOn(place);
		await draft(place, ['jupiter']);
		await lookAgain(page);
		await settled(page, rev);
		await handIn(place);
		await goOn(place);
		await sinceOpened(place).first().waitFor();
		expect(await place.locator('.segment.is-right').count()).toBe(1);
	});
});

test('a place that is given back to the page while an answer is on its way stays the page’s', async () => {
	const [page, place] = await opened();
	await answerFirst(place);
	const rev = await stage.publish(correctedQuiz('rekey'));
	const held: Route[] = [];
	await page.route('**/v1/**', (route) => void held.push(route));
	const asked = page.waitForRequest(/\/v1\//u);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await asked;
	await page.evaluate(() =>
		window.gloss?.('unmount', document.querySelector('[data-gloss]') ?? undefined),
	);
	await linkOf(page, 'planets-quiz').waitFor();
	await Promise.all(held.map((route) => route.continue()));
	await settled(page, rev);
	expect(await place.locator('.gloss').count()).toBe(0);
	expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
});

test.each([
	['cannot be drawn', { credit: undefined }],
	['is not what it says', { questions: [{}] }],
])('a revision that %s leaves the piece as it was', async (_, broken) => {
	const [page, place] = await opened('planets-quiz', quickly);
	await answerFirst(place);
	const rev = await stage.publish(correctedQuiz('rekey'));
	const piece = JSON.stringify({ ...correctedQuiz('rekey'), ...broken });
	await page.route('**/d/planets-quiz@*', (route) =>
		route.fulfill({
			contentType: 'text/javascript',
			headers: { 'Access-Control-Allow-Origin': '*' },
			body: `export const rev='${rev}',words={},dates={},dir='ltr',schedule={until:{}};export default ${piece};`,
		}),
	);
	await lookAgain(page);
	await settled(page, rev);
	expect(await place.getByText('Its thick air keeps the heat.').isVisible()).toBe(true);
	await goOn(place);
	await place.getByText(say('progress', { n: 2, total: 5 })).waitFor();
	// It comes again, and waits for its reader to move on.
	await page.clock.fastForward(61_000);
	await draft(place, ['jupiter']);
	await lookAgain(page);
	await settled(page, rev);
	await handIn(place);
	await goOn(place);
	await place.getByText(say('progress', { n: 3, total: 5 })).waitFor();
	expect((await page.evaluate(() => window.seen())).errors).toEqual([]);
});

test('a piece that has been withdrawn by then gives way to one line that says so', async () => {
	const [page, place] = await opened();
	await answerFirst(place);
	await goOn(place);
	// In the middle of a question.
	await draft(place, ['jupiter']);
	await place.getByRole('checkbox').first().focus();
	const why = 'Its key was wrong.';
	await stage.publish(planets({ withdrawn: { at: '2020-02-01', why } }));
	await lookAgain(page);
	const line = place.getByText(`${say('quizGone')} ${why} ${say('answersGone')}`, { exact: true });
	await line.waitFor();
	expect(await line.getAttribute('role')).toBe('status');
	expect((await focused(page)).name).toBe(await line.innerText());
	expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
	expect(await place.getByText('Its thick air keeps the heat.').count()).toBe(0);
	expect((await toldOf(page, 'error')).map(({ detail }) => detail)).toMatchObject([
		{ slug: 'planets-quiz', code: 'gone' },
	]);
	// The browser's own line, and ours.
	const lines = stage.console().filter((line) => !line.includes('410'));
	expect(lines).toEqual(['gloss: planets-quiz: gone']);
});
