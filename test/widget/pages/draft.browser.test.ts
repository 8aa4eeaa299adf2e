import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serialize } from '../../../content/desk/publish/compile.ts';
import { draftPath } from '../../../content/model/draft-link.ts';
import type { Piece } from '../../../content/model/piece.ts';
import { slug } from '../../fixtures/pieces.ts';
import { answerByKeyboard } from '../../harness/by-keyboard.ts';
import { asQuiz } from '../../harness/content.ts';
import { rightAnswer } from '../../harness/key.ts';
import { english } from '../../harness/say.ts';
import { useStage, type Visit } from '../../harness/stage.ts';
import { waitForTold } from '../../harness/told.ts';
import { faultsOf } from '../../harness/whole-page.ts';
import { DESK_SECRET } from '../../harness/worker.ts';

const stage = useStage();

/** The page of a draft, whose link works for an hour. */
async function drafted(name: string, changes: Partial<Piece>, visit: Visit = {}): Promise<Page> {
	const piece = stage.pieces.get(name);
	if (!piece) throw new Error(`There is no ${name}.`);
	await stage.keep(
		`draft:${name}`,
		JSON.stringify({ ...JSON.parse(serialize(piece)), ...changes }),
	);
	const until = Math.floor(Date.now() / 1000) + 3600;
	const path = await draftPath(DESK_SECRET, slug(name), until);
	const page = await stage.visit(stage.gloss + path, visit);
	await page.locator(visit.scripts ? '.transcript' : 'section.gloss').waitFor();
	return page;
}

test.each([
	['assad-quiz', 320],
	['assad-quiz-ar', 320],
	['assad-explainer', 720],
])('a draft has nothing amiss in light or dark: %s at %i px', async (name, width) => {
	const page = await drafted(name, { title: 'A draft' }, { width });
	expect(await faultsOf(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.locator('section.gloss[data-theme=dark]').waitFor();
	expect(await faultsOf(page, 'colours')).toEqual([]);
	await page.getByRole('banner').getByText('Draft, not published.').waitFor();
});

test('a draft is answered to its end, before its time, beside a published piece of its name', async () => {
	const asked: string[] = [];
	const page = await drafted(
		'assad-quiz',
		{ title: 'A draft', publishAt: '2999', expires: '2021' },
		{
			prepare: async (context) =>
				context.on('request', (request) => asked.push(new URL(request.url()).pathname)),
		},
	);
	// A tab that is looked at again asks for a newer revision, but not of a draft: its page would refuse that.
	await waitForTold(page, 'view');
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	const quiz = asQuiz(stage.pieces.get('assad-quiz'));
	for (const question of quiz.questions) {
		if (question.kind === 'later') continue;
		await answerByKeyboard(page, question, rightAnswer(question), english.say);
		await page.keyboard.press('Enter');
	}
	await page.getByRole('heading', { name: quiz.bands.at(-1)?.title ?? '' }).waitFor();
	await page.getByText('A draft').first().waitFor();
	// The published piece, which has the same name, is asked for by nothing here.
	expect(asked.filter((path) => !/^\/(?:draft|a|media)\//u.test(path))).toEqual([]);
});

test('a draft can be read without scripts', async () => {
	const page = await drafted('assad-explainer', {}, { scripts: 'off' });
	expect(await page.locator('.transcript h2, .transcript h3').count()).toBeGreaterThan(3);
});

test('a link that has ended leads to a plain page', async () => {
	const path = await draftPath(DESK_SECRET, slug('assad-quiz'), 1_700_000_000);
	const page = await stage.visit(stage.gloss + path);
	await page.getByText('This link to a draft has ended.').waitFor();
	expect(await faultsOf(page)).toEqual([]);
	// The browser says that it was refused.
	expect(stage.console()).toHaveLength(1);
});
