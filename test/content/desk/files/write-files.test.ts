import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFiles } from '../../../../content/desk/files/write-files.ts';

async function twoFiles() {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-test-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const [a, b] = [join(folder, 'a'), join(folder, 'b')];
	await writeFile(a, 'old a');
	await writeFile(b, 'old b');
	const both = [
		{ path: a, before: 'old a', after: 'new a' },
		{ path: b, before: 'old b', after: 'new b' },
	];
	const texts = () => Promise.all([a, b].map((path) => readFile(path, 'utf8')));
	return { folder, b, both, texts };
}

test('writes all files and leaves nothing beside them', async () => {
	const { folder, both, texts } = await twoFiles();
	await writeFiles(both);
	expect(await texts()).toEqual(['new a', 'new b']);
	expect(await readdir(folder)).toEqual(['a', 'b']);
});

test('writes none where one was changed since it was read', async () => {
	const { folder, b, both, texts } = await twoFiles();
	await writeFile(b, 'by somebody else');
	await expect(writeFiles(both)).rejects.toThrow('was changed meanwhile. Nothing was changed.');
	expect(await texts()).toEqual(['old a', 'by somebody else']);
	expect(await readdir(folder)).toEqual(['a', 'b']);
});

test('writes none where one cannot be written aside', async () => {
	const { folder, b, both, texts } = await twoFiles();
	await mkdir(`${b}.${process.pid}.tmp`);
	await expect(writeFiles(both)).rejects.toThrow('Nothing was changed.');
	expect(await texts()).toEqual(['old a', 'old b']);
	expect(await readdir(folder)).toHaveLength(3);
});
