import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../content/model/correction.ts';
import { atomFeed } from '../../../worker/news/atom.ts';
import { clean } from '../../../worker/news/clean.ts';
import { itemsOf } from '../../../worker/news/items.ts';
import { jsonFeed } from '../../../worker/news/json-feed.ts';
import { quiz, slug } from '../../fixtures/pieces.ts';

const ORIGIN = 'https://gloss.test';
const NOW = Date.parse('2024-12-07T12:00:00Z');
const HEAD = { origin: ORIGIN, title: 'News', description: 'What is new.' };

const correction: Correction = {
	id: 'c-count',
	at: '2024-12-06',
	target: 'question/number',
	was: 'Nine *planets*',
	now: '[Eight](#count)',
	why: 'Pluto was counted.',
	effect: 'rekey',
};

const items = (changes: Parameters<typeof quiz>[0], name = 'planets-quiz') =>
	itemsOf(quiz(changes), slug(name), { origin: ORIGIN, now: NOW });

describe('the items of a piece', () => {
	test('are the piece and its corrections, in plain words', () => {
		expect(items({ corrections: [correction], standfirst: 'On *all* of them.' })).toMatchObject([
			{
				id: `${ORIGIN}/p/planets-quiz`,
				event: 'piece',
				title: quiz().title,
				text: 'On all of them.',
				at: Date.parse(quiz().updated),
				url: `${ORIGIN}/p/planets-quiz`,
				embed: `${ORIGIN}/embed/planets-quiz`,
			},
			{
				id: `${ORIGIN}/p/planets-quiz#correction/c-count`,
				event: 'correction',
				title: `Correction: ${quiz().title}`,
				text: 'It said: Nine planets\n\nIt says: Eight\n\nWhy: Pluto was counted.',
				at: Date.parse('2024-12-06'),
			},
		]);
	});

	test('count from the day on which it was to be had', () => {
		const publishAt = '2024-12-07T06:00:00Z';
		expect(items({ publishAt })).toMatchObject([
			{ at: Date.parse(publishAt), published: Date.parse(publishAt) },
		]);
	});

	test('tell what is new from what was only updated', () => {
		const of = (first: string, changes: Parameters<typeof quiz>[0] = {}) =>
			itemsOf(quiz(changes), slug('planets-quiz'), { origin: ORIGIN, now: NOW, first });
		const updated = '2024-12-06T12:00:00Z';
		expect(of('2024-12-01T08:00:00Z', { updated })).toMatchObject([
			{ at: Date.parse(updated), published: Date.parse('2024-12-01T08:00:00Z') },
		]);
		const [fresh] = of('2024-12-07T08:00:00Z', { updated });
		expect(fresh).toMatchObject({ at: fresh?.published });
		const publishAt = '2024-12-07T10:00:00Z';
		expect(of('2024-12-06T08:00:00Z', { publishAt })).toMatchObject([
			{ published: Date.parse(publishAt) },
		]);
	});

	test.each([
		['early', { publishAt: '2999' }],
		['expired', { expires: '2021' }],
		['withdrawn before anybody had it', { publishAt: '2999', withdrawn: { at: '2024-12-07' } }],
	])('are none of one that is %s', (_, changes) => {
		expect(items({ ...changes, corrections: [correction] })).toEqual([]);
	});

	test('are of a withdrawn one that it was, and why if that is said', () => {
		const withdrawn = { at: '2024-12-06T10:00:00+01:00', why: 'A picture was not ours.' };
		const [item, ...rest] = items({ withdrawn, corrections: [correction] });
		expect(rest).toEqual([]);
		expect(item).toMatchObject({
			id: `${ORIGIN}/p/planets-quiz#withdrawn`,
			event: 'withdrawal',
			title: `Withdrawn: ${quiz().title}`,
			text: 'This quiz was withdrawn on 2024-12-06. Why: A picture was not ours.',
			at: Date.parse(withdrawn.at),
		});
		expect(item).not.toHaveProperty('embed');
		expect(items({ withdrawn: { at: '2024-12-06' } })[0]?.text).not.toContain('Why');
	});

	test('have in a rolling slot the ids of the piece, and the addresses of the slot', () => {
		expect(items({}, 'daily')).toMatchObject([
			{ id: `${ORIGIN}/p/planets-quiz`, url: `${ORIGIN}/p/daily`, slug: 'daily' },
		]);
	});
});

test('what no XML can have is left out, and nothing else is', () => {
	expect(clean('a\u0000b\u000bc\ud800d\ufffee\u{1f600} ع\tf\n\u0085')).toBe(
		'abcde\u{1f600} ع\tf\n\u0085',
	);
});

test('both feeds keep hostile text text', () => {
	const title = `</title>]]>&<b a="'">\u0000\ud800`;
	const hostile = items({ title, standfirst: title, lang: 'ar' });
	const json = jsonFeed(HEAD, hostile);
	expect(JSON.parse(json).items[0]).toMatchObject({
		title: `</title>]]>&<b a="'">`,
		language: 'ar',
	});
	expect(json).not.toMatch(/\\u0000|\\ud800/iu);
	const atom = atomFeed(HEAD, hostile);
	expect(atom).toContain(`<title>&lt;/title&gt;]]&gt;&amp;&lt;b a=&quot;'&quot;&gt;</title>`);
	for (const bad of ['<b ', '\u0000', '\ud800']) expect(atom).not.toContain(bad);
});

test('an empty feed is a feed', () => {
	expect(JSON.parse(jsonFeed(HEAD, []))).toMatchObject({ items: [] });
	expect(atomFeed(HEAD, [])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
});
