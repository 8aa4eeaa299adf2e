// Bodies that were put together once: the bytes that belong to a tag. Drawing a piece takes milliseconds, sending it
// microseconds.
import { Memo } from './memo.ts';
import { widget } from './widget.ts';

/** `rest` follows the runtime, if that comes first: a thousand embed scripts hold it once. */
type Kept = { rest: Uint8Array<ArrayBuffer>; afterRuntime: boolean };

/** With the copies of pieces (store/keeper.ts) two thirds of what an isolate has. */
const kept = new Memo<Kept>({ count: 4_000, bytes: 44 * 1024 ** 2 });

const encoder = new TextEncoder();
const runtime = encoder.encode(widget.runtime);

/**
 * The bytes of a text, which is only made if they are not kept.
 *
 * @param key names them: the same key always means the same text
 */
export function keptBody(key: string, make: () => string): Uint8Array<ArrayBuffer> {
	const known = bodyKept(key);
	if (known) return known;
	const text = make();
	const afterRuntime = text.startsWith(widget.runtime);
	const rest = encoder.encode(afterRuntime ? text.slice(widget.runtime.length) : text);
	kept.set(key, { rest, afterRuntime }, rest.length + key.length);
	return whole({ rest, afterRuntime });
}

/** The bytes, if they are kept. */
export function bodyKept(key: string): Uint8Array<ArrayBuffer> | undefined {
	const known = kept.get(key);
	return known && whole(known);
}

function whole({ rest, afterRuntime }: Kept): Uint8Array<ArrayBuffer> {
	if (!afterRuntime) return rest;
	const bytes = new Uint8Array(runtime.length + rest.length);
	bytes.set(runtime);
	bytes.set(rest, runtime.length);
	return bytes;
}
