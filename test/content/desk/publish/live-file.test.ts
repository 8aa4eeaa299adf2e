import { expect, test } from 'vitest';
import { noteLive, readLive } from '../../../../content/desk/publish/live-file.ts';
import { workspace } from '../workspace.ts';

test('reads nothing where nothing has been published', async () => {
	const { place } = await workspace();
	expect(await readLive(place, 'harbour')).toEqual({});
});

test('notes what was published beside what was, sorted', async () => {
	const { place, read } = await workspace();
	await noteLive(place, 'harbour', { 'b-quiz': '0123456789ab' });
	await noteLive(place, 'harbour', { 'a-quiz': 'ba9876543210' });
	expect(await read('live.json')).toBe(
		'{\n  "a-quiz": "ba9876543210",\n  "b-quiz": "0123456789ab"\n}\n',
	);
});

test('writes nothing where there is nothing to note', async () => {
	const { place, read } = await workspace();
	await noteLive(place, 'harbour', {});
	await expect(read('live.json')).rejects.toThrow('ENOENT');
});

test.each(['{', '5', '{"a": "b"}'])('stops at a file that says %s', async (text) => {
	const { place, write } = await workspace();
	await write('live.json', text);
	await expect(readLive(place, 'harbour')).rejects.toThrow('cannot be read');
});
