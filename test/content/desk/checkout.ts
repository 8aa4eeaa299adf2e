// A checkout of a test's own that can be changed, built and deployed: the sources copied, wrangler.toml filled in.
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Place, placeFrom } from '../../../content/desk/place.ts';
import { type Ran, runScript } from './run-desk.ts';
import { STAND_IN } from './workspace.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SOURCES = ['content/desk', 'content/model', 'content/schema', 'widget', 'worker'];
const FILES = ['content/tsconfig.base.json', 'package.json', 'wrangler.toml'];

/** Its address in wrangler.toml. Nothing is served there. */
export const DEPLOYED_AT = 'https://gloss.test';

/** A wrangler whose Cloudflare is a local KV, and which deploys as far as that goes without an account. */
export const LOCAL_WRANGLER = resolve(import.meta.dirname, 'wrangler-local.ts');

export type Checkout = {
	place: Place;
	/** The folder in which the stand-in for wrangler keeps what it was asked. */
	standIn: string;
	desk(args: readonly string[], env?: Record<string, string>): Promise<Ran>;
	/** Replaces a text, which must be there, in a file. */
	change(file: string, from: string | RegExp, to: string): Promise<void>;
};

/** A folder that is gone when the test is: for what several checkouts share. */
export async function sharedFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-cloud-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return folder;
}

/**
 * Copies the sources.
 *
 * @param cloud the folder that stands for Cloudflare
 * @param wrangler what is run as wrangler; by default one that only records what it was asked
 */
export async function checkout(cloud: string, wrangler = STAND_IN): Promise<Checkout> {
	const root = await mkdtemp(join(tmpdir(), 'gloss-checkout-'));
	onTestFinished(() => rm(root, { recursive: true, force: true }));
	for (const path of [...SOURCES, ...FILES]) {
		await cp(join(ROOT, path), join(root, path), { recursive: true });
	}
	await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
	const env = { GLOSS_WRANGLER: wrangler, GLOSS_STAND_IN: cloud, GLOSS_STATE: join(cloud, 'kv') };
	const it: Checkout = {
		place: { ...placeFrom({ ...env, GLOSS_WRANGLER: '' }), root },
		standIn: cloud,
		desk: (args, more = {}) =>
			runScript(join(root, 'content/desk/main.ts'), args, { ...env, ...more }),
		async change(file, from, to) {
			const text = await readFile(join(root, file), 'utf8');
			const changed = text.replace(from, to);
			if (changed === text) throw new Error(`${file} has no ${from}.`);
			await writeFile(join(root, file), changed);
		},
	};
	await it.change('wrangler.toml', 'https://gloss.example', DEPLOYED_AT);
	await it.change('wrangler.toml', /0{32}/u, '0123456789abcdef0123456789abcdef');
	return it;
}
