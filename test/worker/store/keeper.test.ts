import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Metadata } from '../../../content/model/metadata.ts';
import { Keeper } from '../../../worker/store/keeper.ts';
import type { Served } from '../../../worker/store/served.ts';
import { MemoryKv } from '../../fixtures/memory-kv.ts';
import { beside, quiz, slug, stored } from '../../fixtures/pieces.ts';

const HOLD = 10_000;
const PATIENCE = 1_000;
const name = slug('planets-quiz');
const key = `piece:${name}`;

let logged: { code?: string; slug?: string; rev?: string; served?: string; ms?: number }[];
beforeEach(() => {
	vi.useFakeTimers();
	logged = [];
	const note = (line: unknown) => void logged.push(JSON.parse(String(line)));
	vi.spyOn(console, 'log').mockImplementation(note);
	vi.spyOn(console, 'error').mockImplementation(note);
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** A keeper before a KV that holds a piece. */
function opened({ fresh = false } = {}) {
	const kv = new MemoryKv({ [key]: stored(quiz()) });
	const keeper = new Keeper();
	const going: Promise<unknown>[] = [];
	const waitUntil = (work: Promise<unknown>) => void going.push(work);
	const storage = { kv, fresh, holdMs: HOLD, patienceMs: PATIENCE, doubtMs: 60_000, waitUntil };
	return {
		kv,
		ask: (of = name) => keeper.serve(storage, of),
		/** Resolves once what went on after the answers is done. */
		settled: () => Promise.all(going),
	};
}

/** Passes time, and gives what came. */
async function passing<T>(ms: number, work?: Promise<T>): Promise<T | undefined> {
	await vi.advanceTimersByTimeAsync(ms);
	return work;
}

const shown = (served: Served | undefined) =>
	served?.kind === 'found' ? [served.copy.piece.title, served.served] : served?.kind;

const TITLE = quiz().title;

describe('a keeper', () => {
	test('makes one read for all who ask at once, and for all who ask soon after', async () => {
		const { kv, ask } = opened();
		const all = await Promise.all(Array.from({ length: 20 }, () => ask()));
		expect(new Set(all.map((it) => JSON.stringify(shown(it))))).toHaveLength(1);
		await passing(HOLD - 1);
		expect(shown(await ask())).toEqual([TITLE, 'live']);
		expect(kv.reads).toEqual([key]);
	});

	test('reads anew while it still serves what it has, and then serves that', async () => {
		const { kv, ask, settled } = opened();
		await ask();
		kv.values.set(key, stored(quiz({ title: 'Newer' })));
		await passing(1.5 * HOLD);
		expect(shown(await ask())).toEqual([TITLE, 'live']);
		await settled();
		expect(kv.reads).toHaveLength(2);
		expect(shown(await ask())).toEqual(['Newer', 'live']);
	});

	test('waits for KV where it has not been asked for long', async () => {
		const { kv, ask } = opened();
		await ask();
		kv.values.set(key, stored(quiz({ title: 'Newer' })));
		await passing(2 * HOLD);
		expect(shown(await ask())).toEqual(['Newer', 'live']);
	});

	test('serves its copy after a second where KV is slow, and takes what comes late', async () => {
		const { kv, ask, settled } = opened();
		await ask();
		kv.values.set(key, stored(quiz({ title: 'Newer' })));
		kv.delay = 2_000;
		await passing(2 * HOLD);
		const served = ask();
		expect(shown(await passing(PATIENCE, served))).toEqual([TITLE, 'memory']);
		// Nobody else waits.
		expect(shown(await ask())).toEqual([TITLE, 'memory']);
		await passing(1_000, settled());
		expect(shown(await ask())).toEqual(['Newer', 'live']);
		expect(logged.map(({ code, served: from, ms }) => [code, from, ms])).toEqual([
			[undefined, 'live', 0],
			['content-late', 'memory', PATIENCE],
			[undefined, 'live', 2_000],
		]);
	});

	test('waits longer where it has no copy, says so once, and holds what comes too late', async () => {
		const { kv, ask, settled } = opened();
		kv.delay = 30_000;
		const served = Promise.all([ask(), ask(), ask()]);
		expect((await passing(5 * PATIENCE, served))?.map(shown)).toEqual(
			Array.from({ length: 3 }, () => 'unavailable'),
		);
		expect(logged).toEqual([{ code: 'content-late', slug: name, ms: 5 * PATIENCE }]);
		await passing(25_000, settled());
		kv.delay = 0;
		expect(shown(await ask())).toEqual([TITLE, 'live']);
	});

	test('asks again where an answer never comes, as of a request that was cut off', async () => {
		const { kv, ask } = opened();
		kv.delay = Number.MAX_SAFE_INTEGER;
		void ask();
		await passing(5 * PATIENCE);
		kv.delay = 0;
		expect(shown(await ask())).toEqual([TITLE, 'live']);
	});

	test('serves its copy for hours of failures', async () => {
		const { kv, ask } = opened();
		await ask();
		kv.fails = new Error('KV GET failed: 503');
		for (let hour = 0; hour < 6; hour += 1) {
			await passing(3_600_000);
			expect(shown(await ask())).toEqual([TITLE, 'memory']);
		}
		kv.fails = undefined;
		await passing(3_600_000);
		expect(shown(await ask())).toEqual([TITLE, 'live']);
		expect(logged.at(-2)).toMatchObject({ code: 'content-unavailable', served: 'memory' });
	});

	test('falls back to the newest valid revision where the live value is invalid', async () => {
		const { kv, ask } = opened();
		for (const [title, day] of [
			['Old', '05'],
			['Newest', '07'],
			['Between', '06'],
		]) {
			const metadata = await beside(quiz({ title: `${title}` }));
			kv.values.set(`rev:${name}@${metadata.rev}`, stored(quiz({ title: `${title}` })));
			kv.metadata.set(`rev:${name}@${metadata.rev}`, { ...metadata, at: `2024-12-${day}` });
		}
		// What is no piece, though it says so, is passed over.
		kv.values.set(`rev:${name}@0123456789ab`, '{}');
		kv.metadata.set(`rev:${name}@0123456789ab`, {
			...(await beside(quiz())),
			rev: '0123456789ab',
			at: '2024-12-08',
		});
		kv.values.set(key, '{');
		expect(shown(await ask())).toEqual(['Newest', 'fallback']);
		expect(logged).toMatchObject([{ code: 'content-invalid', served: 'fallback', slug: name }]);
		kv.values.set(key, stored(quiz()));
		await passing(2 * HOLD);
		expect(shown(await ask())).toEqual([TITLE, 'live']);
	});

	test('does not fall back behind a withdrawal', async () => {
		const { kv, ask } = opened();
		const metadata = await beside(quiz());
		kv.values.set(`rev:${name}@${metadata.rev}`, stored(quiz()));
		kv.metadata.set(`rev:${name}@${metadata.rev}`, metadata);
		kv.values.set(key, '{');
		kv.metadata.set(key, { ...metadata, withdrawn: '2024-12-07' });
		expect(shown(await ask())).toBe('invalid');
	});

	test('falls back to the revision that was put back, not behind it', async () => {
		const { kv, ask } = opened();
		const all = new Map<string, Metadata>();
		for (const [title, day] of [
			['Put back', '05'],
			['Newest', '07'],
		] as const) {
			const metadata = { ...(await beside(quiz({ title }))), at: `2024-12-${day}` };
			all.set(title, metadata);
			kv.values.set(`rev:${name}@${metadata.rev}`, stored(quiz({ title })));
			kv.metadata.set(`rev:${name}@${metadata.rev}`, metadata);
		}
		kv.values.set(key, '{');
		kv.metadata.set(key, { ...all.get('Put back'), at: '2024-12-08' });
		expect(shown(await ask())).toEqual(['Put back', 'fallback']);
	});

	test('falls back to a revision of the piece that a rolling slot holds', async () => {
		const { kv, ask } = opened();
		const metadata = await beside(quiz());
		kv.values.set(`rev:${name}@${metadata.rev}`, stored(quiz()));
		kv.metadata.set(`rev:${name}@${metadata.rev}`, metadata);
		kv.values.set('piece:daily', '{');
		kv.metadata.set('piece:daily', { ...metadata, holds: name });
		expect(shown(await ask(slug('daily')))).toEqual([TITLE, 'fallback']);
	});

	test('does not fall back behind a revision that says withdrawn and cannot be read', async () => {
		const { kv, ask } = opened();
		const [down, before] = [quiz({ title: 'Down' }), quiz({ title: 'Before' })];
		for (const [piece, day] of [
			[before, '05'],
			[down, '07'],
		] as const) {
			const metadata = { ...(await beside(piece)), at: `2024-12-${day}` };
			const rev = `rev:${name}@${metadata.rev}`;
			kv.values.set(rev, piece === down ? '{' : stored(piece));
			kv.metadata.set(rev, piece === down ? { ...metadata, withdrawn: '2024-12-07' } : metadata);
		}
		kv.values.set(key, '{');
		expect(shown(await ask())).toBe('invalid');
	});

	test.each([
		['an older value', () => stored(quiz({ title: 'Old' }))],
		['that there is none', () => undefined],
		['a failure', () => new Error('KV GET failed: 503')],
	])('is not taken back by a slow read that brings %s after a newer', async (_, slow) => {
		const { kv, ask, settled } = opened();
		const said = slow();
		if (said instanceof Error) kv.fails = said;
		else if (said) kv.values.set(key, said);
		else kv.values.clear();
		const late = vi.spyOn(kv, 'getWithMetadata').mockImplementationOnce(async (...asked) => {
			const answer = MemoryKv.prototype.getWithMetadata.apply(kv, asked).catch((error) => error);
			await answer;
			await new Promise((resolve) => setTimeout(resolve, 12_000));
			const came = await answer;
			if (came instanceof Error) throw came;
			return came;
		});
		void ask();
		await passing(6_000);
		expect(late).toHaveBeenCalledOnce();
		kv.fails = undefined;
		kv.values.set(key, stored(quiz({ title: 'New' })));
		expect(shown(await ask())).toEqual(['New', 'live']);
		await passing(6_500, settled());
		expect(shown(await ask())).toEqual(['New', 'live']);
	});

	test('says nothing of slugs that somebody made up', async () => {
		const { ask } = opened();
		for (let i = 0; i < 3; i += 1) {
			expect(shown(await ask(slug('made-up')))).toBe('missing');
			await passing(HOLD);
		}
		expect(logged).toEqual([]);
	});

	test('waits half a second for the list that stands for a flood, and then reads', async () => {
		const { kv, ask } = opened();
		for (let i = 0; i < 51; i += 1) await ask(slug(`made-up-${i}`));
		vi.spyOn(kv, 'list').mockReturnValue(new Promise(() => {}));
		const served = ask();
		expect(shown(await passing(500, served))).toEqual([TITLE, 'live']);
	});

	test('remembers for ten seconds that there is nothing', async () => {
		const { kv, ask } = opened();
		kv.values.clear();
		for (let i = 0; i < 5; i += 1) expect(shown(await ask())).toBe('missing');
		expect(kv.reads).toHaveLength(1);
		kv.values.set(key, stored(quiz()));
		await passing(HOLD - 1);
		expect(shown(await ask())).toBe('missing');
		await passing(1);
		expect(shown(await ask())).toEqual([TITLE, 'live']);
	});

	test('loses no copy to made-up slugs', async () => {
		const { kv, ask } = opened();
		await ask();
		for (let i = 0; i < 3_000; i += 1) await ask(slug(`made-up-${i}`));
		kv.fails = new Error('KV GET failed: 503');
		await passing(2 * HOLD);
		expect(shown(await ask())).toEqual([TITLE, 'memory']);
	});

	test('reads a list instead of a flood of made-up slugs, and still finds what is there', async () => {
		const { kv, ask } = opened();
		for (let i = 0; i < 1_000; i += 1) {
			expect(shown(await ask(slug(`made-up-${i}`)))).toBe('missing');
		}
		expect(kv.reads.length).toBeLessThanOrEqual(50);
		expect(kv.lists).toBe(1);
		expect(shown(await ask())).toEqual([TITLE, 'live']);
		// What is new is found once the list is old.
		kv.values.set('piece:new', stored(quiz()));
		expect(shown(await ask(slug('new')))).toBe('missing');
		await passing(HOLD);
		expect(shown(await ask(slug('new')))).toEqual([TITLE, 'live']);
	});

	test('keeps nothing while somebody is writing', async () => {
		const { kv, ask } = opened({ fresh: true });
		await ask();
		kv.values.set(key, stored(quiz({ title: 'Newer' })));
		expect(shown(await ask())).toEqual(['Newer', 'live']);
		kv.values.set(key, '{');
		expect(shown(await ask())).toBe('invalid');
		kv.values.clear();
		expect(shown(await ask())).toBe('missing');
	});
});
