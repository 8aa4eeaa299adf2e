// Bodies that were put together once: the bytes that belong to a tag. Drawing a piece takes milliseconds, sending it
// microseconds. They are kept as they are sent: what is put together for each reader is garbage after it, and the collector's
// pauses are what other readers wait for.
import { Memo } from './memo.ts';

/**
 * The embed scripts of a thousand pieces of the size of the Assad quiz. With the copies of pieces (store/keeper.ts), their parsed
 * form (store/copy.ts) and what never changes (store/unchanging.ts) three quarters of what an isolate has.
 */
const kept = new Memo<Uint8Array<ArrayBuffer>>({ count: 4_000, bytes: 64 * 1024 ** 2 });

const encoder = new TextEncoder();

/**
 * The bytes of a text, which is only made if they are not kept.
 *
 * @param key names them: the same key always means the same text
 */
export function keptBody(key: string, make: () => string): Uint8Array<ArrayBuffer> {
	const known = kept.get(key);
	if (known) return known;
	const bytes = encoder.encode(make());
	kept.set(key, bytes, bytes.length + key.length);
	return bytes;
}

/** The bytes, if they are kept. */
export function bodyKept(key: string): Uint8Array<ArrayBuffer> | undefined {
	return kept.get(key);
}
