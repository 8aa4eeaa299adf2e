import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { placeFrom } from '../../../content/desk/place.ts';
import { runCommand } from './in-process.ts';
import { workspace } from './workspace.ts';

afterEach(() => vi.restoreAllMocks());

test('paths begin where npm was called, which goes to the root of the checkout itself', () => {
	const { root } = placeFrom({});
	vi.spyOn(process, 'cwd').mockReturnValue(root);
	expect(placeFrom({ INIT_CWD: '/newsroom/desk' }).here).toBe('/newsroom/desk');
	expect(placeFrom({}).here).toBe(root);
});

test('paths begin where the desk runs, where npm has not called it', () => {
	vi.spyOn(process, 'cwd').mockReturnValue('/newsroom');
	expect(placeFrom({ INIT_CWD: '/somewhere/else' }).here).toBe('/newsroom');
});

test('what goes out from a folder comes back from it', async () => {
	const it = await workspace();
	const here = join(it.standIn, 'tables');
	await mkdir(here);
	const desk = { place: { ...it.place, here } };
	await runCommand(desk, ['export', 'harbour-quiz', '--as', 'csv', '--out', 'quiz.csv']);
	expect(await readFile(join(here, 'quiz.csv'), 'utf8')).toContain('Question,Kind,');
	const again = ['import', 'quiz.csv', '--story', 'harbour', '--as', 'again'];
	expect(await runCommand(desk, again)).toMatchObject({ code: 0 });
});
