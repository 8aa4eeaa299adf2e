// The widget as it was built, carried by the worker.
import type { BuiltFile, WidgetBuild } from '../content/model/boot.ts';
import { revOf } from '../content/model/rev.ts';
import built from '../dist/widget.json';

export const widget: WidgetBuild = built;

/** Where a file of the build is to be had. */
export function pathOf({ file }: BuiltFile): string {
	return `/a/${file}`;
}

/** What every page of ours needs. */
export const pageFiles = { sheet: pathOf(widget.sheet), icon: pathOf(widget.pages.icon) };

let named: { origin: string; edition: string } | undefined;

/** A name for all that goes into our scripts beside a piece: the build and our address. Hashed once. */
export async function editionOf(origin: string): Promise<string> {
	if (named?.origin !== origin) {
		named = { origin, edition: await revOf(`${widget.build} ${origin}`) };
	}
	return named.edition;
}
