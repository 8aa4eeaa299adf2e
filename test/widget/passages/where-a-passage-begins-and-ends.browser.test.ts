// What stands right before a passage and right after it: the rest of its first and last words, and what was put in there.
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../content/model/claim.ts';
import { claimsWith, quotedExplainer } from '../../fixtures/passages/quoted.ts';
import { slug } from '../../fixtures/pieces.ts';
import { listenTo } from '../../harness/announced.ts';
import { marksOn, waitForMarks, waitForStatus } from '../../harness/marks.ts';
import { GLOSS, placeFor } from '../../harness/paste.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage, type Visit } from '../../harness/stage.ts';

const stage = useStage();

/** A page with an article of these paragraphs, and an explainer that quotes it. */
async function open(passage: Partial<Passage> & { quote: string }, text: string, visit?: Visit) {
	const name = 'its-ends';
	const { lang = 'en' } = passage;
	const claims = claimsWith({ count: [], origin: [], heat: [{ ...passage, lang }] });
	await stage.put(name, quotedExplainer({ slug: slug(name), claims }));
	const article = `<article lang="${lang}">${text}${placeFor(name)}</article>`;
	const page = await stage.show(article + GLOSS, visit);
	return { page, place: await placeOf(page, name) };
}

const BERTHS = '900 berths are kept free in the harbour for the fishing boats';
const REPAIRS = 'stay closed for repairs until the first week of March';

describe('the quote stands there word for word, and the article says something else', () => {
	test.each([
		['1,900', 'The town says that 1,900 berths are', 'The town says that '],
		['1900', 'The town says that 1900 berths are', 'The town says that '],
		['2.900', 'The town says that 2.900 berths are', 'The town says that '],
	])('its number has more digits, as in %s', async (_, beginning, prefix) => {
		const text = `<p>${BERTHS.replace('900 berths are', beginning)}.</p>`;
		const { page } = await open({ quote: BERTHS, prefix }, text);
		await waitForStatus(page, 'heat', 'changed');
		expect(await marksOn(page)).toEqual([]);
	});

	test('it says what the article said before it was corrected', async () => {
		const now = `<p>The town says that ${BERTHS.replace('900', '800')}.</p>`;
		const note = `<p>Correction: an earlier version had it that ${BERTHS}.</p>`;
		const { page, place } = await open(
			{ quote: BERTHS, prefix: 'The town says that ' },
			now + note,
		);
		await waitForStatus(page, 'heat', 'changed');
		await place.getByText('hot on Venus').click();
		await place.getByRole('button', { name: english.say('showInArticle') }).click();
		expect(await waitForMarks(page, 1)).toEqual([BERTHS.replace('900', '800')]);
	});

	test.each([
		['changed', BERTHS.replace('900', '<del>900</del> <ins>800</ins>')],
		['missing', `<s>${BERTHS}</s> Nothing is known of berths`],
	])('it is struck out: %s', async (status, text) => {
		const passage = { quote: BERTHS, prefix: 'The town says that ', suffix: '. Nobody' };
		const { page } = await open(passage, `<p>The town says that ${text}. Nobody was hurt.</p>`);
		await waitForStatus(page, 'heat', status);
		expect(await marksOn(page)).toEqual([]);
	});

	test('its last number goes on', async () => {
		const quote = 'The number of boats in the harbour of the old town rose to 3';
		const { page } = await open({ quote, suffix: ' in a year.' }, `<p>${quote}.5 in a year.</p>`);
		await waitForStatus(page, 'heat', 'changed');
	});

	test.each([
		['not', `The locks will not ${REPAIRS}.`],
		['no longer', `The locks will no longer ${REPAIRS}.`],
		['not, in an element of its own', `The locks will <em>not</em> ${REPAIRS}.`],
	])('a negation was put in right before it: %s', async (_, text) => {
		const passage = { quote: REPAIRS, prefix: 'The locks will ', suffix: '.' };
		const { page } = await open(passage, `<p>${text}</p>`);
		await waitForStatus(page, 'heat', 'changed');
		expect(await marksOn(page)).toEqual([]);
	});

	test('a negation was put in right after it', async () => {
		const quote = 'Wie der Hafenmeister am Montag sagte, fahren die Fähren';
		const passage = { lang: 'de', quote, suffix: ' am Abend bis zur Insel hinaus.' };
		const { page } = await open(passage, `<p>${quote} nicht am Abend bis zur Insel hinaus.</p>`);
		await waitForStatus(page, 'heat', 'changed');
	});
});

test.each([
	['a number', BERTHS, `<p>The town says that 1,${BERTHS}.</p>`],
	['a word', REPAIRS.replace('stay ', ''), '<p>The lock stays undisclosed for repairs.</p>'],
])(
	'where nothing is known of its surroundings, it is missing within %s',
	async (_, quote, text) => {
		const { page } = await open({ quote }, text);
		await waitForStatus(page, 'heat', 'missing');
	},
);

