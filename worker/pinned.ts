// The pinned widget of this build: what the embed page offers, and what `/r/<version>/gloss.js` serves.
import { type Pinned, pinnedFile } from '../content/model/widget-files.ts';
import { version } from '../package.json';
import { widget } from './widget.ts';

let made: { origin: string; pinned: Promise<Pinned> } | undefined;

/** This build's widget in one file, with its version and integrity. Put together once. */
export function pinnedOf(origin: string): Promise<Pinned> {
	if (made?.origin !== origin) made = { origin, pinned: pinnedFile(widget, origin, version) };
	return made.pinned;
}
