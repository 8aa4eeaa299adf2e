// Whether a stored text is a piece. No I/O, and total: every text has a verdict.
import type { Finding } from '../content/model/finding.ts';
import { MAX_BYTES, type Piece } from '../content/model/piece.ts';
import { revOf } from '../content/model/rev.ts';
import { type Checked, validatePiece } from '../content/model/validate.ts';

/** A stored text with its revision and what it says, or what keeps it from being a piece. */
export type Verdict =
	| { kind: 'found'; rev: string; text: string; piece: Piece }
	| { kind: 'invalid'; findings: Finding[] };

/** Judges a stored text. */
export async function judge(text: string): Promise<Verdict> {
	const checked = isTooLarge(text) ? tooLarge() : parsed(text);
	if (!checked.ok) return { kind: 'invalid', findings: checked.findings };
	return { kind: 'found', rev: await revOf(text), text, piece: checked.value };
}

/** Whether a text takes more bytes than a piece may. */
export function isTooLarge(text: string): boolean {
	// A UTF-16 unit takes one to three bytes in UTF-8, so that most texts need not be encoded to know.
	if (text.length > MAX_BYTES) return true;
	return text.length * 3 > MAX_BYTES && new TextEncoder().encode(text).length > MAX_BYTES;
}

function parsed(text: string): Checked<Piece> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return unreadable('json/syntax', error instanceof Error ? error.message : `${error}`);
	}
	return validatePiece(value);
}

function tooLarge(): Checked<Piece> {
	return unreadable('kv/too-large', `A piece takes at most ${MAX_BYTES} bytes.`);
}

function unreadable(code: string, message: string): Checked<Piece> {
	return { ok: false, findings: [{ code, path: [], message }] };
}
