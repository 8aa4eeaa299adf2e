// What is installed: exact, whole, with a reason and a known licence.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };
import { NOTICES } from '../worker/notices.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

type Locked = {
	version?: string;
	resolved?: string;
	integrity?: string;
	license?: string;
	dev?: boolean;
	optional?: boolean;
	devOptional?: boolean;
	hasInstallScript?: boolean;
};
const locked: Record<string, Locked> = lock.packages;
const installed = Object.entries(locked).flatMap(([path, it]) =>
	path === '' ? [] : [{ ...it, name: path.replace(/^.*node_modules\//u, '') }],
);

/** Named ranges would be installed as somebody else chooses. */
const asked: Record<string, string> = {
	...manifest.dependencies,
	...manifest.devDependencies,
	...manifest.optionalDependencies,
};

/** First cells of a table, below a heading. */
function cellsUnder(text: string, heading: string): string[] {
	const section = text.split(/^## /mu).find((it) => it.startsWith(`${heading}\n`)) ?? '';
	const rows = [...section.matchAll(/^\| (?<cell>[^|]+) \|/gmu)].slice(1);
	return rows.flatMap(({ groups }) => groups?.cell?.split(', ') ?? []);
}

describe('every package', () => {
	test('is asked for by an exact version, and locked to it', () => {
		const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/u;
		expect(Object.entries(asked).filter(([, version]) => !exact.test(version))).toEqual([]);
		const other = Object.entries(asked).filter(
			([name, version]) => locked[`node_modules/${name}`]?.version !== version,
		);
		expect(other).toEqual([]);
	});

	test('is locked by its integrity, and not to the address of a registry', () => {
		expect(installed.length).toBeGreaterThan(100);
		const weak = installed.filter(({ integrity }) => !integrity?.startsWith('sha512-'));
		expect(weak.map(({ name }) => name)).toEqual([]);
		expect(installed.filter(({ resolved }) => resolved).map(({ name }) => name)).toEqual([]);
	});

	test('runs no script when it is installed, unless it is named', () => {
		const scripted = installed.filter(({ hasInstallScript }) => hasInstallScript);
		expect(scripted.map(({ name }) => name).toSorted()).toEqual(
			Object.keys(manifest.allowScripts).toSorted(),
		);
	});

	test('that is asked for has its reason in the README, once', () => {
		const named = cellsUnder(read('README.md'), 'What it is built with, and why');
		const wanted = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
		expect(named.toSorted()).toEqual([...wanted, 'node-…'].toSorted());
	});
});

describe('the licences', () => {
	const page = read('docs/licences.md');
	/** npm knows what is only for development; rolldown adds a line to what it builds. */
	const shipped = [
		...installed.filter((it) => !it.dev && !it.optional && !it.devOptional).map(({ name }) => name),
		'rolldown',
	];

	test('of what ships are MIT, listed, and their notices served', () => {
		expect(cellsUnder(page, 'What ships').toSorted()).toEqual(shipped.toSorted());
		for (const name of shipped) {
			expect(JSON.parse(read(`node_modules/${name}/package.json`)), name).toMatchObject({
				license: 'MIT',
			});
			const [file = ''] = globSync(`node_modules/${name}/LICENSE*`, { cwd: ROOT });
			const [title = '', ...notice] = asLines(read(file));
			expect(title).toMatch(/MIT License/u);
			const [copyright = '', ...terms] = notice;
			expect(NOTICES).toContain(`${name}\n${copyright}\n`);
			// What rolldown says after the terms is about what it is made of.
			const own = terms.slice(0, 3);
			expect(asLines(NOTICES).slice(-3), name).toEqual(own);
		}
	});

	test('of all the rest are those of the page', () => {
		const named = new Set(cellsUnder(page, 'What Gloss is made with'));
		const strange = installed.filter(({ license = 'none' }) => {
			return !named.has(license) && !license.includes('LGPL-3.0-or-later');
		});
		expect(strange.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
		const copyleft = (words: string) =>
			installed.filter(({ license }) => license?.includes(words)).map(({ name }) => name);
		expect(copyleft('MPL').filter((it) => !/^(?:axe-core|lightningcss)/u.test(it))).toEqual([]);
		expect(copyleft('LGPL').filter((it) => !it.startsWith('@img/sharp-'))).toEqual([]);
	});
});

/** The paragraphs of a text, each in one line. */
function asLines(text: string): string[] {
	return text
		.trim()
		.split(/\n\s*\n/u)
		.map((it) => it.replace(/\s+/gu, ' ').trim());
}
