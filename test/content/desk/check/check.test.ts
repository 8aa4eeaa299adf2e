import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../../content/desk/check/check.ts';
import { Stop } from '../../../../content/desk/stop.ts';
import { findingsAfter, findingsIn, workspace } from '../workspace.ts';

test('finds nothing in a sound story', async () => {
	expect(await findingsAfter()).toEqual([]);
});

test('finds everything at once in a story full of faults', async () => {
	expect(await findingsIn(await workspace({ fixture: 'full-of-faults' }))).toEqual([
		'quiz.json title schema/object',
		'quiz.json slug schema/regex',
		'quiz.json updated schema/check',
		'quiz.json hedline field/unknown',
		'quiz.json next next/itself',
		'quiz.json alternates.ar alternate/unknown',
		'quiz.json image.src image/missing',
		'quiz.json questions.0.ask note/gives-away',
		'quiz.json questions.0.options choice/no-key',
		'quiz.json questions.0.options.0.korrect field/unknown',
		'quiz.json questions.0.options.1 choice/no-feedback',
		'quiz.json questions.0.options.1.id id/duplicate',
		'quiz.json questions.0.explain claim/unknown',
		'quiz.json questions.0.explain link/not-https',
		'quiz.json questions.1.options schema/object',
		'quiz.json questions.1.pick schema/picklist',
		'quiz.json questions.1.ask schema/regex',
		'quiz.json questions.1.option field/unknown',
		'quiz.json questions.2.kind kind/unknown',
		'quiz.json questions.3 statement/no-claim',
		'quiz.json questions.3.accept number/accept',
		'quiz.json questions.3.step number/cannot-be-hit',
		'quiz.json bands band/none-from-0',
		'story.ar.json lang lang/mismatch',
		'story.ar.json claims.gone translation/unknown-claim',
		'story.json story story/mismatch',
		'story.json credit.url schema/check',
		'story.json sources.log.published schema/check',
		'story.json claims.opened.certainty schema/picklist',
		'story.json claims.traffic claim/no-by',
		'story.json claims.traffic claim/no-against',
		'story.json claims.traffic.sources.1 source/unknown',
		'story.json claims.traffic.with.0 claim/unknown',
		'story.json claims.traffic.replacedBy claim/circle',
	]);
});

describe('a file that is not JSON', () => {
	test('is one finding at its place, and does not hide the others', async () => {
		const it = await workspace({}, ['harbour-explainer.json', ['title'], '']);
		await it.write('harbour-quiz.json', '{\n  "v": 1,\n}');
		expect(await findingsIn(it)).toEqual([
			'harbour-explainer.json title schema/regex',
			'harbour-quiz.json json/syntax',
		]);
		const { findings } = await check(it.place, []);
		expect(findings[1]).toMatchObject({ line: 3, column: 1 });
	});

	test('is not taken for a story without claims', async () => {
		const it = await workspace();
		await it.write('story.json', '');
		expect(await findingsIn(it)).toEqual(['story.json json/syntax']);
	});

	test('may have the wrong encoding', async () => {
		const it = await workspace();
		await it.write('harbour-quiz-ar.json', Buffer.from([0x22, 0xe7, 0x22]));
		expect(await findingsIn(it)).toEqual(['harbour-quiz-ar.json json/not-utf8']);
	});
});

test('reports each finding at its line and column', async () => {
	const it = await workspace({}, ['harbour-quiz.json', ['questions', 0, 'claims'], ['nobody']]);
	const { findings } = await check(it.place, []);
	const lines = (await it.read('harbour-quiz.json')).split('\n');
	const found = findings.find(({ code }) => code === 'claim/unknown');
	expect(found).toMatchObject({ path: ['questions', 0, 'claims', 0] });
	expect(lines[(found?.line ?? 0) - 1]?.slice((found?.column ?? 0) - 1)).toMatch(/^"nobody"/u);
});

test('misses story.json where there is none', async () => {
	const it = await workspace();
	await rm(join(it.story, 'story.json'));
	expect(await findingsIn(it)).toEqual(['story.json file/missing']);
});

test('checks the stories that were asked for', async () => {
	const it = await workspace({}, ['harbour-quiz.json', ['title'], '']);
	await mkdir(join(it.story, '../empty'));
	expect((await check(it.place, ['empty'])).folders.map(({ name }) => name)).toEqual(['empty']);
	expect((await check(it.place, [])).folders.map(({ name }) => name)).toEqual(['empty', 'harbour']);
});

test.each(['nowhere', '../harbour', 'harbour/media', ''])(
	'stops where there is no story %j',
	async (name) => {
		const { place } = await workspace();
		await expect(check(place, [name])).rejects.toThrow(Stop);
	},
);

test('stops where there is no folder of stories', async () => {
	const { place } = await workspace();
	await expect(check({ ...place, stories: '/nowhere' }, [])).rejects.toThrow(Stop);
});

test('says which schemas are out of date', async () => {
	const { place } = await workspace();
	const { findings } = await check({ ...place, schemas: '/nowhere' }, []);
	expect(findings.map(({ code }) => code)).toEqual(Array(3).fill('json-schema/stale'));
});

test('finds no error in the stories of this repository', async () => {
	const { place } = await workspace();
	const stories = join(place.root, 'content/stories');
	const { findings, folders } = await check({ ...place, stories }, []);
	expect(folders.flatMap(({ pieces }) => pieces).length).toBeGreaterThan(1);
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
});
