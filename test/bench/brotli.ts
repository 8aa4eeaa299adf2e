// Brotli as Cloudflare's edge uses it for what it compresses by itself: quality 4.
import { brotliCompressSync, constants } from 'node:zlib';

/** A text is compressed as UTF-8. */
export function brotli4(content: string | Buffer): Buffer {
	return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}
