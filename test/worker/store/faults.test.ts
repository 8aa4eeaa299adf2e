// What a reader gets, fault by fault and moment by moment, from the built worker in workerd before a KV that fails.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beside, quiz, slug, stored } from '../../fixtures/pieces.ts';
import { builtWorker, startWorkerd, type Workerd } from '../../harness/workerd.ts';

let workerd: Workerd;
beforeAll(async () => {
	const script = await builtWorker();
	const kv = await readFile(new URL('../../fixtures/faulty-kv.js', import.meta.url), 'utf8');
	const vars = { ORIGIN: 'https://gloss.test', PATIENCE_MS: '200' };
	workerd = await startWorkerd([
		{ name: 'kv', script: kv },
		// Under steady load a copy is asked for seldom; at a revalidation it is.
		{ name: 'steady', script, kv: 'kv', vars: { ...vars, HOLD_MS: '600000' } },
		{ name: 'asking', script, kv: 'kv', vars: { ...vars, HOLD_MS: '0' } },
	]);
});
afterAll(() => workerd.close());

type Worker = 'steady' | 'asking';

async function tell(key: string, told: object): Promise<void> {
	await fetch(workerd.at('kv'), { method: 'POST', body: JSON.stringify({ key, ...told }) });
}

/** A revision of a piece as it is put; later days are later. */
async function put(key: string, title: string, day: number): Promise<void> {
	const piece = quiz({ slug: slug(key.replace(/^piece:|^rev:|@.*$/gu, '')), title });
	const metadata = { ...(await beside(piece)), at: `2024-12-0${day}T00:00:00Z` };
	await tell(key, { value: stored(piece), metadata });
}

/** What a reader gets: status, from where, and which revision or error. */
async function got(name: string, worker: Worker) {
	const response = await fetch(new URL(`/v1/pieces/${name}`, workerd.at(worker)));
	const said = JSON.parse(await response.text());
	return [response.status, response.headers.get('gloss-served'), said.title ?? said.error.code];
}

const UNAVAILABLE = [503, null, 'content-unavailable'];
const INVALID = [502, null, 'content-invalid'];
const LIVE = [200, 'live', 'First'];
const KEPT = [200, 'memory', 'First'];

// Delays stand to the worker's patience here as 2 and 30 seconds to its second: it waits five times as long without a copy.
const FAULTS: [name: string, told: object, first: unknown[], revalidated: unknown[]][] = [
	['a 503', { fault: { kind: 'status', status: 503 } }, UNAVAILABLE, KEPT],
	['a 429', { fault: { kind: 'status', status: 429 } }, UNAVAILABLE, KEPT],
	['a delay of 2 seconds', { fault: { kind: 'delay', ms: 400 } }, LIVE, KEPT],
	['a delay of 30 seconds', { fault: { kind: 'delay', ms: 6_000 } }, UNAVAILABLE, KEPT],
	['a body that is cut', { fault: { kind: 'cut' } }, UNAVAILABLE, KEPT],
	['malformed JSON', { value: '{"v":1,' }, INVALID, KEPT],
	['JSON that is no piece', { value: '{"v":1,"kind":"quiz"}' }, INVALID, KEPT],
	['a value of 25 MiB', { huge: 25 * 1024 ** 2 }, INVALID, KEPT],
	['a missing key', { fault: { kind: 'missing' } }, [404, null, 'not-found'], KEPT],
];

