// The colours of the widget before a partner changes them: whether they stand out from what is behind.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheetOf = (name: string) =>
	readFileSync(new URL(`../../../widget/styles/${name}.css`, import.meta.url), 'utf8');
const SHEET = sheetOf('tokens');

/** The colours that a rule gives, by name. */
function coloursIn(selector: string, sheet = SHEET): Map<string, string> {
	const rule = sheet.slice(sheet.indexOf(`${selector} {`)).replace(/\}.*$/su, '');
	const found = rule.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/gu);
	return new Map([...found].map(([, name = '', colour = '']) => [name, colour]));
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
	const hex = colour.slice(1);
	const pairs = hex.length === 3 ? [...hex].map((it) => it + it) : (hex.match(/../gu) ?? []);
	const [red = 0, green = 0, blue = 0] = pairs.map((pair) => {
		const share = Number.parseInt(pair, 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colour: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(colour), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

test('contrast is counted as WCAG does', () => {
	expect(contrast('#fff', '#000000')).toBe(21);
	expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

describe.each([
	['light', '.gloss'],
	['dark', '.gloss[data-theme="dark"]'],
])('in the %s theme', (_, selector) => {
	const colours = coloursIn(selector);
	const onPaper = (name: string) =>
		contrast(colours.get(name) ?? '#fff', colours.get('paper') ?? '#fff');

	test('text stands out by 7', () => {
		expect(onPaper('ink')).toBeGreaterThanOrEqual(7);
	});

	// The accent is also that of links, of the focus and, with the paper as its text, of buttons.
	test.each(['grey', 'blue', 'green', 'red'])('%s stands out by 4.5, as text must', (name) => {
		expect(onPaper(name)).toBeGreaterThanOrEqual(4.5);
	});

	test('the lines of what can be pressed stand out by 3', () => {
		expect(onPaper('strong-border')).toBeGreaterThanOrEqual(3);
	});
});

test('the hosted page, where a media query must stand around them, has the same dark colours', () => {
	const dark = coloursIn('.gloss[data-theme="dark"]');
	const page = sheetOf('page');
	expect(dark.size).toBeGreaterThan(7);
	expect(coloursIn('body:not(.frame) .gloss', page)).toEqual(dark);
	const paper = coloursIn('.gloss').get('paper');
	expect(page).toContain(`body {\n\tmargin: 0;\n\tbackground: ${paper};`);
	expect(page).toContain(`body:not(.frame) {\n\t\tbackground: ${dark.get('paper')};`);
	expect(page).toContain(`background: ${dark.get('ink')};\n\t\tcolor: ${dark.get('paper')};`);
});

test.each([
	['our own pages', 'tool'],
	['the preview', '../../content/desk/preview/page/styles/base'],
])('%s have the colours of the same names, in light and dark', (_, name) => {
	const [light, dark] = [coloursIn('.gloss'), coloursIn('.gloss[data-theme="dark"]')];
	const pairs = sheetOf(name).matchAll(/--([\w-]+): (light-dark\(.*?\));/gu);
	const shared = [...pairs].filter(([, colour = '']) => light.has(colour));
	expect(shared.length).toBeGreaterThan(4);
	for (const [, colour = '', both] of shared) {
		expect(both, colour).toBe(`light-dark(${light.get(colour)}, ${dark.get(colour)})`);
	}
});
