import { expect, test } from 'vitest';
import { differenceOf } from '../../../../content/desk/difference/difference.ts';
import { parsedValue } from '../../../../content/desk/publish/plan.ts';

test('takes what is no JSON for nothing', () => {
	expect(parsedValue(undefined)).toBeUndefined();
	expect(parsedValue('{')).toBeUndefined();
	expect(parsedValue('{"title":"Planets"}')).toEqual({ title: 'Planets' });
});

test('takes what nobody could walk through for nothing, so that a publish says what it publishes over it', () => {
	const live = parsedValue(`{"title":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
	expect(differenceOf(live ?? {}, { title: 'Planets' }, 'en')).toEqual([
		{ place: 'title', runs: [{ kind: 'added', text: 'Planets' }] },
	]);
});
