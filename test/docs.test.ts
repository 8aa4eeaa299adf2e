// What the documents for partners name must be there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const statement = readFileSync(join(ROOT, 'docs/accessibility.md'), 'utf8');

/** Success criteria of levels A and AA by guideline (https://www.w3.org/TR/WCAG22/); 4.1.1 is obsolete. */
const CRITERIA: Record<string, number[]> = {
	'1.1': [1],
	'1.2': [1, 2, 3, 4, 5],
	'1.3': [1, 2, 3, 4, 5],
	'1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
	'2.1': [1, 2, 4],
	'2.2': [1, 2],
	'2.3': [1],
	'2.4': [1, 2, 3, 4, 5, 6, 7, 11],
	'2.5': [1, 2, 3, 4, 7, 8],
	'3.1': [1, 2],
	'3.2': [1, 2, 3, 4, 6],
	'3.3': [1, 2, 3, 4, 7, 8],
	'4.1': [2, 3],
};

test('the accessibility statement speaks once of each criterion of WCAG 2.2, A and AA', () => {
	const all = Object.entries(CRITERIA).flatMap(([guideline, list]) =>
		list.map((n) => `${guideline}.${n}`),
	);
	const rows = [...statement.matchAll(/^\| (\d\.\d\.\d+) /gmu)].map(([, number]) => number);
	const [, rest = ''] = /^Not applicable.*?: (.*)$/mu.exec(statement) ?? [];
	const others = rest.match(/\d\.\d\.\d+/gu) ?? [];
	expect([...rows, ...others].sort()).toEqual(all.sort());
});

test('the accessibility statement names only tests that are there, and each by its name', () => {
	const named = [...statement.matchAll(/`(test\/[^`]+)`/gu)].map(([, file = '']) => file);
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);

	const [, key = ''] = /^## Where it is tested\n(.*?)^## /msu.exec(statement) ?? [];
	const names = [...key.matchAll(/^\| ([^|]+) \| `/gmu)].flatMap(([, cell = '']) =>
		cell.split(', '),
	);
	const criteria = statement.slice(statement.indexOf('## Criteria'));
	for (const name of names) expect(criteria, name).toMatch(new RegExp(`[(,] ?${name}[,)]`, 'u'));
});

test('Cloudflare keeps no line of its own for each request, as the privacy statement says', () => {
	const wrangler = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8');
	const [, section = ''] = wrangler.split('[observability.logs]');
	expect(section.split('\n[')[0]).toMatch(/^invocation_logs = false$/mu);
});

test('the privacy statement names only tests that are there', () => {
	const privacy = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8');
	const named = [...privacy.matchAll(/`(test\/[^`]+)`/gu)].map(([, file = '']) => file);
	expect(named.length).toBeGreaterThan(1);
	expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
