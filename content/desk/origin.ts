// Where the published pieces are to be seen.

import { readWranglerToml } from './kv/wrangler-toml.ts';
import type { Place } from './place.ts';

/** The port of the local worker, unless `PORT` says another. */
export const DEFAULT_PORT = 8787;

/** The address of the local worker that `npm start` runs. */
export function localOrigin(env: NodeJS.ProcessEnv): string {
	return `http://localhost:${env.PORT || DEFAULT_PORT}`;
}

/** The worker's public address: `ORIGIN` under `[vars]` in wrangler.toml, without a slash at its end. */
export async function remoteOrigin({ root }: Pick<Place, 'root'>): Promise<string> {
	const { origin = '(ORIGIN is not set in wrangler.toml)' } = await readWranglerToml({ root });
	return origin.replace(/\/+$/u, '');
}