describe('a reader', () => {
	test.each(FAULTS)('meets %s at the first read', async (fault, told, first) => {
		const name = `first-${fault.replaceAll(/\W/gu, '-').toLowerCase()}`;
		await put(`piece:${name}`, 'First', 1);
		await tell(`piece:${name}`, told);
		expect(await got(name, 'asking')).toEqual(first);
	});

	test.each(FAULTS)('does not meet %s under steady load', async (fault, told) => {
		const name = `steady-${fault.replaceAll(/\W/gu, '-').toLowerCase()}`;
		await put(`piece:${name}`, 'First', 1);
		expect(await got(name, 'steady')).toEqual(LIVE);
		await tell(`piece:${name}`, told);
		expect(await got(name, 'steady')).toEqual(LIVE);
	});

	test.each(FAULTS)('gets the copy where a revalidation meets %s', async (fault, told, _, kept) => {
		const name = `again-${fault.replaceAll(/\W/gu, '-').toLowerCase()}`;
		await put(`piece:${name}`, 'First', 1);
		expect(await got(name, 'asking')).toEqual(LIVE);
		await tell(`piece:${name}`, told);
		expect(await got(name, 'asking')).toEqual(kept);
		// And what is published once that is over.
		await put(`piece:${name}`, 'Second', 2);
		await tell(`piece:${name}`, { huge: 0 });
		await expect
			.poll(() => got(name, 'asking'), { timeout: 10_000 })
			.toEqual([200, 'live', 'Second']);
	});

	test('never goes back from a revision to the one before', async () => {
		await put('piece:flips', 'First', 1);
		expect(await got('flips', 'asking')).toEqual(LIVE);
		expect(await got('flips', 'steady')).toEqual(LIVE);
		await put('piece:flips', 'Second', 2);
		expect(await got('flips', 'asking')).toEqual([200, 'live', 'Second']);
		await put('piece:flips', 'First', 1);
		expect(await got('flips', 'asking')).toEqual([200, 'memory', 'Second']);
		expect(await got('flips', 'steady')).toEqual(LIVE);
		// A rollback is a later write.
		await put('piece:flips', 'First', 3);
		expect(await got('flips', 'asking')).toEqual(LIVE);
	});

	test('gets what KV has at the first read, which may be old: nobody knows better', async () => {
		await put('piece:behind', 'First', 1);
		expect(await got('behind', 'asking')).toEqual(LIVE);
	});

	test.each(FAULTS.filter(([, , first]) => first === INVALID))(
		'gets the newest revision where the first read meets %s',
		async (fault, told) => {
			const name = `back-${fault.replaceAll(/\W/gu, '-').toLowerCase()}`;
			for (const [title, day] of [
				['Newest', 3],
				['Older', 2],
			] as const) {
				const { rev } = await beside(quiz({ slug: slug(name), title }));
				await put(`rev:${name}@${rev}`, title, day);
			}
			await tell(`piece:${name}`, told);
			expect(await got(name, 'asking')).toEqual([200, 'fallback', 'Newest']);
			expect(await got(name, 'steady')).toEqual([200, 'fallback', 'Newest']);
		},
	);

	test('is told to come back, in a script as anywhere, where there is nothing to serve', async () => {
		await tell('piece:failing', { fault: { kind: 'status', status: 503 } });
		for (const path of ['/e/failing.js', '/d/failing.js', '/e/failing', '/p/failing']) {
			const response = await fetch(new URL(path, workerd.at('asking')));
			expect([path, response.status]).toEqual([path, 503]);
			expect(response.headers.get('retry-after')).toBe('10');
			expect(response.headers.get('cache-control')).toBe('no-store');
		}
	});

	test('gets an older revision, a picture and a file of an older build that somebody has had before', async () => {
		await put('piece:older', 'Second', 2);
		const { rev } = await beside(quiz({ slug: slug('older'), title: 'First' }));
		const kept = [
			[`rev:older@${rev}`, `/d/older@${rev}.js`],
			['media:0123456789abcdef.png', '/media/0123456789abcdef.png'],
			['asset:quiz-0123456789ab.js', '/a/quiz-0123456789ab.js'],
		] as const;
		await put(`rev:older@${rev}`, 'First', 1);
		await tell('media:0123456789abcdef.png', { value: 'A picture.' });
		await tell('asset:quiz-0123456789ab.js', {
			value: 'export {};',
			metadata: { type: 'text/javascript', at: '2024-12-01T00:00:00Z' },
		});
		const all = () =>
			Promise.all(
				kept.map(async ([, path]) => {
					const response = await fetch(new URL(path, workerd.at('asking')));
					return [path, response.status, await response.text()];
				}),
			);
		const before = await all();
		expect(before.map(([, status]) => status)).toEqual([200, 200, 200]);
		for (const [key] of kept) await tell(key, { fault: { kind: 'status', status: 503 } });
		expect(await all()).toEqual(before);
	});

	test('shares one read with all who ask at once, each in a request of their own', async () => {
		await put('piece:shared', 'First', 1);
		await tell('piece:shared', { fault: { kind: 'delay', ms: 300 } });
		const all = await Promise.all(Array.from({ length: 10 }, () => got('shared', 'asking')));
		expect(all).toEqual(all.map(() => LIVE));
		const asked = workerd.lines.filter((line) => line.includes('"slug":"shared"'));
		expect(asked).toHaveLength(1);
	});
});

test('every fault has its line in the log', () => {
	const codes = workerd.lines
		.filter((line) => line.startsWith('{') && line.includes('"slug":"again-'))
		.map((line) => JSON.parse(line).code);
	expect(new Set(codes)).toEqual(
		new Set([
			undefined,
			'content-unavailable',
			'content-late',
			'content-invalid',
			'content-missing',
		]),
	);
});
