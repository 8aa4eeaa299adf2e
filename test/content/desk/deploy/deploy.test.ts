// Deploying, with a stand-in for wrangler that records what it is asked.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Checkout, checkout, DEPLOYED_AT, sharedFolder } from '../checkout.ts';
import type { Ran } from '../run-desk.ts';
import { askedOf, forget, storedIn } from '../stand-in.ts';

async function fresh(): Promise<Checkout> {
	return checkout(await sharedFolder());
}

/** The same files with another word, so that the words and the pinned file are others. */
async function changed(before: Checkout): Promise<Checkout> {
	const it = await checkout(before.standIn);
	await it.change('widget/views/progress.tsx', 'class="progress"', 'class="progress is-new"');
	return it;
}

const failing = (it: Checkout, fails: string): Promise<Ran> =>
	it.desk(['deploy'], { GLOSS_STAND_IN_FAILS: fails });

/** The commands of wrangler that were run, in order. */
const steps = async (it: Checkout) =>
	(await askedOf(it)).map(({ args }) => (args[0] === 'kv' ? args[2] : args[0]));

const DAY = 86_400;
const days = (expiration: number | undefined) => ((expiration ?? 0) - Date.now() / 1000) / DAY;

const TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
};

describe('a deploy', () => {
	test('puts the files, reads them back, and then deploys the worker', async () => {
		const it = await fresh();
		const { code, out, err } = await it.desk(['deploy']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(await steps(it)).toEqual(['list', 'put', 'get', 'deploy']);
		const [first] = await askedOf(it);
		expect(first?.args).toContain('--remote');
		const kept = await storedIn(it);
		for (const { key, metadata, expiration } of Object.values(kept)) {
			expect(key).toMatch(
				/^asset:(?:[a-z-]+-[0-9a-f]{12}\.(?:js|css|svg)|gloss@0\.1\.0-[0-9a-f]{12}\.js)$/u,
			);
			const [ending = ''] = /\.\w+$/u.exec(key) ?? [];
			expect(metadata?.type).toBe(TYPES[ending]);
			expect(Date.parse(String(metadata?.at))).not.toBeNaN();
			expect(expiration).toBeUndefined();
		}
		const [pinned] = Object.values(kept).filter(({ key }) => key.startsWith('asset:gloss@'));
		const hash = createHash('sha384')
			.update(pinned?.value ?? '')
			.digest('base64');
		const version = pinned?.key.slice('asset:gloss@'.length, -'.js'.length);
		expect(out).toContain(
			`<script async src="${DEPLOYED_AT}/r/${version}/gloss.js" integrity="sha384-${hash}" crossorigin="anonymous"></script>`,
		);
	});

	test('puts nothing twice', async () => {
		const it = await fresh();
		await it.desk(['deploy']);
		await forget(it);
		const { out } = await it.desk(['deploy', '--json']);
		expect(await steps(it)).toEqual(['list', 'deploy']);
		expect(JSON.parse(out)).toMatchObject({ ok: true, deployed: true, put: [], ending: [] });
	});

	test('gives an end to the files it replaces, but not to pinned ones nor to its own', async () => {
		const a = await fresh();
		await a.desk(['deploy']);
		const old = Object.keys(await storedIn(a));
		const b = await changed(a);
		await forget(b);
		const { code } = await b.desk(['deploy']);
		expect(code).toBe(0);
		expect(await steps(b)).toEqual(['list', 'put', 'get', 'deploy', 'get', 'put']);
		const kept = await storedIn(b);
		expect(Object.keys(kept)).toEqual(expect.arrayContaining(old));
		const ending = Object.values(kept).filter(({ expiration }) => expiration !== undefined);
		expect(ending.map(({ key }) => key.replace(/[0-9a-f]{12}/u, '*'))).toContain('asset:quiz-*.js');
		for (const { key, expiration, metadata } of ending) {
			expect(old).toContain(key);
			expect(key).not.toContain('gloss@');
			expect(days(expiration)).toBeGreaterThan(30);
			expect(metadata).toMatchObject({ type: 'text/javascript' });
		}
	});

	test('takes the end away from what it uses again', async () => {
		const a = await fresh();
		await a.desk(['deploy']);
		const old = Object.keys(await storedIn(a));
		await (await changed(a)).desk(['deploy']);
		expect(await a.desk(['deploy'])).toMatchObject({ code: 0 });
		const kept = await storedIn(a);
		expect(old.filter((key) => kept[key]?.expiration !== undefined)).toEqual([]);
	});

	test('only says what it would do with --dry-run', async () => {
		const it = await fresh();
		const { code, out } = await it.desk(['deploy', '--dry-run']);
		expect(code).toBe(0);
		expect(out).toContain('Would deploy, and did not');
		expect(await steps(it)).toEqual(['list']);
	});

	test('prints for machines with --json', async () => {
		const it = await fresh();
		const { out } = await it.desk(['deploy', '--dry-run', '--json']);
		expect(JSON.parse(out)).toMatchObject({
			ok: true,
			deployed: false,
			origin: DEPLOYED_AT,
			pinned: { integrity: expect.stringMatching(/^sha384-/u) },
			there: [],
		});
	});
});

describe('a deploy that cannot be done', () => {
	test('names all that wrangler.toml still lacks, and asks nothing', async () => {
		const it = await fresh();
		await it.change('wrangler.toml', DEPLOYED_AT, 'https://gloss.example');
		await it.change('wrangler.toml', /id = ".*"/u, `id = "${'0'.repeat(32)}"`);
		const { code, err } = await it.desk(['deploy']);
		expect(code).toBe(2);
		expect(err).toContain(
			'ORIGIN in wrangler.toml is still the placeholder "https://gloss.example"',
		);
		expect(err).toContain('npx wrangler kv namespace create CONTENT');
		expect(await steps(it)).toEqual([]);
	});

	test.each([
		['http://gloss.test', 'no https address'],
		['https://gloss.test/widget', 'no https address'],
		['', 'no ORIGIN under [vars]'],
	])('refuses the address %j', async (origin, words) => {
		const it = await fresh();
		await it.change('wrangler.toml', DEPLOYED_AT, origin);
		const { code, err } = await it.desk(['deploy', '--dry-run']);
		expect(code).toBe(2);
		expect(err).toContain(words);
	});

	test('says why the widget cannot be built', async () => {
		const it = await fresh();
		await it.change('widget/entry.ts', 'start(GLOSS_BOOT)', 'start(');
		const { code, err } = await it.desk(['deploy']);
		expect(code).toBe(2);
		expect(err).toContain('The widget could not be built');
		expect(err).toContain('Nothing was put and nothing was deployed.');
		expect(await steps(it)).toEqual([]);
	});

	test.each([
		['login', 'Nothing was put and nothing was deployed.', ['list']],
		['asset', 'The worker was not deployed: readers have the one they had.', ['list', 'put']],
		['forgets', 'KV has not: asset:', ['list', 'put', 'get']],
		['deploy', 'All files are in KV.', ['list', 'put', 'get', 'deploy']],
	])('says what is done where wrangler fails: %s', async (fails, words, done) => {
		const it = await fresh();
		const { code, err } = await failing(it, fails);
		expect(code).toBe(2);
		expect(err).toContain(words);
		expect(await steps(it)).toEqual(done);
	});

	test('has deployed all the same where only the end of older files could not be set', async () => {
		const a = await fresh();
		await a.desk(['deploy']);
		const b = await changed(a);
		const { code, err } = await failing(b, 'end');
		expect(code).toBe(2);
		expect(err).toContain('The worker is deployed and has all it needs.');
		expect(await b.desk(['deploy'])).toMatchObject({ code: 0 });
	});
});
