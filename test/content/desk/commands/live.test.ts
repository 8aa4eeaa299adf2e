// The commands that change what readers have, through the command line, with a stand-in for Cloudflare's side.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runHere } from '../in-process.ts';
import { callsOf, forget, store, storedIn } from '../stand-in.ts';
import { type Workspace, workspace } from '../workspace.ts';

const NOW = new Date('2026-05-04T10:00:00Z');
const QUIZ = 'harbour-quiz';

const desk = (it: Workspace, line: string) => runHere(it, line.split(' '), { now: NOW });

type Published = { revs: string[]; files: [name: string, text: string][]; store: string };

// Published once and copied from then on: a publish takes half a second.
const kept = new Map<boolean, Published>();

/** The sound story, published remotely, in two revisions of the quiz if asked for. */
async function published(twice = false): Promise<Workspace & { revs: string[] }> {
	const it = await workspace({ standIn: true });
	vi.stubEnv('GLOSS_STAND_IN', it.standIn);
	vi.stubEnv('CHROMIUM', '/no/such/file');
	const { revs, files, store } = kept.get(twice) ?? (await publishedAnew(it, twice));
	for (const [name, text] of files) await it.write(name, text);
	await writeFile(join(it.standIn, 'store.json'), store);
	await forget(it);
	return { ...it, revs };
}

async function publishedAnew(it: Workspace, twice: boolean): Promise<Published> {
	const publish = async () => {
		const { changed } = await json(it, 'publish harbour --remote --json');
		const list: { slug: string; rev: string }[] = changed;
		return list.find(({ slug }) => slug === QUIZ)?.rev ?? '';
	};
	const revs = [await publish()];
	if (twice) {
		await it.edit([`${QUIZ}.json`, ['title'], 'What do we know of the harbour?']);
		revs.push(await publish());
	}
	const done: Published = {
		revs,
		files: [
			['live.json', await it.read('live.json')],
			[`${QUIZ}.json`, await it.read(`${QUIZ}.json`)],
		],
		store: await readFile(join(it.standIn, 'store.json'), 'utf8'),
	};
	kept.set(twice, done);
	return done;
}

const json = async (it: Workspace, line: string) => JSON.parse((await desk(it, line)).out);
const live = async (it: Workspace) => JSON.parse(await it.read('live.json'))[QUIZ];

afterEach(() => vi.unstubAllEnvs());

describe('withdraw', () => {
	test('takes effect by one put, and files and live.json agree with it afterwards', async () => {
		const it = await published();
		const { code, out } = await desk(it, `withdraw ${QUIZ} --remote --why Wrong.`);
		expect(code).toBe(0);
		expect(out).toContain('Readers see it by about ');
		const calls = await callsOf(it);
		expect(calls.filter((call) => call.startsWith('put'))).toEqual([
			`put piece:${QUIZ} rev:${QUIZ}*`,
		]);
		expect(JSON.parse(await it.read(`${QUIZ}.json`)).withdrawn).toEqual({
			at: '2026-05-04',
			why: 'Wrong.',
		});
		expect(await live(it)).toBe((await storedIn(it))[`piece:${QUIZ}`]?.metadata?.rev);
		expect(await json(it, 'publish harbour --remote --json')).toMatchObject({ changed: [] });
	});

	test('is not kept back by live.json, by the files, or by what stands there', async () => {
		const it = await published();
		await it.write('live.json', '{');
		await it.write(`${QUIZ}.json`, '{');
		await it.write('story.json', 'no');
		await store(it, `piece:${QUIZ}`, 'put by hand');
		const { code, out } = await desk(it, `withdraw ${QUIZ} --remote`);
		expect(code).toBe(0);
		expect(out).toContain('one without words took its place');
		expect(out).toContain('is not sound JSON. Add "withdrawn": {"at":"2026-05-04"} there');
		expect((await storedIn(it))[`piece:${QUIZ}`]?.metadata).toHaveProperty('withdrawn');
	});

	test('locally leaves the files alone, and publishing stops until they say so', async () => {
		const it = await published();
		expect(await desk(it, 'publish harbour')).toMatchObject({ code: 0 });
		expect(await desk(it, `withdraw ${QUIZ}`)).toMatchObject({ code: 0 });
		expect(await it.read(`${QUIZ}.json`)).not.toContain('withdrawn');
		const again = await desk(it, 'publish harbour');
		expect(again.code).toBe(1);
		expect(again.out).toContain('(withdrawn/lost)');
	});

	test('only says it with --dry-run', async () => {
		const it = await published();
		const before = await storedIn(it);
		expect(await json(it, `withdraw ${QUIZ} --remote --dry-run --json`)).toMatchObject({
			ok: true,
			written: false,
			withdrawn: { at: '2026-05-04' },
		});
		expect(await storedIn(it)).toEqual(before);
		expect(await it.read(`${QUIZ}.json`)).not.toContain('withdrawn');
	});

	test('exits with 1 where there is nothing, and with 2 for a reason that is none', async () => {
		const it = await published();
		expect(await desk(it, 'withdraw nowhere')).toMatchObject({ code: 1 });
		const long = 'x'.repeat(301);
		expect(await desk(it, `withdraw ${QUIZ} --why ${long}`)).toMatchObject({ code: 2 });
	});
});

