import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MAX_IMAGE_BYTES, readMedia } from '../../../../content/desk/files/media.ts';

const QUAY = resolve(import.meta.dirname, '../../../fixtures/desk/sound/harbour/media/quay.png');

async function mediaWith(files: Record<string, Uint8Array>) {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-media-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
	return readMedia(folder);
}

test('names an image by its bytes and measures it', async () => {
	const media = await mediaWith({ 'a.png': await readFile(QUAY), 'b.png': await readFile(QUAY) });
	expect(media.get('a.png')).toMatchObject({ type: 'image/png', width: 3, height: 2 });
	expect(media.get('a.png')).toEqual(media.get('b.png'));
});

test('refuses what is not what its name says', async () => {
	const media = await mediaWith({
		'a.jpg': await readFile(QUAY),
		'b.png': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'),
		'c.webp': new Uint8Array(0),
	});
	expect([...media.values()]).toMatchObject([
		{ code: 'image/wrong-name' },
		{ code: 'image/not-an-image' },
		{ code: 'image/not-an-image' },
	]);
});

test('refuses an image of more than 2 MB', async () => {
	const media = await mediaWith({ 'a.png': new Uint8Array(MAX_IMAGE_BYTES + 1) });
	expect(media.get('a.png')).toMatchObject({ code: 'image/too-large' });
});

test('leaves other files alone, and needs no folder', async () => {
	expect((await mediaWith({ 'a.psd': new Uint8Array(1) })).size).toBe(0);
	expect((await readMedia('/nowhere')).size).toBe(0);
});
