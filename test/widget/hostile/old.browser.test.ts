// An old page: laid out in quirks mode, full of libraries that changed the language itself, with names in our way.
import { expect, test } from 'vitest';
import { readThrough } from '../../fixtures/hostile/read-through.ts';
import { asQuiz } from '../../harness/content.ts';
import { overflowIn, smallTargetsIn } from '../../harness/layout.ts';
import { placeInText, tagOf } from '../../harness/paste.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

/** What Prototype, MooTools and their like did, each in their own words. */
const LIBRARIES = `
	Object.prototype.extend = function (more) { for (var key in more) this[key] = more[key]; return this };
	Array.prototype.each = function (run) { for (var i = 0; i < this.length; i += 1) run(this[i], i) };
	Array.prototype.last = 'last';
	Array.prototype.toJSON = function () { return '[' + this.join() + ']' };
	String.prototype.escapeHTML = function () { return this };
	Element.prototype.hide = function () { this.style.display = 'none' };
	Event.prototype.stop = function () { this.preventDefault() };
	window.$ = function (id) { return document.getElementById(id) };
	window.h = window.t = window.e = 'theirs';
	window.name = 'a window';`;

const OLD = `<html><head><title>An old page</title><link rel="icon" href="data:,"><base href="https://elsewhere.example/" target="_top"><script>${LIBRARIES}</script></head><body>
	<form id="gloss"><input name="version"><input name="q"></form>
	<table width="500"><tr><td><center><font size="1">${placeInText('assad-quiz')}</font></center></td></tr></table>
	${tagOf('assad-quiz')}</body></html>`;

test('a piece is at home on an old page', async () => {
	stage.serve('/old.html', OLD);
	const page = await stage.visit('/old.html', { width: 560 });
	expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
	const shown = await placeOf(page, 'assad-quiz');
	await readThrough(shown, asQuiz(stage.pieces.get('assad-quiz')));
	expect(await overflowIn(shown)).toEqual([]);
	expect(await smallTargetsIn(shown)).toEqual([]);
	expect((await toldOf(page, 'ready')).length).toBe(1);
	await expectUnharmed(page, { globals: ['$', 'h', 't', 'e'] });
});
