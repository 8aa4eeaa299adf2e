import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../content/desk/import/read-csv.ts';

const read = (text: string) => readCsv(text, 'a.csv', 'en');
const lost = (text: string) => read(text).lost.map(({ what }) => what);
const HEAD = 'Question,Option 1,Option 2,Option 3,Correct\n';
const rightOf = (text: string) =>
	read(text).questions.map((it) =>
		it.kind === 'choice' ? it.options.flatMap(({ correct, text }) => (correct ? [text] : [])) : [],
	);

test.each([
	['commas', ','],
	['semicolons', ';'],
	['tabs', '\t'],
])('reads %s', (_, sign) => {
	const text = `${HEAD}Why?,a,b,c,2\nHow?,a,b,c,1\n`.replaceAll(',', sign);
	expect(rightOf(text)).toEqual([['b'], ['a']]);
});

test('reads what Excel says of its separator', () => {
	expect(rightOf(`sep=;\n${HEAD.replaceAll(',', ';')}Why?;a;b;c;2`)).toEqual([['b']]);
});

test('reads quoted cells with signs and lines in them', () => {
	const { questions } = read(`${HEAD}"Why, ""so""\nthen?",a,b,c,1\nHow?,a,b,c,1\n`);
	expect(questions.map(({ ask, line }) => [line, ask])).toEqual([
		[2, 'Why, "so" then?'],
		[4, 'How?'],
	]);
});

test.each([
	['2', ['b']],
	['B', ['b']],
	['b', ['b']],
	['1,3', ['a', 'c']],
	['A;C', ['a', 'c']],
	['1 and 9', []],
	['x', []],
])('what is right can be said by place, letter or words: %s', (correct, right) => {
	expect(rightOf(`${HEAD}Why?,a,b,c,"${correct}"`)).toEqual([right]);
});

test('where place and words say different things, nobody guesses', () => {
	expect(rightOf(`${HEAD}2 + 2?,2,4,6,2`)).toEqual([[]]);
	expect(lost(`${HEAD}2 + 2?,2,4,6,2`)).toEqual([
		'What is right ("2") is none of its options, or could be several. Mark it.',
	]);
	expect(rightOf(`${HEAD}2 + 2?,2,4,6,4`)).toEqual([['4']]);
});

test('leaves out and lists a row with more cells than the header, whose answers would shift', () => {
	const text = `${HEAD}Why, so?,a,b,c,2\nHow?,a,b,c,1\n`;
	expect(rightOf(text)).toEqual([['a']]);
	expect(read(text).lost).toEqual([
		{
			line: 2,
			what: 'A row left out: it has 6 cells, the header 5. A comma inside a text wants quotation marks around the text. Why |  so? | a | b | c | 2',
		},
	]);
	const padded = `${HEAD.trim()},,\nWhy, so?,a,b,c,2,,\nHow?,a,b,c,1,,\n`;
	expect(rightOf(padded)).toEqual([['a']]);
});

test('empty cells at the end of a row shift nothing', () => {
	expect(rightOf(`${HEAD}Why?,a,b,c,2,,\n`)).toEqual([['b']]);
});

test('an empty option keeps the places of the others', () => {
	expect(rightOf(`${HEAD}Why?,a,,c,3`)).toEqual([['c']]);
});

test('an image, points and whatever else has a column is named once', () => {
	const text = `Question,A,B,Correct,Image link,Points\nWhy?,a,b,A,x.png,5\nHow?,a,b,B,,5\n`;
	expect(lost(text)).toEqual([
		'The column "Image link", filled in 1 row (x.png).',
		'The column "Points", filled in 2 rows (5).',
	]);
});

test('reads the layout of Kahoot’s template, below its instructions', () => {
	const text = [
		'Quiz template,,,,,,,',
		',,,,,,,',
		',Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,Answer 3 - max 75 characters,Answer 4 - max 75 characters,"Time limit (sec) – 5, 10, 20",Correct answer(s) - choose at least one',
		'1,Why?,a,b,,,20,2',
	].join('\n');
	expect(read(text)).toMatchObject({
		questions: [{ line: 4, ask: 'Why?', options: [{ text: 'a' }, { text: 'b', correct: true }] }],
		lost: [{ line: 1, what: 'Above the header: "Quiz template"' }, {}, {}],
	});
});

test('reads the layout of Quizizz, with its kinds', () => {
	const head = 'Question Text,Question Type,Option 1,Option 2,Correct Answer,Answer explanation\n';
	const rows = [
		'Why?,Multiple Choice,a,b,1,So.',
		'Which?,Checkbox,a,b,"1,2",',
		'Who?,Fill-in-the-Blank,Orwell,G. Orwell,,',
		'Well?,Poll,a,b,,',
		'And?,Open-Ended,,,,',
		'What?,Hologram,a,b,1,',
	];
	const { questions } = read(head + rows.join('\n'));
	expect(questions).toMatchObject([
		{ kind: 'choice', pick: 'one', explain: 'So.' },
		{ kind: 'choice', pick: 'several' },
		{ kind: 'choice', options: [{}, { text: 'Orwell', correct: true }, {}] },
		{ kind: 'poll' },
		{ kind: 'choice', pick: 'one' },
	]);
	expect(lost(head + rows.join('\n'))).toEqual([
		'Other spellings that were right: "G. Orwell".',
		expect.stringContaining('An open question, left out'),
		'Its kind "Hologram" is not known: taken as "one".',
	]);
});

test('reads true and false, numbers and typed answers from a question and its answer alone', () => {
	expect(
		read('Question,Answer\nA.,True\nHow many?,12\nWho?,Orwell\nWhy?,\n').questions,
	).toMatchObject([
		{ kind: 'choice', options: [{ text: 'True', correct: true }, { text: 'False' }] },
		{ kind: 'number', number: { answer: 12, accept: [12, 12] } },
		{ kind: 'choice', options: [{}, { text: 'Orwell', correct: true }, {}] },
	]);
});

test('text of others is text; in our own layout it has our marks', () => {
	expect(read(`${HEAD}A *b* <i>c</i>?,a,b,,1`).questions[0]?.ask).toBe('A \\*b\\* *c*?');
	const own = 'Question,Kind,Option 1,Option 2,Correct\nA *b* <i>c</i>?,one,2,1,2\n';
	expect(read(own).questions[0]?.ask).toBe('A *b* <i>c</i>?');
	expect(rightOf(own)).toEqual([['1']]);
});

test('an apostrophe that keeps a spreadsheet from reckoning goes', () => {
	expect(read(`${HEAD}'=1+1?,'-a,'tis,,1`).questions[0]).toMatchObject({
		ask: '=1+1?',
		options: [{ text: '-a' }, { text: "'tis" }],
	});
});

describe('refuses', () => {
	test.each([
		['no header', 'Why?,a,b\nHow?,a,b\n', 'a.csv has no header that can be understood.'],
		['nothing', '', 'a.csv has no header'],
		['a quotation mark without its end', `${HEAD}"Why?,a,b,c,1\n`, /^a\.csv:\d+:\d+ {2}/u],
	])('%s', (_, text, message) => {
		expect(() => read(text)).toThrow(message);
	});
});

test('a row without a question, and an id that is none, are named', () => {
	expect(lost('Question,Id,A,B,Correct\n,x,a,b,1\nWhy?,17,a,b,1\n')).toEqual([
		'A row without a question, left out: x | a | b | 1',
		'Its id "17": ours begin with a letter.',
	]);
});
