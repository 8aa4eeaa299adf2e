// Partners' styles for the piece itself, by custom properties, parts and the element: none of them takes away the lines
// that say who answers for it, what state of knowledge it describes, and what has been put right.
import { beforeAll, expect, test } from 'vitest';
import { legible } from '../../fixtures/hostile/legible.ts';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { general, placeInText } from '../../harness/paste.ts';
import { english } from '../../harness/say.ts';
import { useStage } from '../../harness/stage.ts';
import { waitForTold } from '../../harness/told.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

const piece = planets({
	reviewBy: '2020-02-01',
	corrections: [
		{
			id: 'heat',
			at: '2020-01-03T09:00:00Z',
			target: 'claim/heat',
			was: 'Mercury is the hottest planet.',
			now: 'Venus is the hottest planet.',
			why: 'The air was left out.',
			effect: 'note',
		},
	],
});

beforeAll(() => stage.put('planets-quiz', piece));

const date = (when: string) => ({ date: english.date(when) });
const LINES = [
	english.say('asOf', date(piece.asOf)),
	english.say('corrected', date('2020-01-03T09:00:00Z')),
	english.say('overdue', date(piece.asOf)),
	english.say('from', { name: piece.credit.name }),
	english.say('updated', date(piece.updated)),
];

test.each([
	['nothing at all', ''],
	['the background as the colour of all words', '[data-gloss]{--gloss-fg:#fff;--gloss-muted:#fff}'],
	[
		'no colours at all',
		':root{--gloss-fg:transparent;--gloss-muted:transparent;--gloss-accent:transparent}',
	],
	[
		'grey on black',
		':root{--gloss-bg:#000;--gloss-fg:#eee;--gloss-muted:#111;--gloss-accent:#111}',
	],
	['letters without a size', ':root{--gloss-font-size:0px}'],
	[
		'a frame with nothing to be seen in it but the question',
		`::part(container){visibility:hidden;font-size:0;line-height:0;color:transparent;text-indent:-9999px}
		::part(question){visibility:visible;font-size:17px;line-height:1.4;color:#000;text-indent:0}`,
	],
	['a faint frame', '::part(container){opacity:.05}'],
	['a frame cut off below', '::part(container){max-block-size:400px;overflow:hidden}'],
	['a frame cut off at both ends', '::part(container){clip-path:inset(40px 0)}'],
	[
		'a question that covers what is around it',
		'::part(question){position:relative;z-index:9;margin-block:-200px;padding-block:220px;background:#fff}',
	],
	[
		'an element that hides what it hands down',
		'[data-gloss]{font-size:0;color:#fff;line-height:0;text-indent:-999px}',
	],
])('the lines can be read with %s', async (_, css) => {
	const body = `${general()}<h1>What comes before</h1>${placeInText('planets-quiz')}`;
	const page = await stage.show(body, {}, { head: `<style>${css}</style>` });
	await waitForTold(page, 'ready');
	const shown = page.locator('[data-gloss]');
	for (const words of LINES) {
		const { height, contrast } = await legible(shown.getByText(words, { exact: true }));
		expect(height, words).toBeGreaterThanOrEqual(14);
		// Thin letters reach no more of what their colour has.
		expect(contrast, words).toBeGreaterThan(4);
	}
	await expectUnharmed(page);
});
