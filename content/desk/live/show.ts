// What readers get of a piece now: revision, state and whether it is valid, read from KV and not from the files.
import * as v from 'valibot';
import { type Finding, showPath } from '../../model/finding.ts';
import type { Slug } from '../../model/ids.ts';
import { pieceKey } from '../../model/keys.ts';
import { Metadata } from '../../model/metadata.ts';
import type { Piece } from '../../model/piece.ts';
import { revOf } from '../../model/rev.ts';
import type { PieceState } from '../../model/schedule.ts';
import { stateAt } from '../../model/time.ts';
import { validatePiece } from '../../model/validate.ts';
import type { Kv } from '../kv/kv.ts';
import { printable } from '../printable.ts';

/** A live piece as it stands in KV. `metadata` is undefined where it was put without, or with something else. */
export type Shown = {
	key: string;
	rev: string;
	bytes: number;
	metadata: Metadata | undefined;
} & ({ valid: true; piece: Piece; state: PieceState } | { valid: false; findings: Finding[] });

/** Reads a live piece; undefined if there is none. */
export async function show(kv: Kv, slug: Slug, now: Date): Promise<Shown | undefined> {
	const key = pieceKey(slug);
	const value = (await kv.get([key])).get(key);
	if (value === undefined) return undefined;
	const listed = (await kv.list(key)).find(({ name }) => name === key);
	const metadata = v.safeParse(Metadata, listed?.metadata);
	const head = {
		key,
		rev: await revOf(value),
		bytes: Buffer.byteLength(value),
		metadata: metadata.success ? metadata.output : undefined,
	};
	const checked = validatePiece(parsed(value));
	if (!checked.ok) return { ...head, valid: false, findings: checked.findings };
	const piece = checked.value;
	return { ...head, valid: true, piece, state: stateAt(piece, now.getTime()) };
}

/** Lines for people. */
export function shownLines(shown: Shown, where: string, origin: string): string[] {
	return linesOf(shown, where, origin).map(printable);
}

function linesOf(shown: Shown, where: string, origin: string): string[] {
	const { key, rev, bytes, metadata } = shown;
	const head = [`${key}, ${where}`, `  rev        ${rev}`, `  size       ${bytes} bytes`];
	const published = metadata
		? `  published  ${metadata.at}${metadata.rev === rev ? '' : `, as ${metadata.rev}: put by hand since`}`
		: '  published  by hand, without metadata';
	if (!shown.valid) {
		const found = shown.findings.map(
			(it) => `    ${showPath(it.path)}  ${it.message}  (${it.code})`,
		);
		return [
			...head,
			published,
			'  state      not valid: readers see only the link. Publish it again.',
			...found,
		];
	}
	const { title, kind, lang, updated, slug } = shown.piece;
	return [
		...head,
		`  title      ${title}`,
		`  kind       ${kind} in ${lang}`,
		`  updated    ${updated}`,
		published,
		`  state      ${stateLine(shown.state)}`,
		...(key === pieceKey(slug) ? [] : [`  holds      ${slug}`]),
		`  look       ${origin}/p/${key.slice('piece:'.length)}`,
	];
}

function stateLine({ phase, overdue, stale, changesAt }: PieceState): string {
	const next = changesAt === undefined ? '' : `, changes ${new Date(changesAt).toISOString()}`;
	const age = overdue ? ', past its review date' : '';
	const claims = stale.length > 0 ? `, stale claims: ${stale.join(', ')}` : '';
	return `${phase}${age}${claims}${next}`;
}

function parsed(value: string): unknown {
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
}
