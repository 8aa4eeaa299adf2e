// What the documents tell people to type, to open and to look at must be there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const inFolder = (folder: string, ending: string) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((it) =>
		it.endsWith(ending),
	);

const PAGES = [
	'README.md',
	'CHANGELOG.md',
	'content/README.md',
	...inFolder('docs', '.md').map((it) => `docs/${it}`),
];

const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

/** The desk's commands, and all that any of them takes. */
const commands = inFolder('content/desk/commands', '.ts').map((it) => it.replace('.ts', ''));
const desk = inFolder('content/desk', '.ts')
	.map((it) => read(`content/desk/${it}`))
	.join('');

/** What a pattern finds on a page, each once. */
const all = (text: string, pattern: RegExp) => [
	...new Set([...text.matchAll(pattern)].map(([, found = '']) => found)),
];

/** How GitHub names the headings of a page. */
function headingsOf(text: string): string[] {
	return all(text, /^#+ (.*)$/gmu).map((words) =>
		words
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N} -]/gu, '')
			.replaceAll(' ', '-'),
	);
}

describe.each(PAGES)('%s', (page) => {
	const text = read(page);

	test('links to files and headings that are there', () => {
		const prose = text.replaceAll(/```.*?```|`[^`\n]*`/gsu, '');
		for (const link of all(prose, /\]\((?!https?:|mailto:)([^)]*)\)/gu)) {
			const [file = '', heading] = link.split('#');
			const path = file ? join(dirname(page), file) : page;
			expect(existsSync(join(ROOT, path)), link).toBe(true);
			if (heading) expect(headingsOf(read(path)), link).toContain(heading);
		}
	});

	test('names scripts of npm, and commands and flags of the desk, that are there', () => {
		const named = all(text, /npm run (?:-s |--silent )?([a-z][a-z:]*)/gu);
		expect(named.filter((it) => !Object.hasOwn(scripts, it))).toEqual([]);
		const typed = all(text, /npm run desk -- ([a-z]+)/gu);
		expect(typed.filter((it) => !commands.includes(it))).toEqual([]);
		const lines = all(text, /(npm run desk -- [^\n`]*)/gu).join('\n');
		const flags = all(lines, /(?<=\s)(--[a-z][a-z-]+)/gu);
		expect(flags.filter((it) => !desk.includes(it))).toEqual([]);
	});
});

test('the README begins with a picture, and then the two lines that start and test everything', () => {
	const readme = read('README.md');
	expect(readme).toMatch(/^# Gloss\n\n!\[[^\]]+\]\(docs\/gloss\.png\)\n/u);
	const lines = all(readme, /^```\n([^\n]*)\n```$/gmu);
	expect(lines.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
	expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain(
		"grep -xF 'npm ci && npm test' README.md",
	);
});

test('the drawing of the house in the README has every room', () => {
	const [, drawing = ''] =
		/## How the house is laid out\n+```\n(.*?)```/su.exec(read('README.md')) ?? [];
	const drawn = all(drawing, /^ *([a-z-]+)\/ /gmu);
	const rooms = ['content/desk', 'widget'].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((it) =>
			it.isDirectory() ? it.name : [],
		),
	);
	expect(rooms.filter((it) => !drawn.includes(it))).toEqual([]);
});
