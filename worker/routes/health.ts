// `GET /healthz`: that the worker runs, which, and whether KV answers. It is 200 without KV too: the worker serves what it
// has, and whoever took it out for that would make an outage of KV one of ours.
import type { Context } from 'hono';
import { version } from '../../package.json';
import { NEVER } from '../caching.ts';
import type { App } from '../env.ts';
import { reply } from '../reply.ts';
import { kvState } from '../store/answers.ts';
import { storageOf } from '../store/serve.ts';
import { widget } from '../widget.ts';

/** `kv` is `ok`, `late` or `failing`: asked at most once in `HOLD_MS`, however often this is. Never kept. */
export async function getHealth(c: Context<App>): Promise<Response> {
	const kv = await kvState(storageOf(c));
	return reply(c, {
		type: 'json',
		body: () => JSON.stringify({ ok: true, version, build: widget.build, kv }),
		caching: NEVER,
	});
}
