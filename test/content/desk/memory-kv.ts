// The desk's KV in memory: what was asked of it, in lines, and faults to order.
import type { Entry, Kv, Listed } from '../../../content/desk/kv/kv.ts';
import { Stop } from '../../../content/desk/stop.ts';
import { metadataOf } from '../../../content/model/metadata.ts';
import type { Piece } from '../../../content/model/piece.ts';
import { revOf } from '../../../content/model/rev.ts';
import { stored } from '../../fixtures/pieces.ts';

export class MemoryKv implements Kv {
	readonly values = new Map<string, string>();
	readonly metadata = new Map<string, unknown>();
	/** `get a b`, `list piece:`, `put a b`, `delete a`. */
	readonly calls: string[] = [];
	/** Fails on a call that matches; a put has put its first entry by then, a delete its first key. */
	fails: RegExp | undefined;

	async get(keys: readonly string[]): Promise<Map<string, string>> {
		if (keys.length > 0) this.asked('get', keys);
		return new Map(
			keys.flatMap((key) => {
				const value = this.values.get(key);
				return value === undefined ? [] : [[key, value] as const];
			}),
		);
	}

	async list(prefix: string): Promise<Listed[]> {
		this.asked('list', [prefix]);
		const names = [...this.values.keys()].filter((key) => key.startsWith(prefix)).sort();
		return names.map((name) => ({ name, metadata: this.metadata.get(name) }));
	}

	async put(entries: readonly Entry[]): Promise<void> {
		if (entries.length === 0) return;
		const set = ({ key, value, metadata }: Entry) => {
			this.values.set(key, value);
			this.metadata.set(key, metadata);
		};
		this.asked(
			'put',
			entries.map(({ key }) => key),
			() => entries.slice(0, 1).forEach(set),
		);
		for (const entry of entries) set(entry);
	}

	async delete(keys: readonly string[]): Promise<void> {
		if (keys.length === 0) return;
		this.asked('delete', keys, () => this.values.delete(keys[0] ?? ''));
		for (const key of keys) this.values.delete(key);
	}

	/** Puts a value behind the desk's back. */
	hold(key: string, value: string, metadata?: unknown): void {
		this.values.set(key, value);
		this.metadata.set(key, metadata);
	}

	private asked(verb: string, keys: readonly string[], partly = () => {}): void {
		const call = [verb, ...keys].join(' ');
		this.calls.push(call);
		if (!this.fails?.test(call)) return;
		partly();
		throw new Stop('wrangler failed.');
	}
}

/** Publishes a piece as the desk does, at an instant: its revision, and the live key. Gives back its revision. */
export async function publishTo(kv: MemoryKv, piece: Piece, at: string, message?: string) {
	const value = stored(piece);
	const rev = await revOf(value);
	const metadata = { ...metadataOf(piece, rev, at), ...(message && { message }) };
	kv.hold(`rev:${piece.slug}@${rev}`, value, metadata);
	kv.hold(`piece:${piece.slug}`, value, metadata);
	return rev;
}

/** Fills a slot as the desk does. */
export async function fillIn(kv: MemoryKv, name: string, piece: Piece): Promise<void> {
	const rev = await revOf(stored(piece));
	const metadata = { ...metadataOf(piece, rev, '2020-01-05T12:00:00Z'), holds: piece.slug };
	kv.hold(`piece:${name}`, stored(piece), metadata);
}
