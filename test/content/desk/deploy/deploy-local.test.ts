// Two deploys in a row, with the real wrangler and a local KV: pages that hold the script of the first go on working.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openKv } from '../../../../content/desk/kv/kv.ts';
import { startWorker } from '../../../../content/desk/serve/dev-worker.ts';
import { freePort } from '../../../../content/desk/serve/ports.ts';
import type { WidgetBuild } from '../../../../content/model/boot.ts';
import { partFiles, pinnedFile } from '../../../../content/model/widget-files.ts';
import manifest from '../../../../package.json' with { type: 'json' };
import { type Checkout, checkout, DEPLOYED_AT, LOCAL_WRANGLER, sharedFolder } from '../checkout.ts';

// Some fifteen calls of wrangler, each of one to three seconds.
const PATIENCE_MS = 240_000;

/** Deploys a checkout: what it printed, and the build that it deployed. */
async function deploy(it: Checkout) {
	const { code, out, err } = await it.desk(['deploy', '--json']);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	const build: WidgetBuild = JSON.parse(
		await readFile(join(it.place.root, 'dist/widget.json'), 'utf8'),
	);
	return { printed: JSON.parse(out), build };
}

/** The worker of a checkout, as it was deployed; gives the way to ask it. */
async function serve({ place }: Checkout): Promise<(path: string) => Promise<Response>> {
	const port = await freePort();
	const worker = await startWorker(place, port, DEPLOYED_AT, () => {});
	onTestFinished(() => worker.stop());
	const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
	const ended = worker.ended.then((how): never => {
		throw new Error(how);
	});
	const up = vi.waitFor(() => ask('/healthz'), { timeout: 60_000 });
	await Promise.race([up, ended]);
	return ask;
}

test(
	'keeps what pages with the script of the build before ask for',
	async () => {
		const cloud = await sharedFolder();
		const a = await checkout(cloud, LOCAL_WRANGLER);
		const b = await checkout(cloud, LOCAL_WRANGLER);
		await b.change('widget/words/en.json', /"again": ".*?"/u, '"again": "Once more"');
		await b.change('widget/views/progress.tsx', 'class="progress"', 'class="progress is-new"');
		await b.change('widget/styles/page.css', /$/u, '\nmain { outline: 0 }\n');

		const before = await deploy(a);
		const after = await deploy(b);
		const old = partFiles(before.build);
		const names = new Set<string>(partFiles(after.build).map(({ name }) => name));
		const replaced = old.filter(({ name }) => !names.has(name)).map(({ name }) => name);
		expect(replaced.map((name) => name.replace(/-[0-9a-f]{12}/u, '')).sort()).toEqual([
			'page.css',
			'quiz-app.js',
			'quiz.js',
		]);

		const ask = await serve(b);
		expect(await (await ask('/healthz')).json()).toMatchObject({ build: after.build.build });
		// All that the script of the first build names is among the files that are asked for.
		const text = before.build.runtime + Object.values(before.build.parts).map(({ code }) => code);
		const parts = [...text.matchAll(/"([\w-]+)":\["(-[0-9a-f]{12})"/gu)].map(
			([, name, hash]) => `${name}${hash}.js`,
		);
		const packs = [...text.matchAll(/"([\w-]+-[0-9a-f]{12}\.js)"/gu)].map(([, name]) => name);
		expect(old.map(({ name }) => name)).toEqual(expect.arrayContaining([...parts, ...packs]));
		expect(parts.length).toBeGreaterThan(3);
		expect(packs).toHaveLength(2);
		for (const file of old) {
			const response = await ask(`/a/${file.name}`);
			expect(response.status, file.name).toBe(200);
			expect(response.headers.get('content-type')?.split(';')[0]).toBe(file.type);
			expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
			expect(await response.text()).toBe(file.text);
		}

		expect(after.printed.pinned.url).not.toBe(before.printed.pinned.url);
		const first = await pinnedFile(before.build, DEPLOYED_AT, manifest.version);
		for (const { pinned } of [before.printed, after.printed]) {
			const response = await ask(new URL(pinned.url).pathname);
			const bytes = Buffer.from(await response.arrayBuffer());
			const hash = createHash('sha384').update(bytes).digest('base64');
			expect(`sha384-${hash}`).toBe(pinned.integrity);
			if (pinned.version === first.version) expect(bytes.toString()).toBe(first.text);
		}

		const kept = await openKv(b.place, false).list('asset:');
		const ending = kept.filter(({ expiration }) => expiration !== undefined);
		expect(ending.map(({ name }) => name).sort()).toEqual(
			replaced.map((name) => `asset:${name}`).sort(),
		);
		const soon = Date.now() / 1000 + 30 * 86_400;
		for (const { expiration } of ending) expect(expiration).toBeGreaterThan(soon);
	},
	PATIENCE_MS,
);
