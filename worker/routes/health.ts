// `GET /healthz`: that the worker runs, and which.
import type { Context } from 'hono';
import { version } from '../../package.json';
import { NEVER } from '../caching.ts';
import type { App } from '../env.ts';
import { reply } from '../reply.ts';
import { widget } from '../widget.ts';

export function getHealth(c: Context<App>): Response {
	return reply(c, {
		type: 'json',
		body: () => JSON.stringify({ ok: true, version, build: widget.build }),
		caching: NEVER,
	});
}
