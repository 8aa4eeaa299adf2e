// Whether a stored text is a piece. No I/O, and total: every text has a verdict.
import type { Finding } from '../content/model/finding.ts';
import { MAX_BYTES, type Piece } from '../content/model/piece.ts';
import { revOf } from '../content/model/rev.ts';
import { type Checked, validatePiece } from '../content/model/validate.ts';

/** A stored text with its revision and what it says, or what keeps it from being a piece, the first of it. */
export type Verdict =
	| { kind: 'found'; rev: string; text: string; piece: Piece }
	| { kind: 'invalid'; findings: Finding[] };

/** Judges a stored text. */
export async function judge(text: string): Promise<Verdict> {
	const checked = isTooLarge(text) ? tooLarge() : parsed(text);
	if (!checked.ok) return { kind: 'invalid', findings: checked.findings };
	return { kind: 'found', rev: await revOf(text), text, piece: checked.value };
}

/** Judges stored bytes. */
export async function judgeBytes(bytes: Uint8Array): Promise<Verdict> {
	const text = utf8In(bytes);
	if (text !== undefined) return judge(text);
	const { findings } = unreadable('json/not-utf8', 'The value is not in UTF-8.');
	return { kind: 'invalid', findings };
}

function utf8In(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
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
	return validatePiece(value, 'first');
}

function tooLarge() {
	return unreadable('kv/too-large', `A piece takes at most ${MAX_BYTES} bytes.`);
}

function unreadable(code: string, message: string) {
	return { ok: false as const, findings: [{ code, path: [], message }] };
}