describe('withdraw --erase', () => {
	test('leaves no word in what this copy saw last, and says before that it goes', async () => {
		const it = await published();
		const seen = join(it.place.state, 'gloss-seen');
		await mkdir(seen, { recursive: true });
		const own = [`${QUIZ}.json`, `${QUIZ}.json.4711.tmp`];
		for (const name of [...own, `${QUIZ}-ar.json`]) await writeFile(join(seen, name), '{}');
		const dry = await desk(it, `withdraw ${QUIZ} --erase --remote --dry-run`);
		expect(dry.out).toContain(`gloss-seen/${QUIZ}.json, which this copy saw last`);
		expect(await readdir(seen)).toHaveLength(3);
		const done = await desk(it, `withdraw ${QUIZ} --erase --remote --confirm ${QUIZ}`);
		expect(done.out).toContain(`gloss-seen/${QUIZ}.json\n`);
		expect(await readdir(seen)).toEqual([`${QUIZ}-ar.json`]);
	});

	test('without a terminal wants the slug twice', async () => {
		const it = await published();
		const none = await desk(it, `withdraw ${QUIZ} --erase --remote`);
		expect(none).toMatchObject({ code: 2 });
		expect(none.err).toContain(`--confirm ${QUIZ}`);
		const done = await json(it, `withdraw ${QUIZ} --erase --remote --confirm ${QUIZ} --json`);
		expect(done).toMatchObject({ ok: true, written: true });
		const left = Object.entries(await storedIn(it)).filter(([, { value }]) =>
			value.includes('What do you know of the harbour?'),
		);
		expect(left).toEqual([]);
		const publish = await desk(it, 'publish harbour --remote');
		expect(publish.out).toContain('(withdrawn/erased)');
		expect(publish.code).toBe(1);
		const { pieces } = await json(it, 'status --remote --json');
		expect(pieces).toContainEqual(expect.objectContaining({ name: QUIZ, standing: 'erased' }));
	});
});

describe('rollback', () => {
	test('puts a revision back, notes it, and says that the files are ahead', async () => {
		const it = await published(true);
		const [old = '', newer = ''] = it.revs;
		const { code, out } = await desk(it, `rollback ${QUIZ} ${old.slice(0, 6)} --remote`);
		expect(code).toBe(0);
		expect(out).toContain(`${QUIZ}  ${newer} -> ${old}  What do you know of the harbour?`);
		expect(out).toContain('publish harbour` would put it again');
		expect(await live(it)).toBe(old);
		expect((await callsOf(it)).filter((call) => call.startsWith('put'))).toEqual([
			`put piece:${QUIZ}`,
		]);
		const { pieces } = await json(it, 'status --remote --json');
		const row = { name: QUIZ, standing: 'changed here', attention: false };
		expect(pieces).toContainEqual(expect.objectContaining(row));
	});

	test('says what there is, where that one is not', async () => {
		const it = await published(true);
		const { code, out } = await desk(it, `rollback ${QUIZ} ffffffffffff --remote`);
		expect(code).toBe(1);
		for (const rev of it.revs) expect(out).toContain(rev);
	});

	test('says where somebody else had published', async () => {
		const it = await published(true);
		await it.write('live.json', JSON.stringify({ [QUIZ]: '0123456789ab' }));
		const { out } = await desk(it, `rollback ${QUIZ} ${it.revs[0]} --remote`);
		expect(out).toContain(`Somebody else had published ${it.revs[1]}`);
	});

	test('warns of a correction that readers lose', async () => {
		const it = await published();
		const correction = {
			id: 'c-new',
			at: '2026-05-02',
			target: 'piece',
			was: 'a',
			now: 'b',
			why: 'c',
			effect: 'note',
		};
		await it.edit([`${QUIZ}.json`, ['corrections', 2], correction]);
		const { out } = await desk(it, 'publish harbour --remote');
		expect(out).toContain('Published remotely');
		const back = await desk(it, `rollback ${QUIZ} ${it.revs[0]} --remote --dry-run`);
		expect(back.out).toMatch(/Warning: .*"c-new".*\(correction\/lost\)/u);
	});
});

test('a slot is filled, shown and emptied', async () => {
	const it = await published();
	expect(await desk(it, `slot daily ${QUIZ} --remote`)).toMatchObject({ code: 0 });
	expect((await desk(it, 'slot daily --remote')).out).toContain(`holds      ${QUIZ}`);
	const piece = await desk(it, `slot harbour-explainer ${QUIZ} --remote`);
	expect(piece).toMatchObject({ code: 1 });
	expect(piece.out).toContain('is a piece of the story "harbour"');
	expect(await desk(it, 'slot daily --empty --remote')).toMatchObject({ code: 0 });
	expect(await storedIn(it)).not.toHaveProperty('piece:daily');
});

test('what wrangler says when it fails is told, with what readers see now', async () => {
	const it = await published();
	vi.stubEnv('GLOSS_STAND_IN_FAILS', 'piece');
	const { code, err } = await desk(it, `withdraw ${QUIZ} --remote`);
	expect(code).toBe(2);
	expect(err).toMatch(/Put: piece:harbour-quiz. Not put: rev:harbour-quiz@\w+. Run it again./u);
});
