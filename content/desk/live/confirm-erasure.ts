// Asks twice before a piece is erased; without a terminal the slug must have been given twice.
import * as v from 'valibot';
import { askText, askYes, type Terminal } from '../ask.ts';
import { Stop } from '../stop.ts';
import type { Erasure } from './erase.ts';

/** @throws {Stop} unless whoever asked for it means it. */
export async function confirmErasure(
	{ slug }: Pick<Erasure, 'slug'>,
	given: { confirm: string | undefined; terminal: Terminal | undefined; where: string },
): Promise<void> {
	const { confirm, terminal, where } = given;
	const nothing = 'Nothing was erased.';
	if (confirm !== undefined) {
		if (confirm === slug) return;
		throw new Stop(`--confirm says another slug than "${slug}". ${nothing}`);
	}
	if (!terminal) {
		throw new Stop(`Erasing cannot be undone: add --confirm ${slug}. ${nothing}`);
	}
	if (!(await askYes(terminal, `Erase all that KV has of "${slug}" ${where}, for good?`))) {
		throw new Stop(nothing);
	}
	const same = v.pipe(v.string(), v.value(slug, `Type ${slug}, or press Ctrl-C.`));
	await askText(terminal, 'It cannot be undone. Type the slug to erase it:', '', same);
}
