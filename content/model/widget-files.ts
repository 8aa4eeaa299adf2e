// The files of a build as they are served: the same bytes whether the worker writes them or the deploy keeps them.
// Nothing of a request is in them.
import * as v from 'valibot';
import { type AssetType, PartName, PinnedVersion } from './asset.ts';
import type { WidgetBuild } from './boot.ts';
import { COMPILED_AHEAD } from './compiled-ahead.ts';
import { integrityOf } from './integrity.ts';
import { parse, quote } from './literal.ts';
import { revOf } from './rev.ts';

/** A file under `/a/`. */
export type PartFile = { name: PartName; type: AssetType; text: string };

/** The whole widget in one file, `/r/<version>/gloss.js`; `integrity` is that of `text`. */
export type Pinned = { version: PinnedVersion; text: string; integrity: string };

/** `/a/<name>`: a part of the widget as a module. */
export function partModule({ code }: { code: string }): string {
	return `${COMPILED_AHEAD}export default ${code};`;
}

/** All files that pages of this build may ask for: its parts, and what our own pages need. */
export function partFiles({
	parts,
	sheet,
	pages,
}: Pick<WidgetBuild, 'parts' | 'sheet' | 'pages'>): PartFile[] {
	const named = (file: string, type: AssetType, text: string): PartFile => {
		return { name: v.parse(PartName, file), type, text };
	};
	return [
		...Object.values(parts).map((part) => named(part.file, 'text/javascript', partModule(part))),
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
	const inside = Object.values(parts).map(({ file, code }) => `${quote(file)}:${code}`);
	const own = parse(JSON.stringify(words));
	const text = `${runtime}({"origin":${quote(origin)},"words":${own}},{${inside.join()}});`;
	const version = v.parse(PinnedVersion, `${release}-${await revOf(text)}`);
	return { version, text, integrity: await integrityOf(text) };
}

/** The path under which a pinned file is served. */
export function pinnedPath(version: PinnedVersion): string {
	return `/r/${version}/gloss.js`;
}
