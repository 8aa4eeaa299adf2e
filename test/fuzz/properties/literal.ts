// What is written into scripts: the same strings come out, and nothing in them ends the script they stand in.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeHtml } from '../../../content/model/escape-html.ts';
import { parse, quote } from '../../../content/model/literal.ts';
import { jsonBlock } from '../../../worker/pages/html.ts';
import { anyText } from '../arbitraries/texts.ts';
import { assertInlinable } from '../inlinable.ts';
import { property } from '../property.ts';

export const literal = property({
	name: 'a text in a script stays a text',
	runs: 4_000,
	input: fc.oneof(anyText, fc.string({ unit: 'binary' })),
	check(text) {
		assertInlinable(quote(text));
		assert.equal(evaluated(quote(text)), text);
		const block = jsonBlock('application/ld+json', { text });
		assert.doesNotMatch(block.slice('<script type="">'.length, -'</script>'.length), /</);
		assert.doesNotMatch(escapeHtml(text), /[<>"]/);
	},
});

export const data = property({
	name: 'data in a script stays data',
	runs: 500,
	input: fc.jsonValue({ stringUnit: 'binary' }),
	check(value) {
		const json = JSON.stringify(value);
		assertInlinable(parse(json));
		assert.equal(JSON.stringify(evaluated(parse(json))), json);
	},
});

function evaluated(expression: string): unknown {
	return new Function(`return ${expression}`)();
}
