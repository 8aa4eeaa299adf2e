// The scripts and style sheets of the preview's pages, bundled when it starts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { FILES } from './html.ts';

/** A file as it is served. */
export type PageFile = { type: string; text: string };

const PAGE = join(import.meta.dirname, 'page');

/** The sheets of the editors' page, in the order of the cascade. */
const STYLES = [
	'base',
	'parts',
	'pieces',
	'states',
	'seen-how',
	'piece',
	'beside',
	'keys',
	'narrow',
];

/** The widget's sign, half a disc. */
const ICON =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#fff" stroke="#0b4f8a" stroke-width="2"/><path d="M8 1a7 7 0 0 0 0 14z" fill="#0b4f8a"/></svg>';

/** All files by path. */
export async function pageFiles(): Promise<Map<string, PageFile>> {
	const script = async (name: string) => ({
		type: 'text/javascript; charset=utf-8',
		text: await bundled(join(PAGE, name)),
	});
	const sheet = async (...names: string[]) => {
		const texts = names.map((name) => readFile(join(PAGE, `${name}.css`), 'utf8'));
		return { type: 'text/css; charset=utf-8', text: (await Promise.all(texts)).join('\n') };
	};
	const files = [
		[FILES.page, script('main.tsx')],
		[FILES.host, script('host.ts')],
		[FILES.pageSheet, sheet(...STYLES.map((name) => `styles/${name}`))],
		[FILES.hostSheet, sheet('host')],
		[FILES.icon, Promise.resolve({ type: 'image/svg+xml', text: ICON })],
	] as const;
	return new Map(await Promise.all(files.map(async ([path, file]) => [path, await file] as const)));
}

async function bundled(input: string): Promise<string> {
	const bundle = await rolldown({
		input,
		tsconfig: false,
		transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	});
	try {
		const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
		return output[0].code;
	} finally {
		await bundle.close();
	}
}
