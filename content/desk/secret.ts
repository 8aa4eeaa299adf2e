// The secret that the desk shares with the worker. Only ever read, never printed.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { isSecret, MIN_SECRET } from '../model/signature.ts';
import type { Place } from './place.ts';

/** The secret; or in a line what is the matter with it, and in some more how to make one. */
export type Secret = { ok: true; secret: string } | { ok: false; what: string; how: string };

/**
 * Reads DESK_SECRET from the environment; of the local worker first from `.dev.vars`, as wrangler does.
 *
 * @param remote - whether it is to be that of Cloudflare's worker
 */
export async function deskSecret(
	{ root }: Pick<Place, 'root'>,
	remote: boolean,
	env: NodeJS.ProcessEnv = process.env,
): Promise<Secret> {
	const local = remote ? '' : await readFile(join(root, '.dev.vars'), 'utf8').catch(() => '');
	const secret = parseEnv(local).DESK_SECRET ?? env.DESK_SECRET;
	if (isSecret(secret)) return { ok: true, secret };
	const what = secret
		? `DESK_SECRET has fewer than ${MIN_SECRET} characters.`
		: 'There is no DESK_SECRET.';
	return { ok: false, what, how: (remote ? HOW_REMOTELY : HOW_LOCALLY).join('\n') };
}

const MAKE = [
	'  openssl rand -hex 32                 makes one; so does',
	"  node -p \"require('crypto').randomBytes(32).toString('hex')\"",
];

const HOW_REMOTELY = [
	'The worker and the desk share it, so that each knows what comes from the other:',
	...MAKE,
	'  npx wrangler secret put DESK_SECRET  gives it to the worker',
	'  export DESK_SECRET=…                 gives it to the desk',
];

const HOW_LOCALLY = [
	'The local worker and the desk read it from the file .dev.vars, in a line `DESK_SECRET=…`:',
	...MAKE,
	'Write the line, and end and start `npm start` anew.',
];
