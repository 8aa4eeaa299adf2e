// `import`: last year's quiz becomes a piece of a story, and what did not come along is said.
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../../content/desk/check/check.ts';
import { NOW, runCommand } from '../in-process.ts';
import { ENTER, terminalWith } from '../terminal.ts';
import { type Workspace, workspace } from '../workspace.ts';

const GIFT = `::Start::When did the harbour open? {=In May#Yes. ~In April#No. ####It [opened] in May.}

أين ذهبت السفن؟ {=إلى لشبونة ~إلى بورتو}

Why? {}
`;
const CSV = 'Question,Option 1,Option 2,Correct\nWhy?,a,b,2\n';

/** A file beside the stories, as an editor may have it anywhere. */
async function withFile(name: string, content: string | Uint8Array) {
	const it = await workspace();
	const path = join(it.place.stories, '..', name);
	await writeFile(path, content);
	return { it, path };
}

const json = async (it: Workspace, file: string) => JSON.parse(await it.read(file));

test('makes a quiz of a GIFT file and says what did not come along', async () => {
	const { it, path } = await withFile('Last year.gift', GIFT);
	const { code, out } = await runCommand(it, ['import', path, '--title', 'Last year']);
	expect(code).toBe(0);
	expect(out).toContain('harbour/last-year.json with 2 questions from Last year.gift.');
	expect(out).toContain('  line 5: An essay, left out');
	expect(out).toContain('npm run desk -- check harbour');
	const quiz = await json(it, 'last-year.json');
	expect(quiz).toMatchObject({
		slug: 'last-year',
		kind: 'quiz',
		story: 'harbour',
		lang: 'en',
		title: 'Last year',
		updated: '2026-05-04T10:00:00Z',
		'$comment-left-behind': [expect.stringContaining('line 5: An essay'), expect.any(String)],
	});
	expect(quiz.questions).toMatchObject([
		{ id: 'start', options: [{ id: 'in-may', correct: true }, { id: 'in-april' }] },
		{ id: expect.stringMatching(/^q-[0-9a-f]{8}$/u), explain: expect.stringMatching(/^TODO:/u) },
	]);
});

test('what it writes lacks only what an editor must think about', async () => {
	const { it, path } = await withFile('old.gift', GIFT);
	await runCommand(it, ['import', path]);
	const { findings } = await check(it.place, [], NOW);
	const errors = findings.filter(({ level }) => level === 'error').map(({ code }) => code);
	expect([...new Set(errors)].sort()).toEqual(['placeholder/left', 'statement/no-claim']);
});

test('makes a quiz of a table, in a language of its own', async () => {
	const { it, path } = await withFile('old.csv', CSV);
	const args = ['import', path, '--story', 'harbour', '--as', 'why', '--lang', 'ar'];
	expect(await runCommand(it, args)).toMatchObject({ code: 0, err: '' });
	expect(await json(it, 'why.json')).toMatchObject({ lang: 'ar', title: 'TODO: A title' });
});

test('asks at a terminal for the story and the title', async () => {
	const { it, path } = await withFile('old.csv', CSV);
	const args = ['new', 'tides', 'quiz', '--title', 'A', '--lang', 'fr', '--publisher', 'P'];
	await runCommand(it, [...args, '--url', 'https://p.example/']);
	const terminal = terminalWith([`\u001b[B${ENTER}`, `De l’an dernier${ENTER}`]);
	expect(await runCommand(it, ['import', path], terminal)).toMatchObject({ code: 0 });
	expect(await json(it, '../tides/old.json')).toMatchObject({ lang: 'fr', story: 'tides' });
});

