// A piece as it stands in KV: revision, state and whether it is valid. By its bytes alone; what stands beside them is
// only reported.
import * as v from 'valibot';
import type { Finding } from '../../model/finding.ts';
import { Metadata } from '../../model/metadata.ts';
import { MAX_BYTES, type Piece } from '../../model/piece.ts';
import { revOf } from '../../model/rev.ts';
import type { PieceState } from '../../model/schedule.ts';
import { stateAt } from '../../model/time.ts';
import { type Checked, validatePiece } from '../../model/validate.ts';
import type { Listed } from '../kv/kv.ts';

/**
 * A value with what stands beside it; `metadata` is undefined where it was put without, or with something else.
 * `byHand` where the metadata do not name these bytes.
 */
export type LiveValue = {
	key: string;
	rev: string;
	bytes: number;
	metadata: Metadata | undefined;
	byHand: boolean;
} & ({ valid: true; piece: Piece; state: PieceState } | { valid: false; findings: Finding[] });

/** Judges a value as the worker does. */
export async function judgeValue(
	key: string,
	value: string,
	beside: unknown,
	now: Date,
): Promise<LiveValue> {
	const metadata = metadataIn(beside);
	const rev = await revOf(value);
	const bytes = Buffer.byteLength(value);
	const head = { key, rev, bytes, metadata, byHand: metadata?.rev !== rev };
	const checked = pieceIn(value);
	if (!checked.ok) return { ...head, valid: false, findings: checked.findings };
	return {
		...head,
		valid: true,
		piece: checked.value,
		state: stateAt(checked.value, now.getTime()),
	};
}

/** What stands beside a value, if it is ours. */
export function metadataIn(beside: unknown): Metadata | undefined {
	const checked = v.safeParse(Metadata, beside);
	return checked.success ? checked.output : undefined;
}

/** What stands beside a key in a list. */
export function besideOf(listed: readonly Listed[], key: string): unknown {
	return listed.find(({ name }) => name === key)?.metadata;
}

/** The piece in a value, or what keeps it from being one. */
export function pieceIn(value: string): Checked<Piece> {
	if (Buffer.byteLength(value) > MAX_BYTES) {
		return refused('kv/too-large', `A piece takes at most ${MAX_BYTES} bytes.`);
	}
	try {
		return validatePiece(JSON.parse(value));
	} catch {
		return refused('json/syntax', 'This is not JSON.');
	}
}

function refused(code: string, message: string): Checked<Piece> {
	return { ok: false, findings: [{ code, path: [], message }] };
}
