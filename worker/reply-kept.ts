// Answers with a file of a build before this one, which a deploy kept in KV.
import type { Context } from 'hono';
import type { AssetType } from '../content/model/asset.ts';
import type { App } from './env.ts';
import { etagOf } from './etag.ts';
import type { ContentType } from './headers.ts';
import { logBadAsset, logUnavailable } from './log.ts';
import { cachingOf, reply, replyFault } from './reply.ts';
import { Unchanging } from './store/unchanging.ts';
import { type AssetFound, readAsset } from './store.ts';

const CONTENT_TYPE = {
	'text/css': 'css',
	'text/javascript': 'script',
	'image/svg+xml': 'svg',
} as const satisfies Record<AssetType, ContentType>;

const files = new Unchanging<AssetFound>(
	{ count: 100, bytes: 2 * 1024 ** 2 },
	({ bytes }) => bytes.byteLength,
);

/** Sends what is under a key of `content/model/keys.ts`. Its name, which is its tag, comes from its bytes. */
export async function replyKept(c: Context<App>, key: string, name: string): Promise<Response> {
	const read = await files.get(key, () => readAsset(c.env.CONTENT, key));
	switch (read.kind) {
		case 'missing':
			return replyFault(c, { kind: 'fault', code: 'not-found' });
		case 'unavailable':
			logUnavailable(key, read.error);
			return replyFault(c, { kind: 'fault', code: 'content-unavailable' });
		case 'invalid': {
			logBadAsset(key);
			const message = 'What is stored under this name is not a file of the widget.';
			return replyFault(c, { kind: 'fault', code: 'content-invalid', message });
		}
		case 'found':
			return reply(c, {
				type: CONTENT_TYPE[read.type],
				body: () => read.bytes,
				etag: etagOf(name),
				caching: cachingOf(c),
			});
	}
}