describe('writes nothing', () => {
	const unchanged = async (it: Workspace, args: readonly string[]) => {
		const before = await readdir(it.story);
		const said = await runCommand(it, args);
		expect(await readdir(it.story)).toEqual(before);
		return said;
	};

	test('with --dry-run, and says what it would', async () => {
		const { it, path } = await withFile('old.csv', CSV);
		const { code, out } = await unchanged(it, ['import', path, '--dry-run']);
		expect(code).toBe(0);
		expect(out).toMatch(/^Would write .*old\.json with 1 question from old\.csv, and did not/u);
		const { out: machine } = await unchanged(it, ['import', path, '--dry-run', '--json']);
		expect(JSON.parse(machine)).toMatchObject({ ok: true, written: false, questions: 1, lost: [] });
	});

	test('over a piece that is there', async () => {
		const { it, path } = await withFile('harbour-quiz.csv', CSV);
		const { code, err } = await unchanged(it, ['import', path]);
		expect(code).toBe(2);
		expect(err).toContain('A piece has this slug. Choose another. Say --as <slug>.');
	});

	test.each(['../outside', '__proto__', 'story', '/etc/x', 'a/b'])('as %s', async (slug) => {
		const { it, path } = await withFile('old.csv', CSV);
		expect(await unchanged(it, ['import', path, '--as', slug])).toMatchObject({ code: 2 });
	});

	test('where a name tells nothing', async () => {
		const { it, path } = await withFile('قديم.csv', CSV);
		expect((await unchanged(it, ['import', path])).err).toContain('Say --as <slug>.');
		const { it: other, path: strange } = await withFile('old.doc', CSV);
		expect((await unchanged(other, ['import', strange])).err).toContain('--format csv');
	});

	test('where there are several stories and nobody to ask', async () => {
		const { it, path } = await withFile('old.csv', CSV);
		await mkdir(join(it.place.stories, 'tides'));
		expect(await unchanged(it, ['import', path])).toMatchObject({
			code: 2,
			err: 'This is missing: --story <story>. There are: harbour, tides.',
		});
	});

	test('where nothing in a file can be asked, and says why', async () => {
		const { it, path } = await withFile('old.gift', 'Why? {}\n');
		const { code, out } = await unchanged(it, ['import', path]);
		expect(code).toBe(1);
		expect(out).toContain('Nothing in old.gift can be asked here.\nline 1: An essay');
	});

	test('through a link that stands in its place', async () => {
		const { it, path } = await withFile('old.csv', CSV);
		await symlink('/nowhere', join(it.story, 'new.json'));
		expect(await unchanged(it, ['import', path, '--as', 'new'])).toMatchObject({ code: 2 });
	});

	test('of what is not there, or no file', async () => {
		const { it } = await withFile('old.csv', CSV);
		expect((await unchanged(it, ['import', '/nowhere.csv'])).err).toBe(
			'There is no file /nowhere.csv.',
		);
		expect((await unchanged(it, ['import', it.story, '--format', 'csv'])).code).toBe(2);
	});

	test('of a file in another encoding, unless that is named', async () => {
		const { it, path } = await withFile('old.gift', Buffer.from('O\u00f9 ? {=a ~b}', 'latin1'));
		const { code, err } = await unchanged(it, ['import', path]);
		expect(code).toBe(2);
		expect(err).toContain('old.gift:1:2  This is not UTF-8: the byte 0xF9.');
		const named = ['import', path, '--encoding', 'windows-1252'];
		expect(await runCommand(it, named)).toMatchObject({ code: 0 });
		expect((await json(it, 'old.json')).questions[0].ask).toBe('Où ?');
	});

	test('of 50 MB, or of more questions than a piece can hold', async () => {
		const { it, path } = await withFile('old.csv', new Uint8Array(50 * 1024 * 1024));
		expect((await unchanged(it, ['import', path])).err).toContain('It has 50.0 MB; 2.0 MB');
		const rows = Array.from({ length: 1_000 }, (_, n) => `Why ${n}?,a,b,1`).join('\n');
		await writeFile(path, `Question,A,B,Correct\n${rows}`);
		expect((await unchanged(it, ['import', path])).err).toMatch(/^Its 1000 questions take/u);
	});

	test('where the story has errors', async () => {
		const { it, path } = await withFile('old.csv', CSV);
		await it.write('story.json', '{');
		expect((await unchanged(it, ['import', path])).err).toContain('has errors. Mend it first');
	});
});

test('text from elsewhere never speaks to the terminal', async () => {
	const { it, path } = await withFile('old.gift', 'A? {=b ~c}\n\nWhy \u001b[31mred\u0007? {}\n');
	const { out } = await runCommand(it, ['import', path]);
	expect(out).toContain('Why red');
	expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
});
