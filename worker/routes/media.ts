// `GET /media/<hash>.<ext>`: an image. Its name comes from its bytes, so what it names never changes.
import type { Context } from 'hono';
import type { App } from '../env.ts';
import { etagOf } from '../etag.ts';
import { CONTENT_TYPES, type ContentType } from '../headers.ts';
import { logUnavailable } from '../log.ts';
import { cachingOf, reply, replyFault } from '../reply.ts';
import { Unchanging } from '../store/unchanging.ts';
import { type MediaFound, readMedia } from '../store.ts';

const NAME = /^(?<hash>[0-9a-f]{12,64})\.(?<ext>jpe?g|png|webp|avif)$/u;

const pictures = new Unchanging<MediaFound>(
	{ count: 100, bytes: 4 * 1024 ** 2 },
	({ bytes }) => bytes.byteLength,
);

/**
 * Its type is that of its name. 404 for a name that no image has, without asking KV, and for one that is not there; 503
 * where KV fails and this isolate has not kept it.
 */
export async function getMedia(c: Context<App, '/media/:name'>): Promise<Response> {
	const name = c.req.param('name');
	const { hash, ext } = NAME.exec(name)?.groups ?? {};
	if (!hash || !ext || !isContentType(ext))
		return replyFault(c, { kind: 'fault', code: 'not-found' });
	const read = await pictures.get(name, () => readMedia(c.env.CONTENT, name));
	switch (read.kind) {
		case 'missing':
			return replyFault(c, { kind: 'fault', code: 'not-found' });
		case 'unavailable':
			logUnavailable(name, read.error);
			return replyFault(c, { kind: 'fault', code: 'content-unavailable' });
		case 'found':
			return reply(c, {
				type: ext,
				body: () => read.bytes,
				etag: etagOf(hash),
				caching: cachingOf(c),
			});
	}
}

function isContentType(text: string): text is ContentType {
	return Object.hasOwn(CONTENT_TYPES, text);
}
