import { expect, test } from 'vitest';
import { type Edit, findingsOf, workspace } from '../../workspace.ts';

const ARABIC = 'harbour-quiz-ar.json';
const parity = (...edits: Edit[]) => findingsOf('alternate/', ...edits);

test.each([
	[
		'a right option',
		[[ARABIC, ['questions', 1, 'options', 1, 'correct'], false]],
		'questions.1 alternate/key',
	],
	[
		'what is accepted',
		[[ARABIC, ['questions', 2, 'accept'], [13, 14]]],
		'questions.2 alternate/key',
	],
	['a question', [[ARABIC, ['questions', 4], undefined]], 'questions alternate/missing-part'],
	['a band', [[ARABIC, ['bands', 1], undefined]], 'bands alternate/missing-part'],
	['a claim', [[ARABIC, ['questions', 0, 'claims'], ['dredged']]], 'questions.0 alternate/claims'],
	[
		'a number',
		[[ARABIC, ['questions', 1, 'options', 0, 'text'], 'نحو 50 سفينة']],
		'questions.1 alternate/numbers',
	],
	['the way back', [[ARABIC, ['alternates'], undefined]], 'alternates alternate/not-mutual'],
	['being sensitive', [[ARABIC, ['sensitive'], true]], 'sensitive alternate/differs'],
	[
		'being withdrawn',
		[[ARABIC, ['withdrawn'], { at: '2026-05-03' }]],
		'withdrawn alternate/differs',
	],
	[
		'an option of a poll',
		[[ARABIC, ['questions', 4, 'options', 0, 'id'], 'other']],
		'questions.4.options alternate/missing-part',
	],
] satisfies [string, Edit[], string][])('differs not by %s', async (_, edits, found) => {
	expect(await parity(...edits)).toEqual([`${ARABIC} ${found}`]);
});

test('small numbers may differ', async () => {
	const options: Edit = [ARABIC, ['questions', 0, 'hint'], 'كان ذلك قبل 3 أسابيع.'];
	expect(await parity(options)).toEqual([]);
});

test('differs not by the order of options', async () => {
	const { options } = JSON.parse(await (await workspace()).read(ARABIC)).questions[4];
	expect(await parity([ARABIC, ['questions', 4, 'options'], options.toReversed()])).toEqual([
		`${ARABIC} questions.4.options alternate/differs`,
	]);
});

test('differs not by numbers that have changed places', async () => {
	const texts = (file: string, first: string, second: string): Edit[] => [
		[file, ['questions', 1, 'options', 0, 'text'], first],
		[file, ['questions', 1, 'options', 1, 'text'], second],
	];
	const english = texts('harbour-quiz.json', 'About 400', 'About 40');
	expect(await parity(...english, ...texts(ARABIC, 'نحو 400', 'نحو 40'))).toEqual([]);
	expect(await parity(...english, ...texts(ARABIC, 'نحو 40', 'نحو 400'))).toEqual([
		`${ARABIC} questions.1.options.0.text alternate/numbers`,
		`${ARABIC} questions.1.options.1.text alternate/numbers`,
	]);
});

test('a quiz is no other language of an explainer', async () => {
	expect(
		await findingsOf('alternate/differs', [
			'harbour-explainer.json',
			['alternates'],
			{ ar: 'harbour-quiz-ar' },
		]),
	).toEqual([`${ARABIC} kind alternate/differs`]);
});
