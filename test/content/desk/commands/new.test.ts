// `new`: a piece is begun with placeholders where thinking is needed, and its story with it.
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../in-process.ts';
import { CLEAR, ENTER, terminalWith } from '../terminal.ts';
import { findingsIn, type Workspace, workspace } from '../workspace.ts';

const STORY = ['--lang', 'ar', '--publisher', 'The Post', '--url', 'https://post.example/'];

const read = (it: Workspace, file: string) => readFile(join(it.place.stories, file), 'utf8');
const codesOf = (found: readonly string[]) => [...new Set(found.map((it) => it.split(' ').at(-1)))];

test.each(['quiz', 'explainer'])(
	'begins a story with a %s that lacks only what its editor must write',
	async (kind) => {
		const it = await workspace();
		const { code, out } = await runCommand(it, ['new', 'tides', kind, '--title', 'مد', ...STORY]);
		expect(code).toBe(0);
		expect(out).toContain('npm run desk -- check tides');
		expect(codesOf(await findingsIn(it))).toEqual(['placeholder/left']);
		const piece = JSON.parse(await read(it, `tides/tides-${kind}.json`));
		expect(piece).toMatchObject({ story: 'tides', kind, lang: 'ar', title: 'مد' });
		expect(piece).toMatchObject({ asOf: '2026-05-04', updated: '2026-05-04T10:00:00Z' });
		expect(JSON.parse(await read(it, 'tides/story.json'))).toMatchObject({ lang: 'ar' });
	},
);

test('names the JSON Schemas where they are', async () => {
	const it = await workspace();
	const place = { ...it.place, schemas: join(it.place.stories, '../schema') };
	await runCommand({ place }, ['new', 'tides', 'quiz', '--title', 'Tides', ...STORY]);
	expect(JSON.parse(await read(it, 'tides/tides-quiz.json')).$schema).toBe(
		'../../schema/piece.json',
	);
});

test('passes the check once every placeholder is written', async () => {
	const it = await workspace();
	await runCommand(it, ['new', 'tides', 'quiz', '--title', 'Tides', ...STORY]);
	for (const file of ['tides/story.json', 'tides/tides-quiz.json']) {
		const text = await read(it, file);
		const written = text
			.replaceAll(/ *"\$comment[^"]*": "(?:[^"\\]|\\.)*",?\n/gu, '')
			.replaceAll('"TODO: ', '"')
			.replaceAll(/,(\s*[}\]])/gu, '$1');
		await writeFile(join(it.place.stories, file), written);
	}
	expect(await findingsIn(it)).toEqual([]);
});

test('adds a piece to a story that is there, in its language, and names its claims', async () => {
	const it = await workspace();
	const before = await it.read('story.json');
	expect(await runCommand(it, ['new', 'harbour', 'quiz', '--title', 'More'])).toMatchObject({
		code: 0,
	});
	const piece = JSON.parse(await it.read('harbour-quiz-2.json'));
	expect(piece.lang).toBe('en');
	expect(piece['$comment-claims']).toContain('opened, traffic');
	expect(await it.read('story.json')).toBe(before);
	expect(codesOf(await findingsIn(it))).toEqual(['placeholder/left']);
});

test('asks at a terminal for what no flag says', async () => {
	const it = await workspace();
	const answers = [`Tides${ENTER}`, `${CLEAR}tides-2026${ENTER}`, `en${ENTER}`, `The Post${ENTER}`];
	const rest = [`${CLEAR}https://post.example/${ENTER}`, ENTER, `${CLEAR}UTC${ENTER}`];
	const terminal = terminalWith([...answers, ...rest]);
	expect(await runCommand(it, ['new', 'tides', 'quiz'], terminal)).toMatchObject({ code: 0 });
	expect(terminal.shown()).toContain('Who publishes it');
	expect(JSON.parse(await read(it, 'tides/tides-2026.json')).title).toBe('Tides');
	const story = JSON.parse(await read(it, 'tides/story.json'));
	expect(story).toMatchObject({ zone: 'UTC', credit: { name: 'The Post' } });
	expect(story).not.toHaveProperty('contact');
});

