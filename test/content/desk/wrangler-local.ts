// Runs the real wrangler for a deploy without Cloudflare: what is meant for KV there goes into local KV at GLOSS_STATE,
// and deploying bundles the worker and goes no further. What it is asked stands in the file GLOSS_ASKED, a line a call.
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';

const REAL = resolve(import.meta.dirname, '../../../node_modules/wrangler/bin/wrangler.js');
const local = ['--local', '--persist-to', process.env.GLOSS_STATE ?? ''];
const args = process.argv.slice(2).flatMap((arg) => (arg === '--remote' ? local : [arg]));
if (process.env.GLOSS_ASKED)
	appendFileSync(process.env.GLOSS_ASKED, `${args.slice(0, 3).join(' ')}\n`);
if (args[0] === 'deploy') args.push('--dry-run');
const { status } = spawnSync(process.execPath, [REAL, ...args], { stdio: 'inherit' });
process.exit(status ?? 1);
