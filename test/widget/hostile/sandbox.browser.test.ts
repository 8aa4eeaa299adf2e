// Pages in a sandbox that lets scripts run and nothing else: no origin, no storage, and no form that is submitted.
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { readThrough } from '../../fixtures/hostile/read-through.ts';
import { answerByKeyboard } from '../../harness/by-keyboard.ts';
import { asQuiz } from '../../harness/content.ts';
import { rightAnswer } from '../../harness/key.ts';
import { pageWith } from '../../harness/partner-site.ts';
import { placeInText, tagOf } from '../../harness/paste.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

const BODY = placeInText('assad-quiz') + tagOf('assad-quiz');
const quiz = () => asQuiz(stage.pieces.get('assad-quiz'));

test('a reader with a pointer takes a quiz to its end in a sandboxed frame', async () => {
	stage.serve('/sandboxed.html', pageWith(BODY));
	const page = await stage.show(
		'<iframe sandbox="allow-scripts" src="/sandboxed.html" width="600" height="1600" title="A partner’s page"></iframe>',
	);
	const frame = page.frame({ url: /sandboxed/u });
	if (!frame) throw new Error('There is no frame.');
	expect(await frame.evaluate(() => window.origin)).toBe('null');
	await readThrough(await placeOf(frame, 'assad-quiz'), quiz());
	await expectUnharmed(frame);
});

test('a reader with a keyboard does on a page that is sandboxed by its policy', async () => {
	const headers = { 'Content-Security-Policy': 'sandbox allow-scripts' };
	const page = await stage.show(BODY, {}, { headers });
	expect(await page.evaluate(() => window.origin)).toBe('null');
	const shown = await placeOf(page, 'assad-quiz');
	for (const question of quiz().questions) {
		if (question.kind === 'later') continue;
		await answerByKeyboard(page, question, rightAnswer(question), english.say);
		await onward(shown).press('Enter');
	}
	await shown.locator('.score').waitFor();
	await expectUnharmed(page);
});

const onward = (place: Locator) => place.locator('#onward');
