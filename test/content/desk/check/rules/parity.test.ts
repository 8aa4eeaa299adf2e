import { expect, test } from 'vitest';
import { type Edit, findingsOf } from '../../workspace.ts';

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
] satisfies [string, Edit[], string][])('differs not by %s', async (_, edits, found) => {
	expect(await parity(...edits)).toEqual([`${ARABIC} ${found}`]);
});

test('the order of options and small numbers may differ', async () => {
	const options: Edit = [ARABIC, ['questions', 0, 'hint'], 'كان ذلك قبل 3 أسابيع.'];
	expect(await parity(options)).toEqual([]);
});
