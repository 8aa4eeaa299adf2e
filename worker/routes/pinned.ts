// `GET /r/<version>/gloss.js`: the widget in one file that never changes; of this build or of any that was deployed.
import type { Context } from 'hono';
import { isPinnedVersion } from '../../content/model/asset.ts';
import { pinnedKey } from '../../content/model/keys.ts';
import type { App } from '../env.ts';
import { etagOf } from '../etag.ts';
import { pinnedOf } from '../pinned.ts';
import { cachingOf, reply, replyFault } from '../reply.ts';
import { replyKept } from '../reply-kept.ts';

/** 404 for a version that no deploy has kept. Open to other origins, or browsers would not check its integrity. */
export async function getPinned(c: Context<App, '/r/:version/gloss.js'>): Promise<Response> {
	const version = c.req.param('version');
	if (!isPinnedVersion(version)) return replyFault(c, { kind: 'fault', code: 'not-found' });
	const pinned = await pinnedOf(c.var.origin);
	if (version !== pinned.version) return replyKept(c, pinnedKey(version), version);
	return reply(c, {
		type: 'script',
		body: () => pinned.text,
		etag: etagOf(version),
		caching: cachingOf(c),
	});
}
