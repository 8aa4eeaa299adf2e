// What the other tests here go by sees what it is there to see.
import { expect, test } from 'vitest';
import { useStage } from '../../harness/stage.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

test('a page that another script has harmed is not taken for unharmed', async () => {
	const page = await stage.show(
		'<div id="late"></div><p>Moves</p>',
		{},
		{ headers: { 'Content-Security-Policy': "default-src 'self'; img-src data:" } },
	);
	await page.evaluate(async () => {
		const late = document.getElementById('late');
		if (!late) throw new Error('There is no such element.');
		Object.assign(window, { theirs: true });
		history.pushState = () => {};
		EventTarget.prototype.addEventListener = () => {};
		localStorage.setItem('ours', '1');
		await cookieStore.set('ours', '1');
		history.replaceState({}, '', '#a');
		location.hash = '#b';
		document.adoptedStyleSheets = [new CSSStyleSheet()];
		late.setAttribute('style', 'height:200px');
		late.style.height = '300px';
		const image = new Image();
		image.src = '/nothing.png';
		await image.decode().catch(() => {});
		void Promise.reject(new Error('refused'));
		setTimeout(() => {
			throw new Error('thrown');
		});
	});
	const seen = await (
		await page.waitForFunction(() => {
			const it = window.seen();
			return it.errors.length === 2 && it.shifts.length > 0 && it;
		})
	).jsonValue();
	expect(seen).toEqual({
		refused: ['style-src-attr inline', `img-src ${stage.partner}/nothing.png`],
		errors: expect.arrayContaining(['Error: refused', 'Uncaught Error: thrown']),
		shifts: [expect.stringMatching(/^0\.\d+: /u)],
		globals: ['theirs'],
		replaced: ['EventTarget.addEventListener'],
		stored: ['ours', 'ours=1'],
		history: 1,
		adoptedSheets: 1,
	});
	await expect(expectUnharmed(page)).rejects.toThrow();
	expect(stage.console().length).toBeGreaterThan(2);
});
