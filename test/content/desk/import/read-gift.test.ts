import { expect, test } from 'vitest';
import { readGift } from '../../../../content/desk/import/read-gift.ts';

const read = (text: string, lang = 'en') => readGift(text, 'a.gift', lang);
const one = (text: string, lang?: string) => read(text, lang).questions[0];
const lost = (text: string) => read(text).lost.map(({ what }) => what);

test('a question with one right answer is a choice of one, with its feedback', () => {
	expect(read('::Start::When? {=In May#Yes. ~In June#No. ####It began <b>then</b>.}')).toEqual({
		questions: [
			expect.objectContaining({
				line: 1,
				name: 'Start',
				kind: 'choice',
				pick: 'one',
				ask: 'When?',
				explain: 'It began **then**.',
				options: [
					{ text: 'In May', correct: true, feedback: 'Yes.' },
					{ text: 'In June', correct: false, feedback: 'No.' },
				],
			}),
		],
		lost: [{ what: 'The titles of questions: only their ids are made of them.' }],
	});
});

test('several right answers of which any counts stay a choice of one', () => {
	expect(one('A? {=b =c ~d}')).toMatchObject({ pick: 'one' });
	expect(lost('A? {=b =c ~d}')).toEqual([]);
});

test('weights make a choice of several; those that score otherwise than ours are named', () => {
	const even = 'A? {~%50%b ~%50%c ~%-50%d}';
	expect(one(even)).toMatchObject({ pick: 'several' });
	expect(lost(even)).toEqual([]);
	const uneven = 'A? {~%70%b ~%30%c ~%-100%d}';
	expect(one(uneven)).toMatchObject({
		pick: 'several',
		options: [{ correct: true }, { correct: true }, { correct: false }],
	});
	expect(lost(uneven)).toEqual([
		'Its weights (b 70 %, c 30 %, d -100 %): the score is (right - wrong) / right.',
	]);
});

test('partial credit is named', () => {
	expect(lost('A? {=b ~%50%c ~d}')).toEqual([
		'Partial credit (c 50 %): an answer is right or wrong.',
	]);
});

test('weights that change nothing are not spoken of', () => {
	expect(lost('A? {=%100%b ~%0%c}')).toEqual([]);
});

test('a question without a key says so', () => {
	expect(lost('A? {~b ~c}')).toEqual([
		'No answer is marked as right. Mark one, or make it a poll.',
	]);
});

test('true or false is a choice, in the language of the quiz', () => {
	expect(one('A. {F#Wrong, it is not.#Right.}', 'fr')).toMatchObject({
		options: [
			{ id: 'true', text: 'Vrai', correct: false, feedback: 'Wrong, it is not.' },
			{ id: 'false', text: 'Faux', correct: true, feedback: 'Right.' },
		],
	});
	expect(one('A. {TRUE}', 'mi')).toMatchObject({ options: [{ text: 'True' }, { text: 'False' }] });
});

test.each([
	['{#13:1}', 13, [12, 14]],
	['{#=3.1:0.2}', 3.1, [2.9, 3.3]],
	['{#1..5}', 3, [1, 5]],
	['{#-3}', -3, [-3, -3]],
])('a number with its tolerance: %s', (answers, answer, accept) => {
	expect(one(`A? ${answers}`)).toMatchObject({ kind: 'number', number: { answer, accept } });
});

test('other ranges of a number are named', () => {
	expect(lost('A? {#=1822:0#Yes. =%50%1822:2#Nearly. ~#No.}')).toEqual([
		'Another range (from 1820 to 1824, 50 %, "Nearly."): marks fall evenly here.',
		'Another range (everything else, 0 %, "No."): marks fall evenly here.',
	]);
});

test('a typed answer becomes a choice whose wrong answers are to be thought of', () => {
	const text = 'Who? {=Orwell =George Orwell}';
	expect(one(text)).toMatchObject({
		pick: 'one',
		options: [
			{ text: 'TODO: A wrong answer' },
			{ text: 'Orwell', correct: true },
			{ text: 'TODO: Another wrong answer' },
		],
		todo: expect.stringContaining('think of wrong answers'),
	});
	expect(lost(text)).toEqual(['Other spellings that were right: "George Orwell".']);
});

test('a missing word is a gap in the question', () => {
	expect(one('Grant is {~buried =entombed} in it.')).toMatchObject({
		ask: 'Grant is _____ in it.',
	});
	expect(one('It is {~cold =hot}.')).toMatchObject({ ask: 'It is _____.' });
});

test.each([
	['an essay', 'Why? {}', 'An essay, left out: nothing here is scored by reading. "Why?"'],
	[
		'a matching question',
		'M {=a -> b =c -> d}',
		'A matching question, left out: "M" (a -> b; c -> d)',
	],
	['a text', 'Only a text', 'A text without a question, left out: "Only a text"'],
	['a category', '$CATEGORY: a/b\nA? {=b ~c}', 'The category "a/b": Gloss has none.'],
	['an id and tags', '// [id:x] [tag:y]\nA? {=b ~c}', 'Its id: x.'],
	['an image', '[html]A <img src\\="b.png">? {=b ~c}', 'Left out of the HTML: <img src="b.png">.'],
	['a formula', 'A $$x$$? {=b ~c}', 'A formula stays as it was typed.'],
	['a table of Markdown', '[markdown]A `b`? {=b ~c}', 'Markdown other than *emphasis*'],
])('%s is never dropped in silence', (_, text, what) => {
	expect(lost(text)).toContainEqual(expect.stringContaining(what));
});

test('the formats of texts are kept apart', () => {
	expect(one('[plain]A <b>b</b> *c*? {=b ~c}')).toMatchObject({ ask: 'A <b>b</b> \\*c\\*?' });
	expect(one('[markdown]A *b*? {=b ~c}')).toMatchObject({ ask: 'A *b*?' });
	expect(one('[html]A *b*? {=b ~c}')).toMatchObject({ ask: 'A \\*b\\*?' });
});

test('line breaks that are meant begin paragraphs, and others are spaces', () => {
	expect(one('A? {=b ~c ####One\ntwo.\\n\\nThree.}')).toMatchObject({
		explain: 'One two.\n\nThree.',
	});
	expect(one('[html]A? {=b ~c ####One\ntwo.<br>Three.}')).toMatchObject({
		explain: 'One two.\n\nThree.',
	});
});

test('comments count as lines, wherever they stand', () => {
	const text = '// one\n\n// two\nA? {\n=b\n// three\n~c\n}\n\nB? {=b ~c}\n\n// four\n';
	expect(read(text).questions.map(({ line }) => line)).toEqual([4, 10]);
});

test('every fault is named with its line and column, and nothing is read', () => {
	const text = 'A? {=b ~c}\n\nAt 5: what? {=b ~c}\n\nC? {\n=b\n~c\n\nD? {~%200%b =c}\n';
	expect(() => read(text)).toThrow(
		/^a\.gift:3:5 {2}.*written \\:\na\.gift:7:3 {2}.*a \} is missing.*\na\.gift:9:7 {2}.*between -100 and 100.*\nNothing was written\.$/u,
	);
});

test('what is no GIFT at all is refused at its first lines', () => {
	expect(() => read('{"a": 1}\n\n<html>{</html>')).toThrow('a.gift:1:');
});
