// What readers get of a piece now, read from KV and not from the files.
import { showPath } from '../../model/finding.ts';
import type { Slug } from '../../model/ids.ts';
import { PIECE_PREFIX, pieceKey } from '../../model/keys.ts';
import type { PieceState } from '../../model/schedule.ts';
import type { Kv } from '../kv/kv.ts';
import { printable } from '../printable.ts';
import { besideOf, judgeValue, type LiveValue } from './live-value.ts';

/** Reads a live piece; undefined if there is none. */
export async function show(kv: Kv, slug: Slug, now: Date): Promise<LiveValue | undefined> {
	const key = pieceKey(slug);
	const value = (await kv.get([key])).get(key);
	if (value === undefined) return undefined;
	return judgeValue(key, value, besideOf(await kv.list(key), key), now);
}

/** Lines for people. */
export function shownLines(shown: LiveValue, where: string, origin: string): string[] {
	const { key, rev, bytes, metadata } = shown;
	const head = [`${key}, ${where}`, `  rev        ${rev}`, `  size       ${bytes} bytes`];
	const published = metadata
		? `  published  ${metadata.at}${metadata.rev === rev ? '' : `, as ${metadata.rev}: put by hand since`}`
		: '  published  by hand, without metadata';
	if (!shown.valid) {
		return [
			...head,
			published,
			'  state      not valid: readers see only the link. Publish it again.',
			...findingLines(shown),
		];
	}
	const { title, kind, lang, updated, slug, withdrawn } = shown.piece;
	const why = withdrawn?.why ? [`  why        ${printable(withdrawn.why)}`] : [];
	return [
		...head,
		`  title      ${printable(title)}`,
		`  kind       ${kind} in ${lang}`,
		`  updated    ${updated}`,
		published,
		`  state      ${stateLine(shown.state)}`,
		...why,
		...(key === pieceKey(slug) ? [] : [`  holds      ${slug}`]),
		`  look       ${origin}/p/${key.slice(PIECE_PREFIX.length)}`,
	];
}

/** What keeps a value from being a piece, a line each, as far as anybody reads. */
export function findingLines({ findings }: Extract<LiveValue, { valid: false }>): string[] {
	const most = 10;
	const lines = findings
		.slice(0, most)
		.map((it) => printable(`    ${showPath(it.path)}  ${it.message}  (${it.code})`));
	const more = findings.length - most;
	return more > 0 ? [...lines, `    and ${more} more; \`show <slug> --json\` has them all`] : lines;
}

function stateLine({ phase, overdue, stale, changesAt }: PieceState): string {
	const next = changesAt === undefined ? '' : `, changes ${new Date(changesAt).toISOString()}`;
	const age = overdue ? ', past its review date' : '';
	const claims = stale.length > 0 ? `, stale claims: ${stale.join(', ')}` : '';
	return `${phase}${age}${claims}${next}`;
}
