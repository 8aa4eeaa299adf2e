// What reaches the desk by accident or on purpose: each is a finding with a place or a refusal, and nothing of it is
// published or leaves the story's folder.
import { mkdir, open, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { check } from '../../../content/desk/check/check.ts';
import { MAX_JSON_BYTES } from '../../../content/desk/files/read-inside.ts';
import { runCommand } from './in-process.ts';
import { callsOf, storedIn } from './stand-in.ts';
import { findingsIn, type Workspace, workspace } from './workspace.ts';

const QUIZ = 'harbour-quiz.json';

/** Publishes with a wrangler that keeps what it is given; says what was refused and what was put. */
async function publish(it: Workspace, ...flags: string[]) {
	vi.stubEnv('GLOSS_STAND_IN', it.standIn);
	const { code, out, err } = await runCommand(it, ['publish', 'harbour', ...flags]);
	return { code, said: `${out}\n${err}`, put: Object.keys(await storedIn(it)) };
}

/** What cannot be published: the check finds it, publish refuses it, and nothing of the whole story is put. */
async function refused(it: Workspace): Promise<string[]> {
	expect(await publish(it)).toMatchObject({ code: 1, put: [] });
	return findingsIn(it);
}

afterEach(() => vi.unstubAllEnvs());

const sound = () => workspace({ standIn: true });

/** A file of a size that takes no room and no time. */
async function sized(path: string, bytes: number): Promise<void> {
	const file = await open(path, 'w');
	await file.truncate(bytes);
	await file.close();
}

describe('a piece', () => {
	test('of 50 MB is refused before it is read', async () => {
		const it = await sound();
		await sized(join(it.story, QUIZ), 50 * 1024 * 1024);
		expect(await refused(it)).toContain(`${QUIZ} file/too-large`);
		expect((await publish(it)).said).toContain('It has 50.0 MB; 4.0 MB are allowed.');
	});

	test('that is not UTF-8 is found at its first strange byte', async () => {
		const it = await sound();
		const text = (await it.read(QUIZ)).replace('How deep', 'How d\u00eap');
		await it.write(QUIZ, Buffer.from(text, 'latin1'));
		const { findings } = await check(it.place, []);
		const line = text.slice(0, text.indexOf('\u00ea')).split('\n').length;
		expect(findings).toContainEqual(expect.objectContaining({ code: 'json/not-utf8', line }));
		expect(findings.find(({ code }) => code === 'json/not-utf8')?.message).toContain('0xEA');
		expect(await refused(it)).toContain(`${QUIZ} json/not-utf8`);
	});

	test('of UTF-16 is refused', async () => {
		const it = await sound();
		await it.write(QUIZ, Buffer.from(`\ufeff${await it.read(QUIZ)}`, 'utf16le'));
		expect(await refused(it)).toContain(`${QUIZ} json/not-utf8`);
	});

	test('that begins with a byte order mark is refused', async () => {
		const it = await sound();
		await it.write(QUIZ, `\ufeff${await it.read(QUIZ)}`);
		expect(await refused(it)).toContain(`${QUIZ} json/byte-order-mark`);
	});

	test('with a key that stands twice is refused at the second', async () => {
		const it = await sound();
		await it.write(QUIZ, (await it.read(QUIZ)).replace('"v": 1,', '"v": 1,\n  "v": 1,'));
		expect(await refused(it)).toContain(`${QUIZ} v json/duplicate-key`);
	});

	test('that was saved halfway is refused, and so are its sound neighbours', async () => {
		const it = await sound();
		const text = await it.read(QUIZ);
		await it.write(QUIZ, text.slice(0, text.length / 2));
		expect(await refused(it)).toContain(`${QUIZ} json/syntax`);
	});

	test('that is empty is refused', async () => {
		const it = await sound();
		await it.write(QUIZ, '');
		expect(await refused(it)).toContain(`${QUIZ} json/syntax`);
	});

	test('that is a link out of the folder is not read', async () => {
		const it = await sound();
		const outside = join(it.standIn, 'secret.json');
		await writeFile(outside, await it.read(QUIZ));
		await symlink(outside, join(it.story, 'secret.json'));
		expect(await refused(it)).toContain('secret.json file/elsewhere');
	});

	test('that is a link to nowhere, or a folder, is refused', async () => {
		const it = await sound();
		await symlink(join(it.standIn, 'nowhere'), join(it.story, 'nowhere.json'));
		await mkdir(join(it.story, 'folder.json'));
		expect(await refused(it)).toEqual(
			expect.arrayContaining(['nowhere.json file/elsewhere', 'folder.json file/not-a-file']),
		);
	});

	test('with __proto__ for an id, a field or a claim is refused', async () => {
		const it = await sound();
		await it.edit([QUIZ, ['questions', 0, 'id'], '__proto__']);
		await it.edit(['story.json', ['claims', 'constructor'], { text: 'A' }]);
		const story = await it.read('story.json');
		await it.write('story.json', story.replace('"claims": {', '"claims": { "__proto__": {},'));
		const explainer = await it.read('harbour-explainer.json');
		await it.write(
			'harbour-explainer.json',
			explainer.replace('{', '{ "__proto__": { "withdrawn": true },'),
		);
		expect(await refused(it)).toEqual(
			expect.arrayContaining([
				'harbour-explainer.json __proto__ name/reserved',
				`${QUIZ} questions.0.id schema/regex`,
				'story.json claims.__proto__ name/reserved',
				'story.json claims.constructor name/reserved',
			]),
		);
		expect({}).not.toHaveProperty('withdrawn');
	});

	test('of ten thousand questions is refused, once for its size', async () => {
		const it = await sound();
		const poll = (n: number) => ({
			id: `q${n}`,
			kind: 'poll',
			ask: 'Well?',
			options: [
				{ id: 'a', text: 'Yes' },
				{ id: 'b', text: 'No' },
			],
			explain: 'So.',
		});
		const questions = Array.from({ length: 10_000 }, (_, n) => poll(n));
		await it.edit([QUIZ, ['questions'], questions], [QUIZ, ['corrections'], undefined]);
		expect((await it.read(QUIZ)).length).toBeLessThan(MAX_JSON_BYTES);
		const { code, said, put } = await publish(it);
		expect({ code, put }).toEqual({ code: 1, put: [] });
		expect(said.match(/\(piece\/too-large\)/gu)).toHaveLength(1);
	});

	test('that goes down without end is refused where it does', async () => {
		const it = await sound();
		await it.write(QUIZ, '{"a": '.repeat(200_000));
		expect(await refused(it)).toContain(`${QUIZ} json/too-deep`);
	});

	test('whose words would speak to the terminal is only printed', async () => {
		const it = await sound();
		await it.edit([QUIZ, ['\u001b[31mred\u0007'], 1]);
		const { code, said } = await publish(it);
		expect(code).toBe(1);
		expect(said).toContain('There is no field "red');
		expect(said).not.toMatch(/(?!\n)\p{Cc}/u);
	});

	test('with a thousand faults has each at its place', async () => {
		const it = await sound();
		const questions = Array.from({ length: 1_000 }, () => ({ kind: 'choice' }));
		await it.edit([QUIZ, ['questions'], questions]);
		expect((await refused(it)).length).toBeGreaterThan(1_000);
	});
});

describe('a story', () => {
	test('whose media folder is a link out of it publishes no image from there', async () => {
		const it = await sound();
		await rename(join(it.story, 'media'), join(it.standIn, 'media'));
		await symlink(join(it.standIn, 'media'), join(it.story, 'media'));
		expect(await refused(it)).toContain(`${QUIZ} image.src file/elsewhere`);
	});

	test('that is itself a link is no story', async () => {
		const it = await sound();
		await symlink(it.story, join(it.place.stories, 'linked'));
		expect((await check(it.place, [])).folders.map(({ name }) => name)).toEqual(['harbour']);
		await expect(check(it.place, ['linked'])).rejects.toThrow('"linked" is a link');
		expect(await findingsIn(it)).toEqual(['linked file/elsewhere']);
	});

	test('of which a file ends in .JSON is told that it is not read', async () => {
		const it = await sound();
		await rename(join(it.story, 'harbour-quiz-ar.json'), join(it.story, 'harbour-quiz-ar.JSON'));
		expect(await refused(it)).toContain('harbour-quiz-ar.JSON file/wrong-ending');
	});

	test('has no file and no folder that a system hides', async () => {
		const it = await sound();
		await it.write('._harbour-quiz.json', Buffer.from('0005160700020000', 'hex'));
		await it.write('.story.fr.json', '{');
		await mkdir(join(it.place.stories, '.git'));
		await symlink(it.story, join(it.place.stories, '.linked'));
		expect(await findingsIn(it)).toEqual([]);
		await expect(check(it.place, ['.git'])).rejects.toThrow('There is no story ".git"');
	});

	test('is not found above its folder', async () => {
		const it = await sound();
		await expect(check(it.place, ['../harbour'])).rejects.toThrow('There is no story');
	});
});

describe('an image', () => {
	test.each([
		['that is none', Buffer.from('<html>'), 'image/not-an-image'],
		['cut off within its head', Buffer.from('89504e470d0a1a0a00', 'hex'), 'image/not-an-image'],
		['that is empty', Buffer.alloc(0), 'image/not-an-image'],
	])('%s is refused at the field that names it', async (_, bytes, code) => {
		const it = await sound();
		await it.write('media/quay.png', bytes);
		expect(await refused(it)).toContain(`${QUIZ} image.src ${code}`);
	});

	test('of 50 MB is refused before it is read', async () => {
		const it = await sound();
		await sized(join(it.story, 'media/quay.png'), 50 * 1024 * 1024);
		expect(await refused(it)).toContain(`${QUIZ} image.src image/too-large`);
	});

	test('that is a link, a folder or a link to nowhere harms nobody who does not name it', async () => {
		const it = await sound();
		await symlink('/etc/hostname', join(it.story, 'media/a.png'));
		await symlink('/nowhere', join(it.story, 'media/b.png'));
		await mkdir(join(it.story, 'media/c.png'));
		expect(await findingsIn(it)).toEqual([]);
		await it.edit([QUIZ, ['image', 'src'], 'a.png']);
		expect(await refused(it)).toEqual([`${QUIZ} image.src file/elsewhere`]);
	});
});

test('a live.json that leads out of the folder is neither read nor written', async () => {
	const it = await sound();
	const outside = join(it.standIn, 'outside.json');
	await writeFile(outside, '{}');
	await symlink(outside, join(it.story, 'live.json'));
	const { code, said, put } = await publish(it, '--remote');
	expect({ code, put }).toEqual({ code: 2, put: [] });
	expect(said).toContain('a link out of the story’s folder');
	expect(await callsOf(it)).not.toEqual([]);
	expect(await readFile(outside, 'utf8')).toBe('{}');
});

describe('a correction', () => {
	const SAID = ['--now', 'A.', '--why', 'B.', '--pieces', 'none'];

	test('of a story that leads out of its folder is refused, and nothing is written there', async () => {
		const it = await sound();
		const outside = join(it.standIn, 'outside.json');
		await rename(join(it.story, 'story.json'), outside);
		await symlink(outside, join(it.story, 'story.json'));
		const before = await readFile(outside, 'utf8');
		const { code, err } = await runCommand(it, ['correct', 'harbour', 'opened', ...SAID]);
		expect(code).toBe(2);
		expect(err).toContain('story.json');
		expect(await readFile(outside, 'utf8')).toBe(before);
	});

	test.each(['__proto__', 'constructor'])('of %s finds no claim', async (id) => {
		const it = await sound();
		const { code, err } = await runCommand(it, ['correct', 'harbour', id, ...SAID]);
		expect(code).toBe(2);
		expect(err).toContain('There is no claim');
	});
});

describe('an import', () => {
	test('of a GIFT file in another encoding is refused at its first strange byte', async () => {
		const it = await sound();
		const path = join(it.standIn, 'old.gift');
		await writeFile(path, Buffer.from('Why?\n{=caf\u00e9 ~b}', 'latin1'));
		const { code, err } = await runCommand(it, ['import', path]);
		expect(code).toBe(2);
		expect(err).toContain('old.gift:2:6  This is not UTF-8: the byte 0xE9.');
		await expect(it.read('old.json')).rejects.toThrow('ENOENT');
	});

	test('of ten thousand questions is refused, since no piece could hold them', async () => {
		const it = await sound();
		const path = join(it.standIn, 'old.gift');
		await writeFile(path, 'Why? {=a ~b}\n\n'.repeat(10_000));
		const { code, err } = await runCommand(it, ['import', path]);
		expect(code).toBe(2);
		expect(err).toContain('Split the file into several. Nothing was written.');
	});
});