describe('it is there as it was quoted', () => {
	test.each([
		['though it was quoted from within a word', { prefix: 'It is un' }, 'It is un', '.'],
		[
			'though it has moved',
			{ prefix: 'Nobody said that ', suffix: ' at all' },
			'Two days later ',
			'',
		],
		[
			'though words were put in before it',
			{ prefix: 'The ferry line ' },
			'The ferry line now ',
			'.',
		],
		['though a heading stands right before it', {}, '<b>Tides</b>', '.'],
	])('%s', async (_, around, before, after) => {
		const quote = 'likely to be late on every day on which the wind is from the west';
		const { page } = await open({ quote, ...around }, `<p>${before}${quote}${after}</p>`);
		await waitForStatus(page, 'heat', 'exact');
		expect(await waitForMarks(page, 1)).toEqual([quote]);
	});

	test.each([
		['a heading and the first sentence', 'In short</p>', '5 min read', ' '],
		['its sentence and the next', '', '', '.</p><p>3 of 7</p><p>'],
	])('though a number was put in between %s', async (_, heading, number, between) => {
		const quote = 'Ferries are likely to be late on every day on which the wind is from the west';
		const text = `<p>${heading}<p>${number}</p><p>${quote}${between}Nobody has counted them.</p>`;
		const { page } = await open(
			{ quote, prefix: heading && 'In short', suffix: '. Nobody has counted' },
			text,
		);
		await waitForStatus(page, 'heat', 'exact');
		expect(await waitForMarks(page, 1)).toEqual([quote]);
	});

	test('where a small word of Arabic has been put to its first', async () => {
		const quote = 'قال مدير الميناء إن العبارات ستبحر من جديد قبل ظهر الغد';
		const { page } = await open({ lang: 'ar', quote }, `<p>و${quote}.</p>`);
		await waitForStatus(page, 'heat', 'exact');
	});
});

describe('what is no part of what a sentence says', () => {
	const quote = 'The ferries sail again at noon, and the old quay stays closed until the evening';
	const inside =
		', <script>var tide = 5;</script><span hidden>7 minutes to read</span><i style="visibility:hidden">8 shares</i>and the old quay ';

	test('is no number of an edited passage', async () => {
		const text = quote.replace(', and the old quay ', inside).replace('closed', 'shut');
		const passage = { quote, prefix: 'The harbour master said: ', suffix: '. Nobody' };
		const { page } = await open(
			passage,
			`<p>The harbour master said: ${text}. Nobody was hurt.</p>`,
		);
		await waitForStatus(page, 'heat', 'close');
	});

	test('is not read out', async () => {
		const text = quote.replace(', and the old quay ', inside);
		const { page, place } = await open({ quote }, `<p>${text}.</p>`);
		await waitForStatus(page, 'heat', 'exact');
		await place.getByText('hot on Venus').click();
		const said = await listenTo(place);
		await place.getByRole('button', { name: english.say('showInArticle') }).click();
		await expect.poll(said).toEqual([english.say('shownInArticle', { words: quote })]);
	});

	test.each([
		'<sup><a href="#note">1</a></sup>',
		'<a href="#note"><sup>[1]</sup></a>',
		'<a href="#footnote-1">1</a>',
	])(
		'is neither looked for nor read out where it is the number of a footnote: %s',
		async (footnote) => {
			const text = quote.replace('noon,', `noon${footnote},`);
			const { page, place } = await open({ quote }, `<p>${text}.</p>`);
			await waitForStatus(page, 'heat', 'exact');
			await place.getByText('hot on Venus').click();
			const said = await listenTo(place);
			await place.getByRole('button', { name: english.say('showInArticle') }).click();
			await expect.poll(said).toEqual([english.say('shownInArticle', { words: quote })]);
		},
	);

	test('is not looked for with a link', async () => {
		const japanese = '首都の港は数日以内に再び開くと港長は述べた';
		const ruby = japanese.replace('首都', '<ruby>首都<rt>しゅと</rt></ruby>');
		const first = () => Reflect.deleteProperty(CSS, 'highlights');
		const { page, place } = await open({ lang: 'ja', quote: japanese }, `<p>${ruby}。</p>`, {
			first,
		});
		await waitForStatus(page, 'heat', 'exact');
		await place.getByText('hot on Venus').click();
		const link = place.getByRole('link', { name: english.say('showInArticle') });
		const href = (await link.getAttribute('href')) ?? '';
		expect(decodeURIComponent(href.replace(/^.*:~:text=/u, ''))).toBe(japanese);
	});
});
