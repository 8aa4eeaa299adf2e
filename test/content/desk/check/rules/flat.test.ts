import { expect, test } from 'vitest';
import { type Edit, findingsOf } from '../../workspace.ts';

const EXPLAINER = 'harbour-explainer.json';
const body = (text: string): Edit => [EXPLAINER, ['cards', 0, 'entries', 0, 'body'], text];
const FLAT = [`${EXPLAINER} cards.0.entries.0.body claim/flat`];

test.each([
	['assessed', '[Forty ships](#traffic) call each week.'],
	['disputed', 'It is [12 metres](#depth) deep.'],
	['claimed', 'Dredging made it [13 metres](#dredged) deep.'],
	['of somebody of whom it has one word', 'In the harbour [forty ships](#traffic) call each week.'],
])('a claim that is %s is not said flatly', async (_, text) => {
	expect(await findingsOf('claim/flat', body(text))).toEqual(FLAT);
});

test.each([
	['who says so', 'The harbour master counts [forty ships](#traffic).'],
	['that somebody does', 'It is said that [forty ships](#traffic) call.'],
	['how sure it is', '[Forty ships](#traffic) may call each week.'],
	['what is on record', 'It [opened](#opened) on 1 May 2026.'],
])('a sentence may say %s', async (_, text) => {
	expect(await findingsOf('claim/flat', body(text))).toEqual([]);
});

test('of a forecast, "will" is enough, and of nothing else', async () => {
	const will = body('[Forty ships](#traffic) will call each week.');
	expect(await findingsOf('claim/flat', will)).toEqual(FLAT);
	const forecast: Edit = ['story.json', ['claims', 'traffic', 'certainty'], 'forecast'];
	expect(await findingsOf('claim/flat', will, forecast)).toEqual([]);
});

test('the sentence before does not speak for it', async () => {
	const text = 'The harbour master counts. [Forty ships](#traffic) call each week.';
	expect(await findingsOf('claim/flat', body(text))).toEqual(FLAT);
});

test.each([
	'According to Gen. Ahmad Smith, [forty ships](#traffic) call each week.',
	'“It is [40 ships](#traffic).” So said the harbour master.',
	'“[Forty ships](#traffic) call!” the harbour master said.',
])('a point that ends no sentence does not cut off who says so: %j', async (text) => {
	expect(await findingsOf('claim/flat', body(text))).toEqual([]);
});

test('under the speaker’s name, and among what is not known, it is not flat', async () => {
	const text = 'Counts. [Forty](#traffic) call.';
	expect(
		await findingsOf('claim/flat', [EXPLAINER, ['cards', 1, 'entries', 0, 'text'], text]),
	).toEqual([]);
	expect(
		await findingsOf('claim/flat', [EXPLAINER, ['cards', 5, 'entries', 0, 'text'], text]),
	).toEqual([]);
});

test('is found in Arabic, in the words of its translation', async () => {
	const path = ['questions', 1, 'explain'];
	const found = async (text: string) =>
		findingsOf('claim/flat', ['harbour-quiz-ar.json', path, text]);
	expect(await found('تصل [أربعون سفينة](#traffic) كل أسبوع.')).toHaveLength(1);
	expect(await found('بعد انتقاله تصل [أربعون سفينة](#traffic).')).toHaveLength(1);
	expect(await found('تصل [أربعون سفينة](#traffic) كما أوضحَ بيان.')).toEqual([]);
	expect(await found('تصل [أربعون سفينة](#traffic) كل أسبوع وفق مدير الميناء.')).toEqual([]);
});
