// What docs/operations.md tells operators to type and to look for must be there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ERRORS } from '../worker/errors.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const page = read('docs/operations.md');

const desk = readdirSync(join(ROOT, 'content/desk/commands')).map((it) => it.replace('.ts', ''));

/** The words after a beginning, up to where no word of a command can be, each once. */
function typed(beginning: RegExp): string[] {
	const found = [...page.matchAll(beginning)].map(([, words = '']) => words.trim());
	return [...new Set(found)];
}

test('the page has every code of an error with its status, and no other', () => {
	const rows = [...page.matchAll(/^\| `(?<code>[a-z-]+)` \| (?<status>\d{3}) \|/gmu)];
	const said = rows.map(({ groups }) => [groups?.code, Number(groups?.status)]);
	const all = Object.entries(ERRORS).map(([code, { status }]) => [code, status]);
	expect(said.toSorted()).toEqual(all.toSorted());
});

test('wrangler has every command that the page names', () => {
	const commands = typed(/npx wrangler ((?:[a-z]+ ?){1,2})(?=[ `\n]|[A-Z])/gu);
	expect(commands.length).toBeGreaterThan(5);
	// Its help says the same, and takes two seconds for each.
	const wrangler = read('node_modules/wrangler/wrangler-dist/cli.js');
	const known = (words: string) => wrangler.includes(`command: "wrangler ${words}"`);
	expect(commands.filter((it) => !known(it))).toEqual([]);
});

test('npm has every script that the page names', () => {
	const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
	const named = typed(/npm run (?:-s )?([a-z]+)/gu);
	expect(named.filter((it) => !Object.hasOwn(scripts, it))).toEqual([]);
});

test('the desk has every command that the page names', () => {
	const named = typed(/npm run desk -- ([a-z]+)/gu);
	expect(named.length).toBeGreaterThan(4);
	expect(named.filter((it) => !desk.includes(it))).toEqual([]);
});

test('every link leads to a file, and every heading within a file is there', () => {
	const pages = readdirSync(join(ROOT, 'docs')).filter((it) => it.endsWith('.md'));
	for (const name of pages) {
		const prose = read(`docs/${name}`).replaceAll(/```.*?```|`[^`\n]*`/gsu, '');
		const links = prose.matchAll(/\]\((?!https?:|mailto:)([^)#]*)(?:#([^)]*))?\)/gu);
		for (const [, file = '', heading] of links) {
			const text = read(join('docs', file || name));
			if (!heading) continue;
			const headings = [...text.matchAll(/^#+ (.*)$/gmu)].map(([, words = '']) =>
				words
					.toLowerCase()
					.replaceAll(/[^\p{L}\p{N} -]/gu, '')
					.replaceAll(' ', '-'),
			);
			expect(headings, `${name}: ${file}#${heading}`).toContain(heading);
		}
	}
});
