// Scripts of the page that change what ours stand on, or are written for pages without shadow roots.
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readThrough } from '../../fixtures/hostile/read-through.ts';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { asQuiz } from '../../harness/content.ts';
import { GLOSS, placeFor, stateOf, tagOf } from '../../harness/paste.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';

const stage = useStage();
const quiz = () => asQuiz(stage.pieces.get('assad-quiz'));

const SCRIPTS: Record<string, string> = {
	'a Promise without any': 'Reflect.deleteProperty(Promise, "any")',
	'listeners that know no signal': `const add = EventTarget.prototype.addEventListener;
		EventTarget.prototype.addEventListener = function (type, run, options) {
			const { signal, ...rest } = Object(options);
			add.call(this, type, run, typeof options === 'object' ? rest : options);
		}`,
	'a Text that is theirs': 'class Text {}; window.Text = Text',
	'a reduce that is theirs':
		'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }',
	// As Prototype leaves them.
	'an Array.from that is theirs, and no entries': `Array.from = (it) => Array.prototype.slice.call(it);
		Reflect.deleteProperty(Array.prototype, 'entries')`,
	'an array that takes nothing':
		'window.theirs = Object.assign([], { push() { throw new Error("theirs") } })',
	'a storage that throws': 'Storage.prototype.getItem = () => { throw new Error("theirs") }',
};

const ATTRIBUTES = 'data-gloss-datalayer="theirs" data-gloss-storage="local"';

describe('on a page with', () => {
	test.each(Object.entries(SCRIPTS))('%s a quiz is taken to its end', async (name, script) => {
		const head = `<script>{${script}}</script>`;
		const tag = placeFor('assad-quiz', ATTRIBUTES) + tagOf('assad-quiz');
		const page = await stage.show(tag, {}, { head });
		const shown = await placeOf(page, 'assad-quiz');
		await readThrough(shown, quiz());
		const all = await toldOf(page, 'complete');
		expect(all.map(({ detail }) => detail.points)).toEqual([all[0]?.detail.max]);
		expect(await toldOf(page, 'error')).toEqual([]);
		// Their own errors are theirs to see.
		if (name === 'an array that takes nothing') stage.console();
	});

	test('an Array.from that is theirs, a note has what it is to be read with', async () => {
		await stage.put('planets-quiz', planets());
		const head = `<script>{${SCRIPTS['an Array.from that is theirs, and no entries']}}</script>`;
		const page = await stage.show(placeFor('planets-quiz') + GLOSS, {}, { head });
		const shown = await placeOf(page, 'planets-quiz');
		await shown.getByText('Venus', { exact: true }).click();
		await shown.locator('.mark').first().click();
		const note = shown.getByRole('note').first();
		await note.waitFor();
		expect(await note.innerText()).toContain('Why Venus lost its water is not settled.');
	});

	test('listeners that know no signal, a mark opens its note at each press once', async () => {
		const head = `<script>{${SCRIPTS['listeners that know no signal']}}</script>`;
		const page = await stage.show(placeFor('assad-quiz') + tagOf('assad-quiz'), {}, { head });
		const shown = await placeOf(page, 'assad-quiz');
		await draft(shown, ['could-fall']);
		await handIn(shown);
		await page.waitForLoadState('networkidle');
		const mark = shown.locator('.mark').first();
		for (const notes of [1, 0, 1]) {
			await mark.click();
			await expect.poll(() => shown.getByRole('note').count()).toBe(notes);
		}
		expect(await toldOf(page, 'note')).toHaveLength(2);
	});
});

describe('where a page has shortcuts', () => {
	/** As players and galleries have them: not while somebody is typing. */
	const SHORTCUTS = `<script>document.addEventListener('keydown', (event) => {
		const typing = /^(?:INPUT|TEXTAREA|BUTTON|SELECT|A)$/.test(event.target.tagName);
		if (!typing && /^(?:Arrow.*| |Enter|Home|End)$/.test(event.key)) event.preventDefault();
		if (event.key === 'Escape') document.title = 'closed';
	})</script>`;

	test('a quiz is answered by keyboard, and the other keys are the page’s', async () => {
		const page = await stage.show(SHORTCUTS + placeFor('assad-quiz') + tagOf('assad-quiz'));
		const shown = await placeOf(page, 'assad-quiz');
		await shown.getByRole('radio').first().focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await waitForTold(page, 'answer');
		await shown.getByRole('button', { name: 'Next' }).press('Enter');
		await shown.getByText('Which cautions came with that view?').waitFor();
		await shown.getByRole('checkbox').first().press(' ');
		expect(await shown.getByRole('checkbox').first().isChecked()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.title()).toBe('closed');
	});

	test('a slider follows the mouse, though the page lets nothing be copied', async () => {
		const guard =
			'<script>document.onmousedown = (event) => /^(?:INPUT|TEXTAREA)$/.test(event.target.tagName)</script>';
		const page = await stage.show(guard + placeFor('assad-quiz#us-troops') + tagOf('assad-quiz'));
		const slider = (await placeOf(page, 'assad-quiz#us-troops')).getByRole('slider');
		const before = await numberIn(slider);
		const { x, y, width, height } = (await slider.boundingBox()) ?? fail();
		await page.mouse.click(x + width * 0.8, y + height / 2);
		expect(await numberIn(slider)).toBeGreaterThan(before);
		expect(await stateOf(page, 'assad-quiz#us-troops')).toBe('ready');
	});
});

const numberIn = async (slider: Locator) => Number(await slider.inputValue());

function fail(): never {
	throw new Error('There is no slider.');
}
