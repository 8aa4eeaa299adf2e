// The newsroom's files as the preview reads them: the last good copy stays while a file is broken.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openNewsroom } from '../../../../content/desk/preview/newsroom.ts';
import { servedFrom } from '../../../../content/desk/preview/served.ts';
import { tellPiece, tellStories } from '../../../../content/desk/preview/tell.ts';
import { watchStories } from '../../../../content/desk/preview/watch.ts';
import { workspace } from '../workspace.ts';

const FILE = 'harbour-quiz.json';

async function opened() {
	const it = await workspace();
	const newsroom = openNewsroom(it.place, []);
	await newsroom.read();
	const tell = (slug = 'harbour-quiz') => {
		const entry = newsroom.entry(slug);
		if (!entry) throw new Error(`There is no piece ${slug}.`);
		return tellPiece(entry, () => undefined, Date.now(), []);
	};
	return { ...it, newsroom, tell };
}

describe('a newsroom', () => {
	test('tells its stories and pieces', async () => {
		const { newsroom } = await opened();
		expect(tellStories(newsroom)).toMatchObject([
			{
				name: 'harbour',
				pieces: [
					{ slug: 'harbour-explainer', kind: 'explainer', goodness: 'current' },
					{ slug: 'harbour-quiz', kind: 'quiz', goodness: 'current' },
					{ slug: 'harbour-quiz-ar', lang: 'ar', dir: 'rtl', goodness: 'current' },
				],
			},
		]);
	});

	test('shows a saved change, and says which story it was in', async () => {
		const { newsroom, edit, tell } = await opened();
		const { rev } = tell();
		await edit([FILE, ['title'], 'Another title']);
		expect(await newsroom.read(['harbour'])).toEqual(['harbour']);
		expect(tell()).toMatchObject({ title: 'Another title', goodness: 'current' });
		expect(tell().rev).not.toBe(rev);
		expect(await newsroom.read(['harbour'])).toEqual([]);
	});

	test('has a changed piece before the rules have been asked, and then what they find', async () => {
		const { newsroom, edit, tell } = await opened();
		const findings = tell().findings.length;
		await edit([FILE, ['title'], 'Another title: '.repeat(6)]);
		const early: unknown[] = [];
		const done = newsroom.read(['harbour'], () => early.push(tell()));
		expect(await done).toEqual(['harbour']);
		expect(early).toMatchObject([{ title: tell().title, rev: tell().rev }]);
		expect(early).toMatchObject([{ findings: { length: findings } }]);
		expect(tell().findings.map(({ code }) => code)).toContain('title/long');
		const again: string[] = [];
		await newsroom.read(['harbour'], (name) => again.push(name));
		expect(again).toEqual([]);
	});

	test.each([
		['saved halfway', (text: string) => text.slice(0, 200)],
		['emptied', () => ''],
		['with a wrong field', (text: string) => text.replace('"choice"', '"choice", "pick": "none"')],
	])('keeps the last good copy of a file %s, and says so', async (_, breaking) => {
		const { newsroom, read, write, tell } = await opened();
		const before = await read(FILE);
		const { rev } = tell();
		await write(FILE, breaking(before));
		await newsroom.read(['harbour']);
		expect(tell()).toMatchObject({ rev, goodness: 'last' });
		expect(tell().findings.length).toBeGreaterThan(0);
		expect(await servedFrom(newsroom).get('piece:harbour-quiz')).toContain('"harbour-quiz"');
		await write(FILE, before);
		await newsroom.read(['harbour']);
		expect(tell()).toMatchObject({ rev, goodness: 'current' });
	});

	test('keeps all pieces of a story whose own file is broken', async () => {
		const { newsroom, write, tell } = await opened();
		await write('story.json', '{ "v": 1,');
		await newsroom.read();
		expect(tell()).toMatchObject({ goodness: 'last' });
		expect(tell().storyFindings[0]?.code).toBe('json/syntax');
	});

	test('shows nothing of a piece that was never good', async () => {
		const { newsroom, write, tell } = await opened();
		await write('new-quiz.json', '{');
		await newsroom.read();
		expect(tell('new-quiz')).toMatchObject({ goodness: 'none', outline: [], title: 'new-quiz' });
		expect(tell('new-quiz').rev).toBeUndefined();
	});

	test('forgets a piece and a story that are gone', async () => {
		const { newsroom, story } = await opened();
		await rm(join(story, FILE));
		await newsroom.read();
		expect(newsroom.entry('harbour-quiz')).toBeUndefined();
		expect(await servedFrom(newsroom).get('piece:harbour-quiz')).toBeNull();
		await rm(story, { recursive: true });
		expect(await newsroom.read()).toEqual(['harbour']);
		expect(newsroom.stories()).toEqual([]);
	});

	test('leads from a finding to its place in the piece and in the file', async () => {
		const { newsroom, edit, tell } = await opened();
		await edit([FILE, ['questions', 1, 'options', 2, 'correct'], 'yes']);
		await edit([FILE, ['expire'], '2027']);
		await newsroom.read();
		const { findings } = tell();
		expect(findings.find(({ code }) => code === 'field/unknown')).toMatchObject({
			where: expect.stringMatching(/harbour-quiz\.json:\d+:\d+$/u),
			look: { answers: {} },
		});
		expect(findings.find(({ path }) => path.startsWith('questions[1]'))).toMatchObject({
			look: { at: 'several' },
		});
	});

	test('serves its images', async () => {
		const { newsroom } = await opened();
		const media = newsroom.stories().flatMap(({ folder }) => [...folder.media.values()]);
		const [picture] = media.flatMap((it) => ('problem' in it ? [] : [it]));
		const bytes = await servedFrom(newsroom).get(`media:${picture?.name}`, 'arrayBuffer');
		expect(bytes).toHaveProperty('byteLength', picture?.bytes.length);
	});
});

test('a watch tells of each saving, and of a new story', async () => {
	const { place, story, write } = await workspace();
	const told: string[][] = [];
	let heard: (names: string[]) => void = () => {};
	const watch = await watchStories(place, (names) => {
		told.push(names);
		heard(names);
	});
	try {
		const next = new Promise<string[]>((resolve) => {
			heard = resolve;
		});
		await write('new.json', '{}');
		expect(await next).toEqual([story.split(/[\\/]/u).at(-1)]);
	} finally {
		await watch.close();
	}
});
