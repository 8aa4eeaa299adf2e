// The KV namespace as the desk sees it: read, list and put, local or remote, through wrangler. Always says which.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Place } from '../place.ts';
import { Stop } from '../stop.ts';
import { wrangler } from './wrangler.ts';

/** A pair to put; `base64` says that the value is bytes written so, `expiration` (epoch seconds) when it is to go. */
export type Entry = {
	key: string;
	value: string;
	metadata: object;
	base64?: true;
	expiration?: number;
};

/** A key that is there, with what stands beside its value and when it goes (epoch seconds), if ever. */
export type Listed = { name: string; metadata?: unknown; expiration?: number | undefined };

export type Kv = {
	/** The values of keys, as few calls as possible; a key that is not there is not in the answer. */
	get(keys: readonly string[]): Promise<Map<string, string>>;
	/** The keys that begin with a prefix. */
	list(prefix: string): Promise<Listed[]>;
	/** Puts in one call. Not atomic: after a failure some may have been put. */
	put(entries: readonly Entry[]): Promise<void>;
	/** Deletes keys in one call; those that are not there are none the worse. */
	delete(keys: readonly string[]): Promise<void>;
};

/** Cloudflare answers for at most this many keys at once; wrangler's local KV for all. */
export const KEYS_A_CALL = 100;

// Local answers are `{ key: { value } }`, remote ones `{ key: value }`; both have null for what is not there.
const Values = v.record(
	v.string(),
	v.nullable(v.union([v.string(), v.object({ value: v.nullable(v.string()) })])),
);
const Keys = v.array(
	v.object({
		name: v.string(),
		metadata: v.optional(v.unknown()),
		expiration: v.optional(v.number()),
	}),
);

/** Cloudflare's KV, or wrangler's local one. */
export function openKv(place: Place, remote: boolean): Kv {
	const where = remote ? ['--remote'] : ['--local', '--persist-to', place.state];
	const run = (...args: string[]) => wrangler(place, [...args, '--binding', 'CONTENT', ...where]);
	return {
		async get(keys) {
			const found = new Map<string, string>();
			const most = remote ? KEYS_A_CALL : keys.length;
			for (let i = 0; i < keys.length; i += most) {
				const chunk = keys.slice(i, i + most);
				const printed = await withFile(chunk, (file) => run('kv', 'bulk', 'get', file));
				for (const [key, entry] of Object.entries(understood(Values, printed))) {
					const value = typeof entry === 'object' ? entry?.value : entry;
					if (typeof value === 'string') found.set(key, value);
				}
			}
			return found;
		},
		async list(prefix) {
			return understood(Keys, await run('kv', 'key', 'list', '--prefix', prefix));
		},
		async put(entries) {
			if (entries.length > 0) await withFile(entries, (file) => run('kv', 'bulk', 'put', file));
		},
		async delete(keys) {
			if (keys.length === 0) return;
			await withFile(keys, (file) => run('kv', 'bulk', 'delete', file, '--force'));
		},
	};
}

/** What wrangler printed, from the first bracket on: it may say something else before. */
function understood<S extends v.GenericSchema>(schema: S, printed: string): v.InferOutput<S> {
	try {
		return v.parse(schema, JSON.parse(printed.slice(printed.search(/^[[{]/mu))));
	} catch {
		throw new Stop(`wrangler’s answer could not be understood:\n${printed.slice(0, 500)}`);
	}
}

async function withFile<T>(content: unknown, use: (file: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-'));
	try {
		const file = join(folder, 'wrangler.json');
		await writeFile(file, JSON.stringify(content));
		return await use(file);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
