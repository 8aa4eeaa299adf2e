// Bytes that say they are UTF-8, read strictly: what is not is found at its place.

/** A text, or where the first byte stands that is not UTF-8, and the text before and after it as far as it can be read. */
export type Utf8 = { text: string } | { loose: string; offset: number; byte: number };

/** Reads bytes as UTF-8; a byte order mark stays in the text. */
export function readUtf8(bytes: Uint8Array): Utf8 {
	const options = { ignoreBOM: true };
	try {
		return { text: new TextDecoder('utf-8', { ...options, fatal: true }).decode(bytes) };
	} catch {
		const loose = new TextDecoder('utf-8', options).decode(bytes);
		return { loose, ...firstBad(bytes, loose) };
	}
}

/** The first sign that stands for what could not be read, and is not itself in the bytes. */
function firstBad(bytes: Uint8Array, loose: string): { offset: number; byte: number } {
	let at = 0;
	let from = 0;
	for (const { index } of loose.matchAll(/\ufffd/gu)) {
		at += Buffer.byteLength(loose.slice(from, index));
		from = index;
		const written = [0xef, 0xbf, 0xbd].every((byte, i) => bytes[at + i] === byte);
		if (!written) return { offset: index, byte: bytes[at] ?? 0 };
	}
	return { offset: 0, byte: bytes[0] ?? 0 };
}

/** A byte as it is written in messages: `0xE9`. */
export function shownByte(byte: number): string {
	return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
