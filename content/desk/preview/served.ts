// The KV namespace that the worker of the preview reads: the pieces of the files, at every moment, and their images.
// Nothing is kept, so that a piece that was saved is there at once.
import { isSlug } from '../../model/ids.ts';
import { PIECE_PREFIX } from '../../model/keys.ts';
import { metadataOf } from '../../model/metadata.ts';
import { serialize } from '../publish/compile.ts';
import { MOMENTS, pieceAt, slotOf } from './moments.ts';
import type { Entry, Newsroom } from './newsroom.ts';

const MEDIA_PREFIX = 'media:';

/** What the worker asks of a namespace. */
export type Served = {
	get(key: string, how?: unknown): Promise<string | ArrayBuffer | null>;
	getWithMetadata(key: string, how?: unknown): Promise<{ value: unknown; metadata: unknown }>;
	list(options: { prefix?: string }): Promise<{ keys: object[]; list_complete: true }>;
};

/** A namespace over what is in a newsroom now. */
export function servedFrom(newsroom: Newsroom): Served {
	const entries = () => newsroom.stories().flatMap(({ name }) => newsroom.entriesOf(name));
	const textUnder = (key: string): string | undefined => {
		if (!key.startsWith(PIECE_PREFIX)) return undefined;
		const name = key.slice(PIECE_PREFIX.length);
		const own = newsroom.entry(name)?.good;
		if (own) return own.text;
		return variantOf(entries(), name);
	};
	const get: Served['get'] = async (key, how) => {
		if (key.startsWith(MEDIA_PREFIX)) {
			const bytes = newsroom.picture(key.slice(MEDIA_PREFIX.length))?.bytes;
			return bytes ? new Uint8Array(bytes).buffer : null;
		}
		const text = textUnder(key);
		if (text === undefined) return null;
		return asBytes(how) ? new TextEncoder().encode(text).buffer : text;
	};
	return {
		get,
		getWithMetadata: async (key, how) => ({ value: await get(key, how), metadata: null }),
		async list({ prefix = '' }) {
			const keys = entries().flatMap(({ slug, good }) => {
				const name = PIECE_PREFIX + slug;
				if (!good || !name.startsWith(prefix)) return [];
				const metadata = metadataOf(good.piece, good.rev, good.at.toISOString());
				return [{ name, metadata }];
			});
			return { keys, list_complete: true };
		},
	};
}

/** A namespace takes the type alone, or among its options. */
function asBytes(how: unknown): boolean {
	if (typeof how === 'object' && how !== null && 'type' in how) return how.type === 'arrayBuffer';
	return how === 'arrayBuffer';
}

function variantOf(entries: readonly Entry[], name: string): string | undefined {
	for (const { slug, good } of entries) {
		if (!good || !isSlug(slug)) continue;
		const moment = MOMENTS.find((it) => it !== 'now' && slotOf(slug, it) === name);
		if (moment) return serialize(pieceAt(good.piece, moment, Date.now()));
	}
	return undefined;
}
