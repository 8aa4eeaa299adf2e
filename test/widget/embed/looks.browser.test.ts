// How partners change the looks: each custom property changes what it names, each part is one.
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { GLOSS, placeFor } from '../../harness/paste.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';

const stage = useStage();
const { say } = english;

beforeAll(() => stage.put('planets-quiz', planets()));

/** The first question, answered wrongly: a right option, a wrong one, a note and a button are all there. */
async function answered(css: string, place = placeFor('planets-quiz')): Promise<Locator> {
	const page = await stage.show(place + GLOSS, {}, { head: `<style>${css}</style>` });
	const shown = await placeOf(page, 'planets-quiz');
	await draft(shown, ['mars']);
	await handIn(shown);
	await shown.getByRole('button', { name: say('note', { certainty: '' }) }).click();
	await shown.getByRole('note').waitFor();
	return shown;
}

const part = (name: string) => (place: Locator) => place.locator(`[part~=${name}]`).first();
const text = (words: string) => (place: Locator) => place.getByText(words, { exact: true });

/** Each property with a value of its own, and what has that value then: an element, and in which respect. */
const PROPERTIES: [name: string, value: string, of: (place: Locator) => Locator, what: string][] = [
	['--gloss-font', 'monospace', part('container'), 'font-family'],
	['--gloss-font', 'monospace', part('title'), 'font-family'],
	['--gloss-font-size', '21px', part('container'), 'font-size'],
	['--gloss-bg', 'rgb(1, 1, 1)', part('container'), 'background-color'],
	['--gloss-fg', 'rgb(2, 2, 2)', part('question'), 'color'],
	['--gloss-muted', 'rgb(3, 3, 3)', text('1 of 5'), 'color'],
	['--gloss-accent', 'rgb(4, 4, 4)', part('button'), 'background-color'],
	[
		'--gloss-accent',
		'rgb(4, 4, 4)',
		(place) => place.getByRole('note').getByRole('link').first(),
		'color',
	],
	['--gloss-accent-fg', 'rgb(5, 5, 5)', part('button'), 'color'],
	['--gloss-right', 'rgb(6, 6, 6)', text(say('rightAnswer')), 'color'],
	['--gloss-wrong', 'rgb(7, 7, 7)', text(say('yourWrong')), 'color'],
	['--gloss-border', 'rgb(8, 8, 8)', part('option'), 'border-bottom-color'],
	['--gloss-radius', '13px', part('button'), 'border-top-left-radius'],
	['--gloss-focus', 'rgb(9, 9, 9)', (place) => place.locator(':focus'), 'outline-color'],
];
const NAMES = [...new Set(PROPERTIES.map(([name]) => name))];

const ALL = PROPERTIES.map(([name, value]) => `${name}:${value}`).join(';');

/** What each of them comes to: its name, and the value that is found. */
async function found(place: Locator): Promise<[string, string][]> {
	// By keyboard, so that the focus is to be seen.
	await place.page().keyboard.press('Tab');
	await place.locator(':focus').waitFor();
	return Promise.all(
		PROPERTIES.map(async ([name, , of, what]): Promise<[string, string]> => {
			const value = await of(place).evaluate(
				(it, property) => getComputedStyle(it).getPropertyValue(property),
				what,
			);
			return [name, value];
		}),
	);
}

const WANTED = PROPERTIES.map(([name, value]) => [name, value]);

describe('custom properties', () => {
	test('change what they name, each by itself', async () => {
		const usual = await found(await answered(''));
		expect(
			usual.filter(([name, value]) => WANTED.some(([n, v]) => n === name && v === value)),
		).toEqual([]);
		expect(await found(await answered(`body{${ALL}}`))).toEqual(WANTED);
		expect(NAMES).toHaveLength(12);
	});

	test('count on the element before those of its ancestors, and in the dark theme too', async () => {
		const dark = placeFor('planets-quiz', 'data-gloss-theme="dark"');
		const others = NAMES.map((name) => `${name}:initial`).join(';');
		const place = await answered(`body{${others}}[data-gloss]{${ALL}}`, dark);
		expect(await found(place)).toEqual(WANTED);
	});
});

describe('::part() reaches', () => {
	const PARTS: [string, (place: Locator) => Locator][] = [
		['container', (place) => place.getByRole('region', { name: planets().title })],
		['title', (place) => place.getByRole('heading', { level: 2 })],
		['question', (place) => place.getByRole('heading', { level: 3 }).locator('..')],
		['option', (place) => place.getByRole('listitem').first()],
		['feedback', (place) => place.locator('[part~=feedback]', { hasText: 'It is cold.' })],
		['note', (place) => place.getByRole('note')],
		['button', (place) => place.getByRole('button', { name: say('next') })],
	];

	test('each part of an answered question', async () => {
		const css = PARTS.map(
			([name], i) => `[data-gloss]::part(${name}){outline:${i + 1}px dashed rgb(1, 2, ${i})}`,
		);
		const place = await answered(css.join(''));
		const seen = await Promise.all(
			PARTS.map(async ([name, of]) => {
				const outline = await of(place).evaluate((it) => {
					const { outlineWidth, outlineColor } = getComputedStyle(it);
					return `${outlineWidth} ${outlineColor}`;
				});
				return [name, outline];
			}),
		);
		expect(seen).toEqual(PARTS.map(([name], i) => [name, `${i + 1}px rgb(1, 2, ${i})`]));
	});

	test('the options that can be chosen, and the button that checks them', async () => {
		const page = await stage.show(
			placeFor('planets-quiz#giants') + GLOSS,
			{},
			{
				head: '<style>::part(option){color:rgb(1,2,3)}::part(button){color:rgb(4,5,6)}</style>',
			},
		);
		const place = await placeOf(page, 'planets-quiz#giants');
		const colour = (it: Locator) => it.evaluate((element) => getComputedStyle(element).color);
		expect(await colour(place.getByText('Jupiter'))).toBe('rgb(1, 2, 3)');
		expect(await colour(place.getByRole('button', { name: say('check') }))).toBe('rgb(4, 5, 6)');
	});
});
