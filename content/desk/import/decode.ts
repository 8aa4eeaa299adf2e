// The bytes of a file from elsewhere as text. Guesses nothing: what is not Unicode is read only if its encoding is named.
import { positionOf } from '../files/position.ts';
import { readUtf8, shownByte } from '../files/utf8.ts';
import { Stop } from '../stop.ts';

const MARKS = [
	{ encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * The text of a file, with `\n` for line ends.
 *
 * @param encoding as the web knows it, such as `windows-1252`; without it UTF-8, or UTF-16 with a byte order mark
 * @throws {Stop} naming the place of the first byte that is not in the encoding
 */
export function decode(bytes: Uint8Array, file: string, encoding?: string): string {
	const begins = (mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);
	if (begins([0x50, 0x4b, 3, 4])) {
		throw new Stop(`${file} is a spreadsheet or another packed file. Save it as CSV.`);
	}
	const marked = MARKS.find((it) => begins(it.bytes))?.encoding;
	const wanted = encoding ?? marked ?? 'utf-8';
	const text = wanted === 'utf-8' ? fromUtf8(bytes, file) : fromOther(bytes, file, wanted);
	if (text.includes('\0')) {
		throw new Stop(`${file} is not text, or UTF-16 without a mark: try --encoding utf-16le.`);
	}
	return text.replace(/^\ufeff/u, '').replaceAll(/\r\n?/gu, '\n');
}

function fromUtf8(bytes: Uint8Array, file: string): string {
	const read = readUtf8(bytes);
	if ('text' in read) return read.text;
	const { line, column } = positionOf(read.loose, read.offset);
	throw new Stop(
		`${file}:${line}:${column}  This is not UTF-8: the byte ${shownByte(read.byte)}. Save the file as UTF-8, or name its encoding; files of Western Windows programs are often --encoding windows-1252.`,
	);
}

function fromOther(bytes: Uint8Array, file: string, encoding: string): string {
	let decoder: TextDecoder;
	try {
		decoder = new TextDecoder(encoding, { fatal: true });
	} catch {
		const some = 'utf-8, utf-16le, windows-1252, windows-1256, iso-8859-15, shift_jis';
		throw new Stop(`--encoding "${encoding}" is not known. There are: ${some} and others.`);
	}
	try {
		return decoder.decode(bytes);
	} catch {
		throw new Stop(`${file} is not ${encoding}. Is it cut off, or of another encoding?`);
	}
}
