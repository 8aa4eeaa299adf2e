// Publishing to Cloudflare, with a stand-in for wrangler that records what it is asked.
import { describe, expect, test } from 'vitest';
import { revOf } from '../../../../content/model/rev.ts';
import { type Ran, runDesk } from '../run-desk.ts';
import { askedOf, callsOf, forget, store, storedIn } from '../stand-in.ts';
import { type Workspace, workspace } from '../workspace.ts';

const KEYS = 'piece:harbour-explainer piece:harbour-quiz piece:harbour-quiz-ar';
const REVS = 'rev:harbour-explainer* rev:harbour-quiz* rev:harbour-quiz-ar*';

async function published(): Promise<Workspace> {
	const it = await workspace({ standIn: true });
	expect(await publish(it)).toMatchObject({ code: 0 });
	await forget(it);
	return it;
}

function publish(it: Workspace, ...flags: string[]): Promise<Ran> {
	return runDesk(['publish', 'harbour', '--remote', ...flags], it.env);
}

describe('a first publishing', () => {
	test('puts images, then revisions, then live keys, and reads them back', async () => {
		const it = await workspace({ standIn: true });
		const { code, out } = await publish(it);
		expect(code).toBe(0);
		expect(await callsOf(it)).toEqual([
			'list',
			'put media:*.png',
			`put ${REVS}`,
			`put ${KEYS}`,
			`get ${KEYS}`,
		]);
		expect(out).toMatch(/harbour-quiz {2}new -> [0-9a-f]{12} {2}https:\/\/\S+\/p\/harbour-quiz\n/u);
	});

	test('always says where', async () => {
		const it = await workspace({ standIn: true });
		await publish(it);
		for (const { args } of await askedOf(it)) {
			expect(args.slice(-3)).toEqual(['--binding', 'CONTENT', '--remote']);
		}
	});

	test('puts the same bytes under both keys, with metadata that name them', async () => {
		const it = await workspace({ standIn: true });
		await publish(it);
		const kept = await storedIn(it);
		const live = kept['piece:harbour-quiz'];
		const rev = await revOf(live?.value ?? '');
		expect(kept[`rev:harbour-quiz@${rev}`]).toEqual({ ...live, key: `rev:harbour-quiz@${rev}` });
		expect(live?.metadata).toMatchObject({ v: 1, rev, kind: 'quiz', lang: 'en' });
	});

	test('puts an image as its bytes with its type', async () => {
		const it = await workspace({ standIn: true });
		await publish(it);
		const [image] = Object.values(await storedIn(it)).filter(({ key }) => key.startsWith('media:'));
		expect(image).toMatchObject({ base64: true, metadata: { type: 'image/png' } });
		expect(
			Buffer.from(image?.value ?? '', 'base64')
				.subarray(1, 4)
				.toString(),
		).toBe('PNG');
	});

	test('notes the revisions in live.json', async () => {
		const it = await published();
		const kept = await storedIn(it);
		const live: unknown = JSON.parse(await it.read('live.json'));
		expect(live).toEqual({
			'harbour-explainer': kept['piece:harbour-explainer']?.metadata?.rev,
			'harbour-quiz': kept['piece:harbour-quiz']?.metadata?.rev,
			'harbour-quiz-ar': kept['piece:harbour-quiz-ar']?.metadata?.rev,
		});
	});
});

