// Pages whose policy, sent as a header, lets in next to nothing.
import { beforeAll, describe, expect, test } from 'vitest';
import { openNote, readThrough } from '../../fixtures/hostile/read-through.ts';
import { asQuiz } from '../../harness/content.ts';
import { general, placeInText, tagOf } from '../../harness/paste.ts';
import { placeOf, type ShownPage, useStage } from '../../harness/stage.ts';
import { waitForTold } from '../../harness/told.ts';
import { expectSameMarkup, expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

const quiz = () => asQuiz(stage.pieces.get('assad-quiz'));

/** The page has an icon in its text, and sends nothing anywhere. */
const CLOSED =
	"default-src 'none'; img-src data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";
const TYPED = "require-trusted-types-for 'script'; trusted-types 'none'";

const under = (...policy: string[]): ShownPage['headers'] => ({
	'Content-Security-Policy': [CLOSED, ...policy].join('; '),
});

describe('where a nonce is all that lets a script in', () => {
	const NONCE = 'cmFuZG9tIG9uY2U=';
	const body = placeInText('assad-quiz', '') + tagOf('assad-quiz', `nonce="${NONCE}"`);
	const head = `<style nonce="${NONCE}">[data-gloss]{min-height:1500px}</style>`;

	test.each([`'nonce-${NONCE}'`, `'nonce-${NONCE}' 'strict-dynamic'`])(
		'a quiz can be taken to its end, and looks as it should: script-src %s',
		async (scripts) => {
			const headers = under(`script-src ${scripts}`, `style-src 'nonce-${NONCE}'`, TYPED);
			const page = await stage.show(body, {}, { head, headers });
			const shown = await placeOf(page, 'assad-quiz');
			await readThrough(shown, quiz());
			const button = shown.locator('.button').first();
			const look = await button.evaluate((it) => getComputedStyle(it).backgroundColor);
			expect(look).not.toBe('rgba(0, 0, 0, 0)');
			await expectUnharmed(page);
			await expectSameMarkup(stage, page);
		},
	);
});

describe('where our address alone is allowed, for scripts alone', () => {
	const OURS = 'script-src https://gloss.example';

	beforeAll(() =>
		stage.serve('/reserve.css', '[data-gloss]{min-height:2400px}', { 'Content-Type': 'text/css' }),
	);

	test('a quiz can be taken to its end', async () => {
		const head = '<link rel="stylesheet" href="/reserve.css">';
		const headers = under(OURS, "style-src 'self'", TYPED);
		const page = await stage.show(
			placeInText('assad-quiz', '') + tagOf('assad-quiz'),
			{},
			{ head, headers },
		);
		await readThrough(await placeOf(page, 'assad-quiz'), quiz());
		await expectUnharmed(page);
		await expectSameMarkup(stage, page);
	});

	test('nothing is missing of pieces that come later, in another language, or in part', async () => {
		const pieces = [
			placeInText('assad-explainer', ''),
			placeInText('assad-quiz', 'data-gloss-lang="ar"'),
			placeInText('assad-explainer#figures', ''),
		];
		const head = '<link rel="stylesheet" href="/reserve.css">';
		const headers = under(OURS, "style-src 'self'", TYPED);
		const page = await stage.show(pieces.join('') + general(), {}, { head, headers });
		await openNote(await placeOf(page, 'assad-explainer'));
		expect(await (await placeOf(page, 'assad-quiz')).getByRole('radio').count()).toBe(4);
		await openNote(await placeOf(page, 'assad-explainer#figures'));
		await expectUnharmed(page);
		await expectSameMarkup(stage, page);
	});

	test('a page without any styles reserves by an attribute', async () => {
		const headers = under(OURS, "style-src 'none'", TYPED);
		const body = placeInText('assad-quiz', 'data-gloss-height="1500"') + tagOf('assad-quiz');
		// Below the screen, and near enough to be loaded before a reader gets there.
		const page = await stage.show(`${'<p>A line.</p>'.repeat(30)}${body}`, {}, { headers });
		await waitForTold(page, 'ready');
		const shown = await placeOf(page, 'assad-quiz');
		expect((await shown.boundingBox())?.height).toBeGreaterThanOrEqual(1500);
		await readThrough(shown, quiz());
		await expectUnharmed(page);
		await expectSameMarkup(stage, page);
	});
});
