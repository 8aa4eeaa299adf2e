// The images of a story's media/ folder: read, named by their bytes, measured. Never believes a file's name.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { imageSize } from 'image-size';
import type { CodeOf } from '../check/codes.ts';
import { isWhole } from './is-whole.ts';
import { readInside } from './read-inside.ts';

/** The most that an image may take, in bytes. */
export const MAX_IMAGE_BYTES = 2 * 1024 * 1024;

// A phone keeps four bytes a pixel, however few the file has, and shows nothing where that is too much.
const MAX_SIDE = 10_000;
const MAX_PIXELS = 40_000_000;

// The names are those by which image-size tells formats; browsers and our addresses use them as endings.
const FORMATS = [
	{ format: 'jpg', type: 'image/jpeg', endings: ['.jpg', '.jpeg'] },
	{ format: 'png', type: 'image/png', endings: ['.png'] },
	{ format: 'webp', type: 'image/webp', endings: ['.webp'] },
	{ format: 'avif', type: 'image/avif', endings: ['.avif'] },
];

/** An image as it is published. `name` is `<hash>.<ext>`. */
export type Picture = { name: string; type: string; width: number; height: number; bytes: Buffer };

/** Why an image cannot be published. */
export type Problem = { code: CodeOf<'error'>; problem: string };

/** The images of a folder by file name; where one cannot be published, a finding's code and why. */
export type Media = ReadonlyMap<string, Picture | Problem>;

/**
 * Reads all images of a `media/` folder; none where there is no such folder.
 *
 * @param home the folder out of which no link may lead
 */
export async function readMedia(folder: string, home = folder): Promise<Media> {
	const names = await readdir(folder).catch(() => []);
	const images = names.filter((name) => formatOf(name) !== undefined).sort();
	return new Map(
		await Promise.all(
			images.map(async (name) => [name, await read(home, join(folder, name))] as const),
		),
	);
}

async function read(home: string, file: string): Promise<Picture | Problem> {
	const found = await readInside(home, relative(home, file), MAX_IMAGE_BYTES);
	if ('problem' in found) {
		if (found.code !== 'file/too-large') return found;
		return { code: 'image/too-large', problem: 'It has more than 2 MB. Make it smaller.' };
	}
	return pictureOf(file, found.bytes);
}

function pictureOf(file: string, bytes: Buffer): Picture | Problem {
	const found = measure(bytes);
	if (!found) {
		const problem =
			'It is no JPEG, PNG, WebP or AVIF image, whatever its name says. Export it again.';
		return { code: 'image/not-an-image', problem };
	}
	if (formatOf(file)?.format !== found.format) {
		const problem = `It is a ${found.format.toUpperCase()} image by its bytes. Give it the ending .${found.format}.`;
		return { code: 'image/wrong-name', problem };
	}
	const { width, height } = found;
	if (Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS) {
		const problem = `It is ${width} × ${height} px, too much for the memory of a phone. Make it smaller: 1,600 px across is enough.`;
		return { code: 'image/too-large', problem };
	}
	if (!isWhole(found.format, bytes)) {
		const problem =
			'Its end is missing: it was cut off when it was saved or sent. Export it again.';
		return { code: 'image/not-an-image', problem };
	}
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
	const { format, type } = found;
	return { name: `${hash}.${format}`, type, width, height, bytes };
}

function measure(bytes: Buffer) {
	try {
		const { width, height, type, orientation = 1 } = imageSize(bytes);
		const format = FORMATS.find((it) => it.format === type);
		if (!format || width < 1 || height < 1) return undefined;
		// From 5 on, the camera was held upright: browsers show the image turned by a quarter.
		const turned = orientation >= 5;
		return { ...format, width: turned ? height : width, height: turned ? width : height };
	} catch {
		return undefined;
	}
}

function formatOf(file: string) {
	return FORMATS.find(({ endings }) => endings.includes(extname(file)));
}
