// How a piece differs from what is live, in words, each change with the place where readers would see it.
import { revOf } from '../../model/rev.ts';
import { differenceOf } from '../difference/difference.ts';
import type { Live, Where } from './live.ts';
import type { Entry, Newsroom } from './newsroom.ts';
import { lookAt } from './place-of.ts';
import type { ToldDifference } from './told.ts';

/** Compares a piece; reads what is live of its whole story, once, or `again`. */
export async function tellDifference(
	{ newsroom, live }: { newsroom: Newsroom; live: Live },
	entry: Entry,
	where: Where,
	again: boolean,
): Promise<ToldDifference | undefined> {
	const piece = entry.good?.piece;
	if (!piece) return undefined;
	const { name } = entry.story;
	const slugs = newsroom.entriesOf(name).map(({ slug }) => slug);
	const read = await live.read(where, name, slugs, again);
	const head = { where, at: read.at.toISOString() };
	if (!read.ok) return { ...head, kind: 'failed', message: read.message };
	const value = read.values.get(entry.slug);
	if (value === undefined) return { ...head, kind: 'missing' };
	const before = parsed(value);
	if (before === undefined) {
		const message = `What is live under piece:${entry.slug} is no JSON. Publish it again.`;
		return { ...head, kind: 'failed', message };
	}
	const changes = differenceOf(before, piece, piece.lang).map((change) => {
		const look = lookAt(piece, change.place.split('/'));
		return look ? { ...change, look } : change;
	});
	return { ...head, kind: 'compared', rev: await revOf(value), changes };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
