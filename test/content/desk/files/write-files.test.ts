import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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

test('writes a new file, with its folder', async () => {
	const { folder, both } = await twoFiles();
	const path = join(folder, 'new/c');
	await writeFiles([...both, { path, before: undefined, after: 'new c' }]);
	expect(await readFile(path, 'utf8')).toBe('new c');
	expect(await readdir(folder)).toEqual(['a', 'b', 'new']);
});

test('never writes over what stands in a new file’s place', async () => {
	const { folder, b, texts } = await twoFiles();
	const rewrite = { path: b, before: undefined, after: 'new b' };
	await expect(writeFiles([rewrite])).rejects.toThrow('is there already. Nothing was changed.');
	await symlink('/nowhere', join(folder, 'c'));
	await expect(writeFiles([{ ...rewrite, path: join(folder, 'c') }])).rejects.toThrow('already');
	expect(await texts()).toEqual(['old a', 'old b']);
});

test('takes new files and folders away again where another cannot be written', async () => {
	const { folder, b, both, texts } = await twoFiles();
	await mkdir(`${b}.${process.pid}.tmp`);
	const fresh = { path: join(folder, 'new/c'), before: undefined, after: 'new c' };
	await expect(writeFiles([fresh, ...both])).rejects.toThrow('Nothing was changed.');
	expect(await texts()).toEqual(['old a', 'old b']);
	expect(await readdir(folder)).toEqual(['a', 'b', `b.${process.pid}.tmp`]);
});
