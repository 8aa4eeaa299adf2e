// `export`: a piece as a table, as JSON-LD and as a page to print.
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { check } from '../../../../content/desk/check/check.ts';
import { pieceKey } from '../../../../content/model/keys.ts';
import { slug } from '../../../fixtures/pieces.ts';
import { NOW, runCommand } from '../in-process.ts';
import { runDesk } from '../run-desk.ts';
import { store, storedIn } from '../stand-in.ts';
import { workspace } from '../workspace.ts';

const QUIZ = 'harbour-quiz';

afterEach(() => vi.unstubAllEnvs());

test('a table goes out, comes back and says the same', async () => {
	const it = await workspace();
	const out = join(it.place.stories, '../quiz.csv');
	expect(await runCommand(it, ['export', QUIZ, '--as', 'csv', '--out', out])).toMatchObject({
		code: 0,
		out: `Wrote ${out}.`,
	});
	expect((await readFile(out, 'utf8')).startsWith('\ufeffQuestion,Kind,')).toBe(true);
	await runCommand(it, ['import', out, '--as', 'again', '--title', 'Again']);
	const [before, after] = await Promise.all(
		[QUIZ, 'again'].map(async (name) => JSON.parse(await it.read(`${name}.json`))),
	);
	delete before.questions[0]['$comment-why'];
	expect(after.questions).toEqual(before.questions);
	const { findings } = await check(it.place, [], NOW);
	expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['placeholder/left']));
});

test('what is not in it stands on stderr, and the table alone on stdout', async () => {
	const { env } = await workspace();
	const { code, out, err } = await runDesk(['export', QUIZ, '--as', 'csv'], env);
	expect(code).toBe(0);
	expect(out.split('\n')[0]).toMatch(/^Question,Kind,Correct,Option 1,/u);
	expect(err).toContain('What is not in it:\n  Its title, standfirst and dates.\n');
});

test('JSON-LD has the questions and the public address, and can stand in a script', async () => {
	const it = await workspace({}, [`${QUIZ}.json`, ['title'], '</script><script>alert(1)']);
	const { out } = await runCommand(it, ['export', QUIZ, '--as', 'json-ld']);
	expect(out).not.toContain('<');
	expect(JSON.parse(out)).toMatchObject({
		'@type': 'Quiz',
		name: '</script><script>alert(1)',
		url: expect.stringMatching(/^https:\/\/.*\/p\/harbour-quiz$/u),
	});
	const explainer = await runCommand(it, ['export', 'harbour-explainer', '--as', 'json-ld']);
	expect(JSON.parse(explainer.out)).toMatchObject({ '@type': 'Article' });
});

test('the page to print has the images of the story inside', async () => {
	const it = await workspace();
	const { out } = await runCommand(it, ['export', QUIZ, '--as', 'html']);
	expect(out).toContain('<!doctype html>');
	expect(out).toContain('src="data:image/png;base64,');
	const arabic = await runCommand(it, ['export', `${QUIZ}-ar`, '--as', 'html']);
	expect(arabic.out).toContain('dir="rtl"');
});

test('--live takes what readers have, and not the files', async () => {
	const it = await workspace({ standIn: true });
	vi.stubEnv('GLOSS_STAND_IN', it.standIn);
	vi.stubEnv('CHROMIUM', '/no/such/file');
	await runCommand(it, ['publish', 'harbour']);
	await it.edit([`${QUIZ}.json`, ['title'], 'Another']);
	const [live, files] = [
		await runCommand(it, ['export', QUIZ, '--as', 'html', '--live']),
		await runCommand(it, ['export', QUIZ, '--as', 'html']),
	];
	expect(live.out).toContain('<title>What do you know of the harbour?</title>');
	expect(files.out).toContain('<title>Another</title>');
	const key = pieceKey(slug(QUIZ));
	expect(Object.keys(await storedIn(it))).toContain(key);
	await store(it, key, '{"v": 1}');
	const broken = await runCommand(it, ['export', QUIZ, '--as', 'html', '--live']);
	expect(broken.code).toBe(2);
	expect(broken.err).toContain('is not valid');
});

test('writes over nothing unless that is said, and never through a link', async () => {
	const it = await workspace();
	const folder = join(it.place.stories, '../out');
	await mkdir(folder);
	const [out, link, other] = ['a.html', 'b.html', 'c.html'].map((it) => join(folder, it));
	if (!out || !link || !other) throw new Error('These are three.');
	await writeFile(out, 'mine');
	await writeFile(other, 'theirs');
	await symlink(other, link);
	const to = (path: string, ...more: string[]) =>
		runCommand(it, ['export', QUIZ, '--as', 'html', '--out', path, ...more]);
	expect(await to(out)).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
	expect(await readFile(out, 'utf8')).toBe('mine');
	expect(await to(link)).toMatchObject({ code: 2 });
	expect(await to(out, '--force')).toMatchObject({ code: 0 });
	expect(await to(link, '--force')).toMatchObject({ code: 0 });
	expect(await readFile(out, 'utf8')).toContain('<!doctype html>');
	expect(await readFile(other, 'utf8')).toBe('theirs');
	expect(await to(folder, '--force')).toMatchObject({ code: 2 });
	expect(await to(join(folder, 'no/such.html'))).toMatchObject({ code: 2 });
	expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test.each([
	[['export', 'nowhere', '--as', 'csv'], 1, 'There is no piece "nowhere"'],
	[['export', '../harbour-quiz', '--as', 'csv'], 2, '<slug> "../harbour-quiz"'],
	[['export', 'harbour-explainer', '--as', 'csv'], 2, 'this is an explainer'],
	[['export', QUIZ, '--as', 'pdf'], 2, 'Allowed choices are csv, json-ld, html'],
	[['export', QUIZ], 2, "required option '--as <form>'"],
])('%j exits with %d and says why', async (args, code, words) => {
	const it = await workspace();
	const said = await runCommand(it, args);
	expect(said.code).toBe(code);
	expect(`${said.out}${said.err}`).toContain(words);
});

test('a piece with errors is to be mended first', async () => {
	const it = await workspace({}, [`${QUIZ}.json`, ['title'], undefined]);
	const { code, err } = await runCommand(it, ['export', QUIZ, '--as', 'csv']);
	expect({ code, err }).toEqual({
		code: 2,
		err: `"${QUIZ}" has errors. Mend them first: \`npm run desk -- check harbour\`.`,
	});
});

test('--json prints for machines', async () => {
	const it = await workspace();
	const { out } = await runCommand(it, ['export', QUIZ, '--as', 'csv', '--json']);
	expect(JSON.parse(out)).toMatchObject({ ok: true, as: 'csv', lost: expect.any(Array) });
});
