// A publishing that is cut off: killed at each call of wrangler, before it, midway through what it puts, and after it.
// Whatever happens, the worker has a whole piece for readers, the old or the new one, and running it again finishes it.
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { validatePiece } from '../../../../content/model/validate.ts';
import worker from '../../../../worker/index.ts';
import { MemoryKv } from '../../../fixtures/memory-kv.ts';
import { runDesk } from '../run-desk.ts';
import { callsOf, forget, store, storedIn } from '../stand-in.ts';
import { type Workspace, workspace } from '../workspace.ts';

const SLUGS = ['harbour-explainer', 'harbour-quiz', 'harbour-quiz-ar'];
const IMAGE = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

/** Changes every piece, and the image of one. */
async function edit(it: Workspace): Promise<void> {
	await it.edit(
		['story.json', ['credit', 'name'], 'The New Harbour Post'],
		['harbour-quiz.json', ['image', 'src'], 'crane.png'],
	);
	await it.write('media/crane.png', IMAGE);
}

const publish = (it: Workspace, cut = '') =>
	runDesk(['publish', 'harbour', '--remote'], { ...it.env, GLOSS_STAND_IN_CUT: cut });

/** What readers get of each piece: its text, after its image was seen to be there. */
async function readersOf(it: Workspace): Promise<string[]> {
	const kept = await storedIn(it);
	const kv = new MemoryKv(
		Object.fromEntries(Object.values(kept).map(({ key, value }) => [key, value])),
	);
	const env = { CONTENT: kv, ORIGIN: 'https://gloss.test', FRESH: '1' };
	return Promise.all(
		SLUGS.map(async (slug) => {
			const response = await worker.request(`/v1/pieces/${slug}`, {}, env);
			expect(response.status, slug).toBe(200);
			const text = await response.text();
			expect(validatePiece(JSON.parse(text)), slug).toMatchObject({ ok: true });
			for (const [path] of text.matchAll(/\/media\/[^"]+/gu)) {
				expect(Object.keys(kept), slug).toContain(`media:${path.slice('/media/'.length)}`);
			}
			return text;
		}),
	);
}

let folder: string;
let before: string[];
let after: string[];
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gloss-test-'));
	return () => rm(folder, { recursive: true });
});

/** A workspace in which the first revision is live and the second is in the files. */
async function edited(): Promise<Workspace> {
	const it = await workspace({ standIn: true });
	await cp(folder, it.standIn, { recursive: true });
	await forget(it);
	await edit(it);
	return it;
}

test('without a cut, readers get the new pieces', async () => {
	const it = await workspace({ standIn: true });
	expect(await publish(it)).toMatchObject({ code: 0 });
	before = await readersOf(it);
	await cp(it.standIn, folder, { recursive: true });
	await edit(it);
	await forget(it);
	expect(await publish(it)).toMatchObject({ code: 0 });
	after = await readersOf(it);
	const calls = await callsOf(it);
	expect(after.some((text, i) => text === before[i])).toBe(false);
	expect(calls.map((call) => call.split(' ', 2).join(' ').replace(/:.*/u, ''))).toEqual([
		'list',
		'put media',
		'put rev',
		'put piece',
		'get piece',
	]);
});

// What only reads has no middle.
const CUTS = [1, 2, 3, 4, 5].flatMap((nth) =>
	(nth < 2 || nth > 4 ? ['before', 'after'] : ['before', 'midway', 'after']).map(
		(when) => `${nth} ${when}`,
	),
);

test.each(CUTS)(
	'killed at call %s: a whole piece for readers, and the rest at the next run',
	async (cut) => {
		const it = await edited();
		expect(await publish(it, cut)).toMatchObject({ code: null });
		for (const [i, text] of (await readersOf(it)).entries()) {
			expect([before[i], after[i]], SLUGS[i]).toContain(text);
		}
		const again = await publish(it);
		expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: '' });
		expect(await readersOf(it)).toEqual(after);
		expect(Object.keys(JSON.parse(await it.read('live.json')))).toEqual(SLUGS);
	},
);

describe('cut off while the live pieces are put, and edited before the next run', () => {
	const cut = async (when: string) => {
		const it = await edited();
		expect(await publish(it, when)).toMatchObject({ code: null });
		await it.edit(
			['harbour-quiz.json', ['title'], 'Another title'],
			['harbour-explainer.json', ['title'], 'Another title'],
		);
		return it;
	};

	test.each(['4 midway', '4 after'])(
		'goes on at %s: it is this copy that began it',
		async (when) => {
			const it = await cut(when);
			const again = await publish(it);
			expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: '' });
			expect((await readersOf(it))[1]).toContain('Another title');
			expect(await readdir(it.story)).not.toContain('live.json.begun');
		},
	);

	test('stops where a colleague has published meanwhile', async () => {
		const it = await cut('4 after');
		await store(it, 'piece:harbour-quiz', '{"by":"hand"}');
		const again = await publish(it);
		expect(again).toMatchObject({ code: 1, out: expect.stringContaining('Nothing was published') });
	});

	test('goes on as well after a second cut', async () => {
		const it = await cut('4 after');
		await forget(it);
		expect(await publish(it, '4 before')).toMatchObject({ code: null });
		await it.edit(['harbour-quiz.json', ['title'], 'One more title']);
		expect(await publish(it)).toMatchObject({ code: 0 });
	});
});
