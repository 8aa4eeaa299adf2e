// The arrows of the house: which room may know which, and which packages it may use.
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from './harness/imports.ts';

const ROOT = join(import.meta.dirname, '..');

/** A file is in the first room that it matches. What begins with a dot in `uses` is not a package. */
type Room = { name: string; files: RegExp; uses: RegExp[] };

const inside = (folder: string) => new RegExp(`^\\./${folder}/`, 'u');
const packages = (...names: string[]) => names.map((name) => new RegExp(`^${name}(?:/|$)`, 'u'));
const anyPackage = /^[^.]/u;
const model = inside('content/model');

const ROOMS: Room[] = [
	{
		name: 'content/model',
		files: model,
		uses: [model, ...packages('valibot')],
	},
	{
		name: 'content/desk',
		files: inside('content/desk'),
		uses: [inside('content/desk'), model, anyPackage],
	},
	{
		name: 'worker/pages',
		files: inside('worker/pages'),
		uses: [
			inside('worker'),
			model,
			inside('widget/views'),
			...packages('hono', 'preact', 'preact-render-to-string'),
		],
	},
	{
		name: 'worker',
		files: inside('worker'),
		uses: [
			inside('worker'),
			model,
			...packages('hono', '@cloudflare/workers-types'),
			// What is bundled as data.
			/^\.\/(?:dist\/widget|package|content\/schema\/\w+)\.json$/u,
		],
	},
	{
		name: 'the widget’s build',
		files: /^\.\/widget\/(?:build\/|[\w.]+\.config\.ts$)/u,
		uses: [inside('widget/build'), inside('widget/words'), model, /^(?!node:)[^.]/u],
	},
	{
		name: 'widget/views',
		files: inside('widget/views'),
		// Pure: no hooks.
		uses: [inside('widget'), model, /^preact$/u, /^preact\/jsx-runtime$/u],
	},
	{
		name: 'widget',
		files: inside('widget'),
		uses: [inside('widget'), model, ...packages('preact', 'approx-string-match')],
	},
];

const files = globSync('{content,worker,widget}/**/*.{ts,tsx,js,jsx,mts,cts,mjs,cjs}', {
	cwd: ROOT,
})
	.map((file) => `./${file.replaceAll('\\', '/')}`)
	.sort();

/** What a file imports, paths from the root for what is ours. */
function targetsOf(file: string): string[] {
	return importsOf(file, readFileSync(join(ROOT, file), 'utf8')).map((name) =>
		name.startsWith('.') ? `./${posix.join(posix.dirname(file), name)}` : name,
	);
}

function roomOf(file: string): Room | undefined {
	return ROOMS.find((room) => room.files.test(file));
}

describe('the rooms', () => {
	test.each(ROOMS.map(({ name }) => name))('point only where they may: %s', (name) => {
		const wrong = files
			.filter((file) => roomOf(file)?.name === name)
			.flatMap((file) =>
				targetsOf(file)
					.filter((target) => !roomOf(file)?.uses.some((allowed) => allowed.test(target)))
					.map((target) => `${file} -> ${target}`),
			);
		expect(wrong).toEqual([]);
	});

	test('hold every source file', () => {
		expect(files.length).toBeGreaterThan(50);
		expect(files.filter((file) => !roomOf(file))).toEqual([]);
	});
});

test('the top level has only what the design names', () => {
	const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8')
		.split('\n')
		.map((line) => line.replace(/\/$/u, ''));
	const present = readdirSync(ROOT).filter(
		(name) => !ignored.includes(name) && !name.startsWith('.') && !name.endsWith('.log'),
	);
	const named = [
		...['content', 'worker', 'widget', 'test', 'docs'],
		...['package.json', 'package-lock.json', 'tsconfig.json', 'wrangler.toml'],
		...['README.md', 'CHANGELOG.md', 'LICENSE', 'bench.json'],
	];
	expect(present.filter((name) => !named.includes(name))).toEqual([]);
});
