// Pieces of two newsrooms on one page, each from a worker of its own: here the partner's site is the other one, with our
// quiz under a name that our own worker does not know.
import { beforeAll, describe, expect, test } from 'vitest';
import { openNote, readThrough } from '../../fixtures/hostile/read-through.ts';
import { asQuiz } from '../../harness/content.ts';
import { placeFor, placeInText, tagOf } from '../../harness/paste.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';
import { expectUnharmed } from '../../harness/witness.ts';
import { widget } from '../../harness/worker.ts';

const stage = useStage();
const OURS = 'assad-quiz';
const THEIRS = 'of-another-newsroom';

const files = [...Object.values(widget.parts), ...Object.values(widget.packs)];
const PATHS = [
	`/e/${OURS}.js`,
	`/d/${OURS}.js`,
	`/d/${OURS}-ar.js`,
	...files.map(({ file }) => `/a/${file}`),
];

beforeAll(async () => {
	for (const path of PATHS) {
		const text = await (await fetch(`${stage.gloss}${path}`)).text();
		stage.serve(
			path.replace(OURS, THEIRS),
			text.replaceAll(OURS, THEIRS).replaceAll(stage.gloss, stage.partner),
			{ 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' },
		);
	}
});

const our = () => tagOf('assad-explainer').replace(' async', '');
const their = () => `<script src="/e/${THEIRS}.js"></script>`;
const quiz = () => asQuiz(stage.pieces.get(OURS));

describe('two newsrooms on a page', () => {
	test.each([
		{ first: 'ours', scripts: () => our() + their() },
		{ first: 'theirs', scripts: () => their() + our() },
	])('each have their piece shown to its end where $first comes first', async ({ scripts }) => {
		const page = await stage.show(placeInText(THEIRS) + placeInText('assad-explainer') + scripts());
		await readThrough(await placeOf(page, THEIRS), quiz());
		await openNote(await placeOf(page, 'assad-explainer'));
		const told = await toldOf(page, 'ready');
		expect(told.map(({ target }) => target)).toEqual([THEIRS, 'assad-explainer']);
		await expectUnharmed(page);
	});

	test('have a translation brought from where the piece is from', async () => {
		const page = await stage.show(
			our() + their() + placeFor(THEIRS, 'data-gloss-lang="ar" data-gloss-load="eager"'),
		);
		const place = await placeOf(page, THEIRS);
		expect(await place.locator('.gloss').getAttribute('lang')).toBe('ar');
	});
});