describe('publishing again', () => {
	test('puts nothing where nothing changed', async () => {
		const it = await published();
		const { code, out } = await publish(it);
		expect(code).toBe(0);
		expect(out).toContain('Nothing to publish');
		expect(await callsOf(it)).toEqual(['list']);
	});

	test('puts the one piece that changed, and no image that is there', async () => {
		const it = await published();
		await it.edit(['harbour-quiz.json', ['questions', 0, 'hint'], 'Another hint.']);
		const { code, out } = await publish(it);
		expect(code).toBe(0);
		expect(await callsOf(it)).toEqual([
			'list',
			'put rev:harbour-quiz*',
			'put piece:harbour-quiz',
			'get piece:harbour-quiz',
		]);
		expect(out).toMatch(/harbour-quiz {2}[0-9a-f]{12} -> [0-9a-f]{12}/u);
		expect(out).toContain('questions/first/hint  [-It-]{+Another+} [-was a holiday-]{+hint+}.');
	});

	test('keeps what the editor says of it beside the piece and its revision', async () => {
		const it = await published();
		await it.edit(['harbour-quiz.json', ['title'], 'Another title']);
		expect(await publish(it, '--message', 'A better title')).toMatchObject({ code: 0 });
		const kept = await storedIn(it);
		const { metadata } = kept['piece:harbour-quiz'] ?? {};
		expect(metadata).toMatchObject({ message: 'A better title' });
		expect(kept[`rev:harbour-quiz@${metadata?.rev}`]?.metadata).toEqual(metadata);
		await forget(it);
		const long = await publish(it, '--message', 'x'.repeat(301));
		expect(long).toMatchObject({ code: 2, err: expect.stringContaining('300 characters') });
		await it.edit(['harbour-quiz.json', ['title'], 'Another one']);
		const wide = await publish(it, '--message', '港'.repeat(300));
		expect(wide).toMatchObject({ code: 2, err: expect.stringContaining('bytes shorter') });
		expect((await callsOf(it)).filter((call) => call.startsWith('put'))).toEqual([]);
	});

	test('says so where the date is the one that readers have', async () => {
		const it = await published();
		await it.edit(['harbour-quiz.json', ['title'], 'Another title']);
		expect((await publish(it)).out).toContain('(updated/same, warning)');
		const now = '2026-05-03T10:00:00+01:00';
		await it.edit(
			['harbour-quiz.json', ['title'], 'One more'],
			['harbour-quiz.json', ['updated'], now],
		);
		expect((await publish(it)).out).not.toContain('updated/same');
	});

	test('puts every piece that uses a claim that changed', async () => {
		const it = await published();
		await it.edit(['story.json', ['claims', 'dredged', 'text'], 'It is 14 metres deep.']);
		await publish(it);
		expect((await callsOf(it))[2]).toBe('put piece:harbour-explainer piece:harbour-quiz');
	});

	test('brings rolling slots up to date that hold what was published', async () => {
		const it = await published();
		const { code } = await runDesk(['slot', 'daily', 'harbour-quiz', '--remote'], it.env);
		expect(code).toBe(0);
		await it.edit(['harbour-quiz.json', ['title'], 'Another title']);
		const { out } = await publish(it);
		expect(out).toContain('Slot brought up to date: daily, which holds harbour-quiz.');
		const kept = await storedIn(it);
		expect(kept['piece:daily']?.value).toBe(kept['piece:harbour-quiz']?.value);
		expect((await publish(it)).out).not.toContain('Slot');
	});

	test('only says what it would do with --dry-run', async () => {
		const it = await published();
		await it.edit(['harbour-quiz.json', ['title'], 'Another title']);
		const { code, out } = await publish(it, '--dry-run');
		expect(code).toBe(0);
		expect(out).toContain('Would publish');
		expect(await callsOf(it)).toEqual(['list']);
	});

	test('prints for machines with --json', async () => {
		const it = await published();
		await it.edit(['harbour-quiz.json', ['title'], 'Another title']);
		const { out } = await publish(it, '--json');
		expect(JSON.parse(out)).toMatchObject({
			ok: true,
			where: 'remotely',
			published: true,
			changed: [{ slug: 'harbour-quiz', changes: [{ place: 'title' }] }],
			unchanged: [{ slug: 'harbour-explainer' }, { slug: 'harbour-quiz-ar' }],
		});
	});
});

describe('a revision that is not ours', () => {
	test('stops publishing, and both revisions are named', async () => {
		const it = await published();
		await it.edit(['harbour-quiz.json', ['title'], 'Another title']);
		await store(it, 'piece:harbour-quiz', '{"by":"hand"}');
		const { code, out } = await publish(it);
		expect(code).toBe(1);
		expect(out).toContain(await revOf('{"by":"hand"}'));
		expect(out).toContain(JSON.parse(await it.read('live.json'))['harbour-quiz']);
		expect((await callsOf(it)).filter((call) => call.startsWith('put'))).toEqual([]);
	});

	test('is shown with what either side changed', async () => {
		const it = await published();
		const { 'live.json': ours, 'harbour-quiz.json': text } = {
			'live.json': await it.read('live.json'),
			'harbour-quiz.json': await it.read('harbour-quiz.json'),
		};
		await it.edit(['harbour-quiz.json', ['title'], 'What do they know of the harbour?']);
		await publish(it, '--message', 'Theirs');
		await it.write('live.json', ours);
		await it.write('harbour-quiz.json', text);
		await it.edit(['harbour-quiz.json', ['standfirst'], 'Five questions of ours.']);
		const { code, out } = await publish(it);
		expect(code).toBe(1);
		expect(out).toMatch(/harbour-quiz: [0-9a-f]{12} is there, published 2\S+: Theirs;/u);
		const [, theirs = '', here = ''] = out.split(/they changed|this copy changed/u);
		expect(theirs).toContain('title  What do [-you-]{+they+} know');
		expect(theirs).not.toContain('standfirst');
		expect(here).toContain('standfirst  ');
		expect(here).not.toContain('title');
	});

	test('stops a copy that never published', async () => {
		const it = await workspace({ standIn: true });
		await store(it, 'piece:harbour-quiz', '{"by":"hand"}');
		expect(await publish(it)).toMatchObject({ code: 1 });
	});

	test('is overwritten once it stands in live.json', async () => {
		const it = await published();
		await store(it, 'piece:harbour-quiz', '{"by":"hand"}');
		await it.edit(['live.json', ['harbour-quiz'], await revOf('{"by":"hand"}')]);
		expect(await publish(it)).toMatchObject({ code: 0 });
	});

	test('does not stop what is published already', async () => {
		const it = await published();
		await it.write('live.json', '{}');
		expect(await publish(it)).toMatchObject({ code: 0 });
		expect(Object.keys(JSON.parse(await it.read('live.json')))).toHaveLength(3);
	});
});

describe('errors in the files', () => {
	test('keep everything from being published', async () => {
		const it = await workspace({ standIn: true }, ['harbour-quiz.json', ['title'], '']);
		const { code, out } = await publish(it);
		expect(code).toBe(1);
		expect(out).toContain('(schema/regex)');
		expect(out).toContain('Nothing was published');
		expect(await callsOf(it)).toEqual([]);
	});

	test('do not stop warnings from passing', async () => {
		const path = ['questions', 0, 'options', 0, 'feedback'];
		const it = await workspace({ standIn: true }, ['harbour-quiz.json', path, undefined]);
		const { code, out } = await publish(it);
		expect(code).toBe(0);
		expect(out).toContain('(choice/no-feedback, warning)');
	});
});
