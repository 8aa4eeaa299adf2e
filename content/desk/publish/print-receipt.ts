// What publishing did, in lines for people.

import { changeLines } from '../difference/change-lines.ts';
import { differenceOf } from '../difference/difference.ts';
import type { HeightsReport } from '../heights/heights.ts';
import { type Planned, parsedValue } from './plan.ts';
import type { Outcome } from './publish.ts';

/** Places that are shown of each piece. */
const MOST = 8;

/** What the receipt needs besides: readers' values before, the address, whether to use colours. */
type With = {
	where: string;
	origin: string;
	live: ReadonlyMap<string, string>;
	colour: boolean;
};

/** The receipt: each piece with its revisions, what changed in words, and the address to look at. */
export function receiptLines(outcome: Outcome, it: With): string[] {
	const { kind, changed, unchanged, images, slots, heights } = outcome;
	const { where, origin } = it;
	const held = slots.map(
		({ name, holds }) => `Slot brought up to date: ${name}, which holds ${holds}.`,
	);
	const same =
		unchanged.length > 0 ? `Unchanged: ${unchanged.map(({ slug }) => slug).join(', ')}.` : '';
	if (changed.length === 0) {
		const nothing = `Nothing to publish ${where}: every piece is there as it is here.`;
		return [nothing, same, ...held, ...heightLines(heights)].filter(Boolean);
	}
	const head =
		kind === 'planned'
			? `Would publish ${where}, and did not (--dry-run):`
			: `Published ${where} and read back:`;
	return [
		head,
		...changed.flatMap((piece) => [
			`  ${piece.slug}  ${piece.was ?? 'new'} -> ${piece.rev}  ${origin}/p/${piece.slug}`,
			...wordsOf(piece, it).map((line) => `      ${line}`),
		]),
		images.length > 0 ? `Images: ${images.join(', ')}.` : '',
		same,
		...held,
		...heightLines(heights),
	].filter(Boolean);
}

/** What changed of what readers had. */
function changesOf({ key, piece }: Planned, live: ReadonlyMap<string, string>) {
	const before = parsedValue(live.get(key));
	return before === undefined ? [] : differenceOf(before, piece, piece.lang);
}

function wordsOf(piece: Planned, { live, colour }: With): string[] {
	return changeLines(changesOf(piece, live), { colour, most: MOST });
}

function heightLines({ measured, missing, why }: HeightsReport): string[] {
	return [
		measured.length > 0 ? `Height measured: ${measured.join(', ')}.` : '',
		missing.length > 0
			? `Height not measured, because ${why}: ${missing.join(', ')}. See content/README.md.`
			: '',
	];
}

/** The receipt for machines. */
export function receiptJson(outcome: Outcome, { where, origin, live }: With) {
	const { kind, changed, unchanged, images, slots, heights } = outcome;
	const plain = ({ slug, was, rev }: Planned) => {
		return { slug, was: was ?? null, rev, url: `${origin}/p/${slug}` };
	};
	return {
		ok: true,
		where,
		published: kind === 'published',
		changed: changed.map((piece) => ({ ...plain(piece), changes: changesOf(piece, live) })),
		unchanged: unchanged.map(plain),
		images,
		slots,
		heights,
	};
}
