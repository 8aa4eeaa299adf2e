// Whether a script may stand inside a page: a parser of HTML finds its end at its end.
import assert from 'node:assert/strict';

/** https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements */
const ENDS = /<!--|<\/?script/iu;

/** @throws with the place, if it would end early; or if it cannot be written in UTF-8 */
export function assertInlinable(script: string): void {
	const found = ENDS.exec(script);
	if (found) {
		const around = script.slice(Math.max(0, found.index - 60), found.index + 60);
		assert.fail(`Inlined into a page, it would end at ${JSON.stringify(around)}`);
	}
	assert.ok(script.isWellFormed(), 'It has a lone surrogate, which UTF-8 cannot write.');
}
