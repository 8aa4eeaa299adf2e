// What docs/operations.md tells operators to type and to look for must be there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ERRORS } from '../worker/errors.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const page = read('docs/operations.md');

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
