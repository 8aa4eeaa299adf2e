import { expect, test } from 'vitest';
import { type Edit, findingsOf } from '../../workspace.ts';

const EXPLAINER = 'harbour-explainer.json';
const body = (text: string): Edit => [EXPLAINER, ['cards', 0, 'entries', 0, 'body'], text];
const later = (...edits: Edit[]) => findingsOf('date/after-as-of', ...edits);
const announced: Edit = ['story.json', ['claims', 'opened', 'text'], 'It closes on 3 June 2026.'];

test('no text names a day after what the piece knows, unless its claim does', async () => {
	const closes = body('It [closes](#opened) on 3 June 2026.');
	expect(await later(closes)).toEqual([`${EXPLAINER} cards.0.entries.0.body date/after-as-of`]);
	expect(await later(closes, announced)).toEqual([]);
	expect(await later(body('It [opened](#opened) on 1 May 2026.'))).toEqual([]);
});

test.each([
	'In 2027 it [shut](#opened).',
	'It [shuts](#opened) on Sept. 9, 2026.',
	'It [shuts](#opened) on 9.9.2026.',
])('%j names a later day', async (text) => {
	expect(await later(body(text))).toEqual([`${EXPLAINER} cards.0.entries.0.body date/after-as-of`]);
});

test('a year may be named that a claim has a day of', async () => {
	const claim: Edit = ['story.json', ['claims', 'opened', 'text'], 'It closes on 3 June 2027.'];
	expect(await later(body('In 2027 it [closes](#opened).'), claim)).toEqual([]);
	expect(await later(body('In 2026 it [opened](#opened).'))).toEqual([]);
});

test('neither a title nor a standfirst names a later day, unless a claim of the piece does', async () => {
	const title: Edit = [EXPLAINER, ['title'], 'The harbour on 3 June 2026'];
	const standfirst: Edit = [EXPLAINER, ['standfirst'], 'It closes on 3 June 2026.'];
	expect(await later(title, standfirst)).toEqual([
		`${EXPLAINER} title date/after-as-of`,
		`${EXPLAINER} standfirst date/after-as-of`,
	]);
	expect(await later(title, standfirst, announced)).toEqual([]);
});

test('a forecast may be of any day', async () => {
	const forecast: Edit = ['story.json', ['claims', 'opened', 'certainty'], 'forecast'];
	expect(await later(body('It may [close](#opened) on 3 June 2026.'), forecast)).toEqual([]);
});

test('no entry of a timeline is of a later day', async () => {
	expect(await later([EXPLAINER, ['cards', 2, 'entries', 0, 'date'], '2026-06'])).toEqual([
		`${EXPLAINER} cards.2.entries.0.date date/after-as-of`,
	]);
	expect(await later([EXPLAINER, ['cards', 2, 'entries', 0, 'date'], '2026'])).toEqual([]);
});

test('no statement rests on a later claim', async () => {
	const edit: Edit = ['story.json', ['claims', 'dredged', 'asOf'], '2026-05-03'];
	expect(await findingsOf('claim/newer', edit)).toEqual([
		'harbour-explainer.json cards.4.entries.0 claim/newer-than-piece',
		'harbour-quiz-ar.json questions.2 claim/newer-than-piece',
		'harbour-quiz.json questions.2 claim/newer-than-piece',
	]);
});