test('Ctrl-C writes nothing', async () => {
	const it = await workspace();
	const { code, err } = await runCommand(it, ['new', 'tides', 'quiz'], terminalWith([`A${ENTER}`]));
	expect({ code, err }).toEqual({ code: 2, err: 'Nothing was changed.' });
	expect(await readdir(it.place.stories)).toEqual(['harbour']);
});

test('names what is missing where nobody sits, and writes nothing', async () => {
	const it = await workspace();
	const { code, err } = await runCommand(it, ['new', 'tides', 'quiz']);
	expect(code).toBe(2);
	expect(err).toBe('This is missing: --title "…", --lang "…", --publisher "…", --url "…".');
	expect(await readdir(it.place.stories)).toEqual(['harbour']);
});

test.each(['Tides', '../tides', '__proto__', 'constructor', '9tides', 'a/b', ''])(
	'refuses %j, which cannot be a story',
	async (name) => {
		const it = await workspace();
		const args = ['new', name, 'quiz', '--title', 'A', ...STORY];
		expect(await runCommand(it, args)).toMatchObject({ code: 2, out: '' });
		expect(await readdir(it.place.stories)).toEqual(['harbour']);
	},
);

test.each(['harbour-quiz', 'story', 'live', 'constructor', '../x', 'A'])(
	'refuses the slug %j',
	async (slug) => {
		const it = await workspace();
		const before = await readdir(it.story);
		const args = ['new', 'harbour', 'quiz', '--title', 'A', '--slug', slug];
		expect(await runCommand(it, args)).toMatchObject({ code: 2, out: '' });
		expect(await readdir(it.story)).toEqual(before);
	},
);

test('a slug in use by another story is refused', async () => {
	const it = await workspace();
	const args = ['new', 'tides', 'quiz', '--title', 'A', '--slug', 'harbour-quiz', ...STORY];
	expect((await runCommand(it, args)).err).toContain('A piece has this slug.');
});

test('writes no file where one is in the way', async () => {
	const it = await workspace();
	await mkdir(join(it.place.stories, 'tides'));
	await symlink('/nowhere', join(it.place.stories, 'tides/tides-quiz.json'));
	const args = ['new', 'tides', 'quiz', '--title', 'A', '--slug', 'tides-quiz', ...STORY];
	expect(await runCommand(it, args)).toMatchObject({ code: 2 });
	expect(await readdir(join(it.place.stories, 'tides'))).toEqual(['tides-quiz.json']);
});

test('writes nothing through a link that stands in the folder’s place', async () => {
	const it = await workspace();
	const elsewhere = join(it.place.stories, '../elsewhere');
	await mkdir(elsewhere);
	await symlink(elsewhere, join(it.place.stories, 'tides'));
	const args = ['new', 'tides', 'quiz', '--title', 'A', ...STORY];
	expect(await runCommand(it, args)).toMatchObject({ code: 2 });
	expect(await readdir(elsewhere)).toEqual([]);
});

test('a story with errors is to be mended first', async () => {
	const it = await workspace();
	await it.write('story.json', '{');
	const { err } = await runCommand(it, ['new', 'harbour', 'quiz', '--title', 'A']);
	expect(err).toContain('has errors. Mend it first');
});

test('flags of a new story say nothing of one that is there', async () => {
	const it = await workspace();
	const args = ['new', 'harbour', 'quiz', '--title', 'A', '--url', 'https://post.example/'];
	expect((await runCommand(it, args)).err).toContain('--url would change nothing');
});

test('--dry-run writes nothing, and --json prints for machines', async () => {
	const it = await workspace();
	const args = ['new', 'tides', 'quiz', '--title', 'A', ...STORY, '--dry-run', '--json'];
	const { out } = await runCommand(it, args);
	expect(JSON.parse(out)).toMatchObject({ ok: true, written: false, slug: 'tides-quiz' });
	expect(await readdir(it.place.stories)).toEqual(['harbour']);
});
