// The files of a build as they are served: the same bytes whether the worker writes them or the deploy keeps them.
// Nothing of a request is in them.
import * as v from 'valibot';
import { type AssetType, PartName, PinnedVersion } from './asset.ts';
import type { BuiltFile, Pack, WidgetBuild } from './boot.ts';
import { COMPILED_AHEAD } from './compiled-ahead.ts';
import { integrityOf } from './integrity.ts';
import { parse, quote } from './literal.ts';
import { lookup } from './lookup.ts';
import { revOf } from './rev.ts';

/** A file under `/a/`. */
export type PartFile = { name: PartName; type: AssetType; text: string };

/** The whole widget in one file, `/r/<version>/gloss.js`; `integrity` is that of `text`. */
export type Pinned = { version: PinnedVersion; text: string; integrity: string };

/** `/a/<name>`: a part of the widget as a module. */
export function partModule({ code }: { code: string }): string {
	return `${COMPILED_AHEAD}export default ${code};`;
}

/** `/a/<name>` of a pack: its parts by their files, as the runtime takes those that come along. */
export function packModule({ parts }: Pick<WidgetBuild, 'parts'>, pack: Pack): string {
	const inside = pack.parts.flatMap((name) => lookup(parts, name) ?? []);
	return `${COMPILED_AHEAD}export default ${byFile(inside)};`;
}

/** Parts as an object expression. */
export function byFile(parts: readonly BuiltFile[]): string {
	return `{${parts.map(({ file, code }) => `${quote(file)}:${code}`).join()}}`;
}

/** All files that pages of this build may ask for: its parts, and what our own pages need. */
export function partFiles({
	parts,
	packs,
	sheet,
	pages,
}: Pick<WidgetBuild, 'parts' | 'packs' | 'sheet' | 'pages'>): PartFile[] {
	const named = (file: string, type: AssetType, text: string): PartFile => {
		return { name: v.parse(PartName, file), type, text };
	};
	return [
		...Object.values(parts).map((part) => named(part.file, 'text/javascript', partModule(part))),
		...Object.values(packs).map((pack) =>
			named(pack.file, 'text/javascript', packModule({ parts }, pack)),
		),
		...[sheet, ...Object.values(pages)].map(({ file, code }) => named(file, typeOf(file), code)),
	];
}

function typeOf(file: string): AssetType {
	if (file.endsWith('.css')) return 'text/css';
	return file.endsWith('.svg') ? 'image/svg+xml' : 'text/javascript';
}

/**
 * The widget with all its parts and words. It is named by its bytes, among which is our address, so that whatever
 * changes it changes its name.
 *
 * @param release the version in package.json, such as `0.1.0`
 */
export async function pinnedFile(
	{ runtime, parts, words }: Pick<WidgetBuild, 'runtime' | 'parts' | 'words'>,
	origin: string,
	release: string,
): Promise<Pinned> {
	const own = parse(JSON.stringify(words));
	const text = `${runtime}(${byFile(Object.values(parts))},{"origin":${quote(origin)},"words":${own}});`;
	const version = v.parse(PinnedVersion, `${release}-${await revOf(text)}`);
	return { version, text, integrity: await integrityOf(text) };
}

/** The path under which a pinned file is served. */
export function pinnedPath(version: PinnedVersion): string {
	return `/r/${version}/gloss.js`;
}
