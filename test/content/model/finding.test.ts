import * as v from 'valibot';
import { expect, test } from 'vitest';
import { findingsOf, showPath } from '../../../content/model/finding.ts';

test.each([
	[['questions', 2, 'ask'], 'questions[2].ask'],
	[['claims', 'within-days', 'with', 0], 'claims.within-days.with[0]'],
	[['claims', 'a b'], 'claims["a b"]'],
	[['$schema'], '$schema'],
	[[], ''],
])('showPath writes %j as %s', (path, shown) => {
	expect(showPath(path)).toBe(shown);
});

test.each<[v.GenericSchema, unknown, string, string]>([
	[v.object({ title: v.string() }), {}, 'schema/object', 'This is missing. Add "title".'],
	[v.string(), 5, 'schema/string', 'Found 5. Use a text in quotation marks.'],
	[v.number(), '5', 'schema/number', 'Found "5". Use a number.'],
	[v.boolean(), 1, 'schema/boolean', 'Found 1. Use true or false.'],
	[v.array(v.string()), {}, 'schema/array', 'Found Object. Use a list in [ ].'],
	[v.picklist(['one', 'two']), 'three', 'schema/picklist', 'Found "three". Use "one" or "two".'],
])('findingsOf says what is wrong and what to do (%#)', (schema, value, code, message) => {
	const result = v.safeParse(schema, value);
	expect(findingsOf(result.issues ?? [])).toMatchObject([{ code, message }]);
});
