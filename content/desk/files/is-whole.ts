// Whether the bytes of an image reach its end: an upload that was cut off has a sound header, and shows half a picture.
// Decodes nothing, and lets pass what it does not know.

/** Whether nothing is missing at the end of an image of a format. What comes after its end is no matter. */
export function isWhole(format: string, bytes: Buffer): boolean {
	switch (format) {
		case 'png':
			return endsPng(bytes);
		case 'jpg':
			return endsJpeg(bytes);
		case 'webp':
			// https://developers.google.com/speed/webp/docs/riff_container#webp_file_header
			return bytes.length >= bytes.readUInt32LE(4) + 8;
		default:
			return endsBoxes(bytes);
	}
}

/** Chunks of length, type, data and checksum, the last of them IEND: https://www.w3.org/TR/png-3/#5Chunk-layout */
function endsPng(bytes: Buffer): boolean {
	for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
		if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
	}
	return false;
}

/** Segments up to the first scan; a small picture in one of them has an end of its own. ITU T.81, B.1.1. */
function endsJpeg(bytes: Buffer): boolean {
	const [scan, end] = [0xda, Buffer.of(0xff, 0xd9)];
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === scan) return bytes.indexOf(end, at) !== -1;
		// Any number of 0xFF may stand before a marker.
		at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
	}
	return false;
}

/** AVIF: boxes that say how long they are, ISO/IEC 14496-12. */
function endsBoxes(bytes: Buffer): boolean {
	let at = 0;
	while (at + 16 <= bytes.length) {
		const short = bytes.readUInt32BE(at);
		const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
		// 0 reaches to the end of the file, and less than a box's head is none.
		if (size < 8) return true;
		at += size;
	}
	return at <= bytes.length;
}
