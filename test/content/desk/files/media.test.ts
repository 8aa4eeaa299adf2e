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

/** A PNG as far as its header. */
const headOf = (width: number, height: number) => {
	const head = Buffer.from(
		'\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0\x08\x02\0\0\0\0\0\0\0',
		'latin1',
	);
	head.writeUInt32BE(width, 16);
	head.writeUInt32BE(height, 20);
	return head;
};
const IEND = Buffer.from('\0\0\0\0IEND\xaeB`\x82', 'latin1');

test.each([
	[10_001, 1],
	[1, 10_001],
	[6400, 6400],
])('refuses an image of %i × %i px, however small its file', async (width, height) => {
	const media = await mediaWith({ 'a.png': Buffer.concat([headOf(width, height), IEND]) });
	expect(media.get('a.png')).toMatchObject({ code: 'image/too-large' });
});

const JPEG = {
	/** Begins with a segment that holds a small picture with an end of its own. */
	head: 'ffd8ffe10006ffd8ffd9ffc0000b080002000301011100',
	scan: 'ffda0008010100003f00abcd',
};
const hex = (...parts: string[]) => Buffer.from(parts.join(''), 'hex');

test('refuses an image whose end is missing', async () => {
	const whole = await readFile(QUAY);
	const media = await mediaWith({
		'a.png': whole.subarray(0, -12),
		'b.png': headOf(3, 2),
		'c.jpg': hex(JPEG.head, JPEG.scan),
		'd.jpg': hex(JPEG.head),
		'e.webp': Buffer.from('RIFF\xff\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\x02\0\0\x01\0\0', 'latin1'),
	});
	for (const [name, found] of media) {
		expect({ name, ...found }).toMatchObject({ code: 'image/not-an-image' });
		expect(found).toMatchObject({ problem: expect.stringContaining('end is missing') });
	}
});

test('takes an image with something after its end, as cameras write it', async () => {
	const media = await mediaWith({
		'a.png': Buffer.concat([await readFile(QUAY), Buffer.from('more')]),
		'b.jpg': hex(JPEG.head, JPEG.scan, 'ffd9', '00aabb'),
	});
	expect(media.get('a.png')).toMatchObject({ width: 3, height: 2 });
	expect(media.get('b.jpg')).toMatchObject({ width: 3, height: 2 });
});

test('leaves other files alone, and needs no folder', async () => {
	expect((await mediaWith({ 'a.psd': new Uint8Array(1) })).size).toBe(0);
	expect((await readMedia('/nowhere')).size).toBe(0);
});
