import { describe, expect, test } from 'vitest';
import type { Explainer } from '../../../content/model/piece.ts';
import { pinnedFile, pinnedPath } from '../../../content/model/widget-files.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { correctedQuiz, correction } from '../../fixtures/corrections.ts';
import { explainer } from '../../fixtures/pieces.ts';
import { heldLine } from '../../harness/held-line.ts';
import { answerFirst, lookAgain, sinceOpened, useOpenTab } from '../../harness/open-tab.ts';
import { placeFor, tagOf } from '../../harness/paste.ts';
import { draft, goOn, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { placeOf } from '../../harness/stage.ts';
import { waitForTold } from '../../harness/told.ts';
import { widget } from '../../harness/worker.ts';

const { opened, settled, stage } = useOpenTab();
const { say } = english;

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
		const line = heldLine();
		const page = await stage.show(placeFor('planets-quiz') + tagOf('planets-quiz'), {
			prepare: line.prepare,
		});
		const place = await placeOf(page, 'planets-quiz');
		await answerFirst(place);
		const rev = await stage.publish(correctedQuiz('rekey'));
		await line.letGo();
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
