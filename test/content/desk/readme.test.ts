// The examples of the editors' README pass the check as they stand.
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../content/desk/check/check.ts';
import { workspace } from './workspace.ts';

const README = resolve(import.meta.dirname, '../../../content/README.md');

test('the story and the quiz of the README pass the check', async () => {
	const text = await readFile(README, 'utf8');
	const [story = '', quiz = ''] = [...text.matchAll(/```json\n(.*?)```/gsu)].map(([, it]) => it);
	const it = await workspace();
	const stories = join(it.story, '../../readme');
	await mkdir(join(stories, 'harbour'), { recursive: true });
	await it.write('../../readme/harbour/story.json', story);
	await it.write('../../readme/harbour/harbour-quiz.json', quiz);
	expect((await check({ ...it.place, stories }, [])).findings).toEqual([]);
});
